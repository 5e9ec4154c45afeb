package org.steadyplot.memory.junit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.heap.ClassGrowth;
import org.steadyplot.memory.heap.HeapDump;
import org.steadyplot.memory.heap.HeapGraph;
import org.steadyplot.memory.heap.Holder;
import org.steadyplot.memory.heap.Holders;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * What explains a leak. Classes count that have a fair share of the growth, or an object more for every few iterations.
 *
 * @param grown classes with more live bytes than when it was warm, the most first
 * @param iterations between the two histograms
 * @param holders what keeps them, the one with the most first
 */
record Explanation(List<ClassGrowth> grown, long iterations, List<Holder> holders) {
    static final Explanation NONE = new Explanation(List.of(), 0, List.of());

    private static final int CLASSES = 5;
    private static final int HOLDERS = 2;
    private static final double HOLDER_SHARE = 0.2;
    private static final double SHARE = 0.25;
    private static final double OFTEN = 0.25;

    Explanation {
        grown = List.copyOf(grown);
        holders = List.copyOf(holders);
    }

    /** From the files of a fork; what another virtual machine did not write is missing in it. */
    static Explanation of(Path folder, Verdict verdict, Measured measured) {
        Path before = folder.resolve(Evidence.BEFORE);
        Path after = folder.resolve(Evidence.AFTER);
        if (verdict.status() != Status.LEAK || !Files.exists(before) || !Files.exists(after)) {
            return NONE;
        }
        Curve curve = measured.curves().get(0);
        long iterations = measured.iterations() - (long) curve.x()[Math.min(Measurement.WARM, curve.size() - 1)];
        List<ClassGrowth> grown = new ArrayList<>(ClassGrowth.of(before, after));
        grown.removeIf(growth -> growth.bytes() <= 0);
        double least = grown.isEmpty() ? 0 : SHARE * grown.get(0).bytes();
        grown.removeIf(growth -> growth.bytes() < least && growth.instances() < OFTEN * iterations);
        List<ClassGrowth> most = grown.subList(0, Math.min(CLASSES, grown.size()));
        return new Explanation(most, iterations, holders(folder.resolve(Evidence.HEAP), most));
    }

    private static List<Holder> holders(Path dump, List<ClassGrowth> grown) {
        if (grown.isEmpty() || !Files.exists(dump)) {
            return List.of();
        }
        try (HeapGraph graph = HeapDump.read(dump)) {
            List<Holder> holders = new ArrayList<>(Holders.of(graph, grown, CLASSES));
            holders.sort(Comparator.comparingLong(Holder::retained).reversed());
            long most = holders.isEmpty() ? 0 : holders.get(0).retained();
            holders.removeIf(holder -> holder.retained() < HOLDER_SHARE * most);
            return holders.subList(0, Math.min(HOLDERS, holders.size()));
        } catch (MemoryException e) {
            // The dump is cut off, or larger than this JVM's memory: the classes are told without their holders.
            return List.of();
        }
    }
}
