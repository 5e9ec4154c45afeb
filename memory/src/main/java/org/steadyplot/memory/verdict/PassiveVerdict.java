package org.steadyplot.memory.verdict;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Series;

/**
 * The verdict on a recording that was made from outside, of any process: from its live heap after forced collections where
 * it holds that, per iteration if it counts them, else from resident memory, over time.
 */
public final class PassiveVerdict {
    private static final double MEBIBYTE = 1024 * 1024;
    private static final double SECONDS_PER_HOUR = 3600;

    /** Hours below which growth of a JVM's resident memory is its heap being touched for the first time. */
    private static final double JVM_HOURS = 0.5;

    private static final String RESIDENT_CAVEAT =
            "Resident memory does not tell live data from garbage, from caches of the allocator or from memory that is touched "
                    + "for the first time, and does not show growth within memory that is resident already.";

    private PassiveVerdict() {}

    /** Of the process itself; its children are in it only if the recording adds them up. */
    public static Verdict of(Recording recording) {
        if (recording.live().size() >= Limits.CHECKPOINTS.fewest()) {
            if (!recording.iterations().isEmpty()) {
                return ofIterations(recording.live(), recording.iterations());
            }
            Finding live = new DecisionRule(Limits.CHECKPOINTS, Metric.HEAP.resolution())
                    .decide(bytes(Metric.HEAP, recording.live()));
            return Verdict.of(List.of(live), Per.HOUR, List.of(), true);
        }
        return ofResident(recording.memory(), jvm(recording.commandLine()));
    }

    /** Of the live heap over the iterations that were done when it was read. */
    private static Verdict ofIterations(Series live, Series iterations) {
        int n = live.size();
        double[] done = new double[n];
        double[] bytes = new double[n];
        int next = 0;
        for (int i = 0; i < n; i++) {
            while (next < iterations.size() && iterations.time()[next] <= live.time()[i]) {
                next++;
            }
            done[i] = next == 0 ? 0 : iterations.value()[next - 1];
            bytes[i] = live.value()[i] * MEBIBYTE;
        }
        return Verdict.ofHeap(done, bytes, true, Limits.CHECKPOINTS.ended(n), Per.ITERATION);
    }

    /**
     * Of resident memory alone.
     *
     * @param memory MiB over seconds; readings of 0, which a process that has ended gives, are left out
     * @param jvm whether the process is a Java virtual machine
     */
    public static Verdict ofResident(Series memory, boolean jvm) {
        Curve curve = bytes(Metric.RSS, memory);
        Finding finding = new DecisionRule(Limits.PASSIVE, Metric.RSS.resolution()).decide(curve);
        List<String> caveats = new ArrayList<>();
        caveats.add(RESIDENT_CAVEAT);
        if (jvm) {
            caveats.add("A JVM's resident memory grows until its heap has been touched once; checkpoints after forced "
                    + "collections tell more.");
            if (finding.status() == Status.LEAK && curve.span() < JVM_HOURS) {
                finding = finding.because(Reason.COLLECTOR, 0);
            }
        }
        return Verdict.of(List.of(finding), Per.HOUR, caveats, true);
    }

    private static Curve bytes(Metric metric, Series series) {
        double[] hours = new double[series.size()];
        double[] bytes = new double[series.size()];
        for (int i = 0; i < hours.length; i++) {
            double value = series.value()[i];
            hours[i] = (series.time()[i] - series.time()[0]) / SECONDS_PER_HOUR;
            bytes[i] = value > 0 ? value * MEBIBYTE : Double.NaN;
        }
        return new Curve(metric, hours, bytes).clean();
    }

    private static boolean jvm(String commandLine) {
        String program = commandLine.isBlank() ? "" : commandLine.trim().split("\\s+", 2)[0];
        String name = program.substring(Math.max(program.lastIndexOf('/'), program.lastIndexOf('\\')) + 1);
        return name.equals("java") || name.equals("java.exe") || name.equals("javaw.exe");
    }
}
