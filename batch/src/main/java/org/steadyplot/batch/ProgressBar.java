package org.steadyplot.batch;

import java.io.PrintStream;

/** The progress of a run as one line that is drawn over itself, for a terminal. */
public final class ProgressBar implements RunListener {
    private static final int NARROWEST = 40;
    private static final int BAR = 30;
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream out;
    private final int width;

    /**
     * A bar on that stream.
     *
     * @param width columns of the terminal
     */
    public ProgressBar(PrintStream out, int width) {
        this.out = out;
        this.width = Math.max(NARROWEST, width);
    }

    @Override
    public void failed(Item item, Failure failure) {
        out.print(CLEAR_LINE);
        out.println(PlainProgress.failure(item, failure));
    }

    @Override
    public void tick(Progress progress) {
        show(line(progress));
    }

    @Override
    public void pausing(int nextRound, double seconds) {
        show("pausing " + Numbers.clock(seconds) + " before round " + nextRound);
    }

    @Override
    public void finished(Summary summary) {
        out.print(CLEAR_LINE);
        out.flush();
    }

    static String line(Progress progress) {
        double part = progress.total() == 0 ? 1 : (double) progress.done() / progress.total();
        int full = (int) (part * BAR);
        StringBuilder line = new StringBuilder("[");
        line.append("#".repeat(full)).append(".".repeat(BAR - full)).append("] ");
        line.append((int) (100 * part))
                .append("% ")
                .append(progress.done())
                .append('/')
                .append(progress.total());
        line.append("  ").append(Numbers.rate(progress.rate()));
        if (progress.done() > 0) {
            line.append("  ")
                    .append(Numbers.clock((progress.total() - progress.done()) / progress.rate()))
                    .append(" left");
        }
        line.append("  heap ").append(Numbers.mib(progress.heap()));
        if (progress.failed() > 0) {
            line.append("  ").append(progress.failed()).append(" failed");
        }
        return line.toString();
    }

    private void show(String line) {
        out.print(CLEAR_LINE + (line.length() < width ? line : line.substring(0, width - 1)));
        out.flush();
    }
}
