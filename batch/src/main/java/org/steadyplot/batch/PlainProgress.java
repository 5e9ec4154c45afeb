package org.steadyplot.batch;

import java.io.PrintStream;

/** The progress of a run as a line every few seconds, for logs. */
public final class PlainProgress implements RunListener {
    private static final long INTERVAL_NANOS = 5_000_000_000L;
    private static final int MOST_FAILURES = 20;

    private final PrintStream out;
    private long last = System.nanoTime();
    private int failures;

    public PlainProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public void failed(Item item, Failure failure) {
        if (failures++ < MOST_FAILURES) {
            out.println(failure(item, failure));
        } else if (failures == MOST_FAILURES + 1) {
            out.println("more failures are listed in " + RunFolder.NAME + "/failures.jsonl");
        }
    }

    @Override
    public void tick(Progress progress) {
        long now = System.nanoTime();
        if (now - last >= INTERVAL_NANOS) {
            last = now;
            out.println(progress.done() + " of " + progress.total() + " figures, " + Numbers.rate(progress.rate())
                    + ", heap " + Numbers.mib(progress.heap())
                    + (progress.failed() > 0 ? ", " + progress.failed() + " failed" : ""));
        }
    }

    @Override
    public void pausing(int nextRound, double seconds) {
        last = System.nanoTime();
        out.println("pausing " + Numbers.clock(seconds) + " before round " + nextRound);
    }

    static String failure(Item item, Failure failure) {
        String verb =
                switch (failure.stage()) {
                    case READ -> "read";
                    case DRAW -> "drawn";
                    case WRITE -> "written";
                };
        return item.name() + " could not be " + verb + ": " + Printable.message(failure.message());
    }
}
