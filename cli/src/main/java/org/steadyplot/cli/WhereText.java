package org.steadyplot.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.where.JvmRun;
import org.steadyplot.memory.where.Snapshot;
import org.steadyplot.memory.where.Stacks;
import org.steadyplot.memory.where.WhereFolder;

/** What a run found, in a few lines for a terminal. */
final class WhereText {
    private static final double MIB = 1 << 20;
    private static final int LINES = 5;
    private static final long SMALL = 1 << 20;

    private final PrintStream out;

    WhereText(PrintStream out) {
        this.out = out;
    }

    /** All JVMs of a run, and where the rest is. */
    void print(WhereFolder folder) {
        for (JvmRun jvm : folder.jvms()) {
            print(jvm);
        }
        out.println("Results: " + folder.path());
    }

    private void print(JvmRun jvm) {
        out.println("JVM " + jvm.pid() + ": " + jvm.command());
        Optional<Snapshot> peak = jvm.peak();
        if (peak.isEmpty()) {
            out.println("  Nothing that was sampled lived through a collection.");
        } else {
            out.println("  Peak: " + mebibytes(peak.get().liveBytes()) + " live after a collection, allocated at");
            lines(Stacks.read(peak.get().file()).lines(LINES));
        }
        jvm.outOfMemory().ifPresent(oom -> {
            out.println("  Out of memory: " + mebibytes(oom.liveBytes()) + " live, allocated at");
            lines(Stacks.read(oom.file()).lines(LINES));
        });
        grown(jvm);
    }

    private void grown(JvmRun jvm) {
        Optional<Snapshot> warm = jvm.warm();
        Optional<Snapshot> last = jvm.last();
        if (warm.isEmpty() || last.isEmpty()) {
            out.println("  Growth: the run was too short to tell.");
            return;
        }
        Stacks grown =
                Stacks.read(last.get().file()).grownSince(Stacks.read(warm.get().file()));
        if (grown.sum() < SMALL) {
            out.println("  Growth since a third of the run: none above " + mebibytes(SMALL) + ".");
            return;
        }
        out.println("  Growth since a third of the run: " + mebibytes(grown.sum()) + ", allocated at");
        lines(grown.lines(LINES));
    }

    private void lines(List<Stacks.Line> lines) {
        for (Stacks.Line line : lines) {
            StringBuilder text = new StringBuilder("    ");
            String amount = mebibytes(line.bytes());
            out.println(text.append(" ".repeat(Math.max(0, 12 - amount.length())))
                    .append(amount)
                    .append("  ")
                    .append(line.frame()));
        }
    }

    private static String mebibytes(long bytes) {
        StringBuilder text = new StringBuilder();
        CFormat.fixed(text, bytes / MIB, 1);
        return text.append(" MiB").toString();
    }
}
