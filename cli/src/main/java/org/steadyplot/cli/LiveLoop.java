package org.steadyplot.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.jvm.Printable;
import org.steadyplot.memory.live.LiveRow;
import org.steadyplot.memory.live.LiveTable;
import org.steadyplot.memory.live.LiveView;

/**
 * Looks again and again until the process ends or somebody stops it.
 *
 * @param drawn whether looks are drawn over each other, and not printed one below the other
 * @param stop counted down to end it at once
 * @param output of the process, if it is to be shown
 */
record LiveLoop(
        PrintStream out,
        boolean drawn,
        String commandLine,
        ProcessHandle process,
        Duration interval,
        boolean once,
        CountDownLatch stop,
        @Nullable LastLines output) {
    private static final long FIRST_LOOK_MILLIS = 200;
    private static final int USUAL_COLUMNS = 80;
    /** Of lines that are not drawn but printed, for a file or a pipe. */
    private static final int PLAIN_COLUMNS = 150;

    private static final int MOST_NOTES = 3;

    int run(boolean probe) throws InterruptedException {
        long start = System.nanoTime();
        List<String> last = List.of();
        List<String> missing;
        boolean seen;
        try (LiveView view = new LiveView(process.pid(), probe);
                Screen screen = new Screen(out)) {
            long first = once ? interval.toMillis() : Math.min(FIRST_LOOK_MILLIS, interval.toMillis());
            view.read();
            boolean ended = stop.await(first, TimeUnit.MILLISECONDS);
            List<LiveRow> rows = ended ? List.of() : view.read();
            seen = !rows.isEmpty();
            boolean withHeader = true;
            while (!rows.isEmpty()) {
                double seconds = (System.nanoTime() - start) / 1e9;
                if (drawn) {
                    Screen.Size size = Screen.size(USUAL_COLUMNS);
                    last = table(rows, seconds, size, view.missing());
                    screen.draw(last, size);
                } else {
                    print(rows, seconds, withHeader);
                }
                withHeader = false;
                ended = once || stop.await(interval.toMillis(), TimeUnit.MILLISECONDS);
                rows = ended ? List.of() : view.read();
            }
            missing = view.missing();
        }
        last.forEach(out::println);
        if (!drawn) {
            missing.forEach(sentence -> out.println("note: " + sentence));
        }
        if (!seen) {
            out.println("note: " + Printable.of(commandLine) + " ended before it could be looked at");
        }
        out.flush();
        return Exit.DONE;
    }

    private List<String> table(List<LiveRow> rows, double seconds, Screen.Size size, List<String> missing) {
        LiveTable table = new LiveTable(size.columns());
        List<String> lines = new ArrayList<>();
        StringBuilder top = new StringBuilder();
        CFormat.fixed(top, seconds, 0);
        top.append(" s  ").append(Printable.of(commandLine));
        lines.add(LiveTable.cut(top.toString(), size.columns()));
        lines.add(LiveTable.cut("memory in MiB; Ctrl-C ends", size.columns()));
        lines.add(table.header());
        int room = Math.max(1, size.rows() - 1 - lines.size() - Math.min(missing.size(), MOST_NOTES));
        boolean all = rows.size() <= room;
        for (LiveRow row : all ? rows : rows.subList(0, room - 1)) {
            lines.add(table.line(row));
        }
        if (!all) {
            lines.add("        and " + (rows.size() - room + 1) + " more");
        }
        for (String sentence : missing.subList(0, Math.min(missing.size(), MOST_NOTES))) {
            lines.add(LiveTable.cut("note: " + sentence, size.columns()));
        }
        int left = size.rows() - 1 - lines.size() - 1;
        if (output != null && left > 0) {
            List<String> printed = output.last(left);
            if (!printed.isEmpty()) {
                lines.add("");
                printed.forEach(line -> lines.add(LiveTable.cut(line, size.columns())));
            }
        }
        return lines;
    }

    private void print(List<LiveRow> rows, double seconds, boolean withHeader) {
        LiveTable table = new LiveTable(PLAIN_COLUMNS);
        if (withHeader) {
            out.println("      s" + table.header());
        }
        for (LiveRow row : rows) {
            StringBuilder time = new StringBuilder();
            CFormat.fixed(time, seconds, 1);
            out.println(" ".repeat(Math.max(0, 7 - time.length())) + time + table.line(row));
        }
        out.flush();
    }
}
