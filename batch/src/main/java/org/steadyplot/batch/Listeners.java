package org.steadyplot.batch;

import java.util.List;

/** Several listeners as one, in their order. */
public record Listeners(List<RunListener> all) implements RunListener {
    public static RunListener of(RunListener... listeners) {
        return new Listeners(List.of(listeners));
    }

    @Override
    public void started(Plan plan, int workers) {
        for (RunListener listener : all) {
            listener.started(plan, workers);
        }
    }

    @Override
    public void saved(Item item, long bytes, long nanos, List<Warning> warnings) {
        for (RunListener listener : all) {
            listener.saved(item, bytes, nanos, warnings);
        }
    }

    @Override
    public void failed(Item item, Failure failure) {
        for (RunListener listener : all) {
            listener.failed(item, failure);
        }
    }

    @Override
    public void tick(Progress progress) {
        for (RunListener listener : all) {
            listener.tick(progress);
        }
    }

    @Override
    public void pausing(int nextRound, double seconds) {
        for (RunListener listener : all) {
            listener.pausing(nextRound, seconds);
        }
    }

    @Override
    public void finished(Summary summary) {
        for (RunListener listener : all) {
            listener.finished(summary);
        }
    }
}
