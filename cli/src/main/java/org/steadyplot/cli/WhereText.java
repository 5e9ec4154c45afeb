package org.steadyplot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.heap.Holder;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.page.PageWriter;
import org.steadyplot.memory.page.RunFolder;
import org.steadyplot.memory.where.HolderAnalysis;
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

    /**
     * All JVMs of a run, and the page with the rest, which is written now.
     *
     * @param keepHeapDump whether heap dumps stay beside the results
     * @param sources where the text of lines is looked for
     */
    void print(WhereFolder folder, boolean keepHeapDump, Sources sources) throws IOException {
        for (JvmRun jvm : folder.jvms()) {
            print(jvm);
            try {
                for (Holder holder : HolderAnalysis.of(jvm, keepHeapDump)) {
                    out.println("  Held by: " + holder.sentence());
                }
            } catch (MemoryException e) {
                out.println("  What holds it is not known: " + e.getMessage());
            }
        }
        Path page = folder.path().resolve("index.html");
        MemoryReportCommand.write(
                PageWriter.page(RunFolder.read(folder.path())).build().html(sources), page);
        out.println("Page: " + page);
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
