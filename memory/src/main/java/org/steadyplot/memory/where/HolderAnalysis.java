package org.steadyplot.memory.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.steadyplot.memory.heap.ClassGrowth;
import org.steadyplot.memory.heap.HeapDump;
import org.steadyplot.memory.heap.Holder;
import org.steadyplot.memory.heap.Holders;

/** Finds in the heap dump of a JVM what holds the classes that grew, and leaves it beside as {@code holders.json}. */
public final class HolderAnalysis {
    private static final int MOST = 5;

    private HolderAnalysis() {}

    /**
     * Analyses the dump if there is one.
     *
     * @param keep whether the dump stays; otherwise it is deleted
     * @return the holders, that of most first; empty without a dump or growth
     * @throws org.steadyplot.memory.MemoryException if a file cannot be understood
     */
    public static List<Holder> of(JvmRun jvm, boolean keep) throws IOException {
        List<Path> dumps = named(jvm.folder(), "heap-[0-9]{1,19}\\.hprof");
        if (dumps.isEmpty()) {
            return List.of();
        }
        try {
            List<Path> histograms = named(jvm.folder(), "histogram-[0-9]{1,19}\\.tsv");
            if (histograms.size() < 2) {
                return List.of();
            }
            List<Holder> holders =
                    Holders.of(HeapDump.read(dumps.get(dumps.size() - 1)), ClassGrowth.of(histograms), MOST);
            Files.writeString(jvm.folder().resolve("holders.json"), Holder.json(holders));
            return holders;
        } finally {
            for (Path dump : dumps) {
                if (!keep) {
                    Files.deleteIfExists(dump);
                }
            }
        }
    }

    /** Files by name, whose numbers are of the same length. */
    private static List<Path> named(Path folder, String pattern) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return new ArrayList<>(files.filter(
                            file -> file.getFileName().toString().matches(pattern))
                    .sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList());
        }
    }
}
