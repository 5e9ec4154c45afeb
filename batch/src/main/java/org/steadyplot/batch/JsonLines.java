package org.steadyplot.batch;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.spec.JsonObject;

/** What happens in a run as a JSON object a line, for programs; the member {@code event} says what it is. */
public final class JsonLines implements RunListener {
    private final PrintStream out;

    public JsonLines(PrintStream out) {
        this.out = out;
    }

    @Override
    public void started(Plan plan, int workers) {
        out.println(event("started")
                .put("title", plan.job().title())
                .put("data_sets", plan.dataSets())
                .put("figures", plan.figures())
                .put("workers", workers)
                .putStrings("notes", plan.notes()));
    }

    @Override
    public void saved(Item item, long bytes, long nanos, List<Warning> warnings) {
        List<String> messages = new ArrayList<>(warnings.size());
        for (Warning warning : warnings) {
            messages.add(warning.message());
        }
        out.println(event("saved")
                .put("item", item.name())
                .put("index", item.unit())
                .put("bytes", bytes)
                .put("ms", nanos / 1e6)
                .putStrings("warnings", messages));
    }

    @Override
    public void failed(Item item, Failure failure) {
        out.println(RunReports.put(event("failed"), item, failure));
    }

    @Override
    public void pausing(int nextRound, double seconds) {
        out.println(event("pausing").put("next_round", nextRound).put("seconds", seconds));
    }

    @Override
    public void finished(Summary summary) {
        out.println(summary.put(event("finished")));
        out.flush();
    }

    private static JsonObject event(String name) {
        return new JsonObject().put("event", name);
    }
}
