package org.steadyplot.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Sampler;
import org.steadyplot.memory.Series;
import org.steadyplot.memory.verdict.Finding;
import org.steadyplot.memory.verdict.Limits;
import org.steadyplot.memory.verdict.Per;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;
import org.steadyplot.spec.JsonObject;

/**
 * What came of a run.
 *
 * @param title what the job is called, or null
 * @param dataSets data sets, counted once
 * @param figures pictures that were planned
 * @param saved pictures that are on the disk
 * @param failed pictures that could not be made
 * @param bytes size of all that were saved
 * @param seconds from the start to the end, pauses included
 * @param drawingSeconds the same without the pauses
 * @param workers threads that drew
 * @param warnings what was odd, with counts
 * @param otherWarnings warnings beyond those
 * @param memory what was measured, or null if it could not be recorded
 * @param maxGrowth growth of the live set in bytes per 1,000 figures from which on it is an error; empty if it never is
 * @param interrupted whether the run was stopped before its end
 * @param problems reports of the run that could not be written
 */
public record Summary(
        @Nullable String title,
        int dataSets,
        long figures,
        long saved,
        long failed,
        long bytes,
        double seconds,
        double drawingSeconds,
        int workers,
        List<WarningLog.Entry> warnings,
        long otherWarnings,
        Sampler.@Nullable Result memory,
        OptionalDouble maxGrowth,
        boolean interrupted,
        List<String> problems) {

    private static final int FEWEST = 12;
    private static final double THOUSAND = 1000;

    /** All done. */
    public static final int DONE = 0;
    /** Some or all pictures, or a report, could not be made. */
    public static final int FAILED = 3;
    /** The live set grows by more than the run may. */
    public static final int LEAK = 5;
    /** Stopped by the user. */
    public static final int INTERRUPTED = 130;

    /** The exit code that tells a shell what came of it. */
    public int exitCode() {
        if (interrupted) {
            return INTERRUPTED;
        }
        boolean leaks = maxGrowth.isPresent() && verdict().status() == Status.LEAK;
        return leaks ? LEAK : failed > 0 || !problems.isEmpty() ? FAILED : DONE;
    }

    /** Whether the live set grows by more than {@link #maxGrowth()}, or at all where that is empty. */
    public Verdict verdict() {
        Series live = memory == null ? Series.EMPTY : memory.live();
        Limits limits = maxGrowth.isPresent()
                ? new Limits(FEWEST, FEWEST, FEWEST, 0, maxGrowth.getAsDouble() / THOUSAND)
                : Limits.CHECKPOINTS;
        return Verdict.ofHeap(
                live.time(), live.value(), memory == null || memory.forced(), limits.ended(live.size()), Per.FIGURE);
    }

    /** The verdict in a line for people. */
    public String verdictLine() {
        Verdict verdict = verdict();
        String text = "memory: " + verdict.sentence();
        return maxGrowth.isPresent() && verdict.status() == Status.LEAK
                ? text + " More than " + Numbers.fixed(maxGrowth.getAsDouble(), 0)
                        + " B per 1,000 figures is an error in this run."
                : text;
    }

    /** Pictures per second, without the pauses. */
    public double rate() {
        return drawingSeconds == 0 ? 0 : saved / drawingSeconds;
    }

    /** Everything in one line. */
    public String line() {
        StringBuilder line = new StringBuilder();
        line.append(saved).append(saved == 1 ? " figure" : " figures");
        if (failed > 0) {
            line.append(", ").append(failed).append(" failed");
        }
        if (interrupted) {
            line.append(", interrupted after ")
                    .append(saved + failed)
                    .append(" of ")
                    .append(figures);
        }
        line.append(" in ").append(Numbers.fixed(seconds, seconds < 10 ? 2 : 1)).append(" s (");
        line.append(Numbers.rate(rate())).append("); ");
        if (memory == null || memory.live().isEmpty()) {
            return line.append("memory not measured").toString();
        }
        Series live = memory.live();
        line.append(memory.forced() ? "live set " : "heap with garbage (the JVM refuses collections) ");
        line.append(Numbers.mib(live.value()[0])).append(" first, ");
        line.append(Numbers.mib(live.value()[live.size() - 1])).append(" last, growth ");
        double growth = memory.growth().perThousand();
        line.append(Double.isNaN(growth) ? "unknown (too short a run)" : Numbers.kib(growth) + " per 1,000 figures");
        return line.toString();
    }

    /** The warnings as sentences, one a line. */
    public List<String> warningLines() {
        List<String> lines = new ArrayList<>();
        for (WarningLog.Entry entry : warnings) {
            lines.add(entry.warning().message()
                    + (entry.count() == 1
                            ? " (" + entry.first() + ")"
                            : " (" + entry.count() + " figures, first " + entry.first() + ")"));
        }
        if (otherWarnings > 0) {
            lines.add("and " + otherWarnings + " more");
        }
        return lines;
    }

    private JsonObject verdictJson() {
        Verdict verdict = verdict();
        Finding heap = verdict.findings().get(0);
        JsonObject json = new JsonObject()
                .put("status", verdict.status().name().toLowerCase(Locale.ROOT))
                .put("reason", verdict.reason().name().toLowerCase(Locale.ROOT))
                .put("bytes_per_figure", heap.rate())
                .put("low", heap.low())
                .put("high", heap.high())
                .put("sentence", verdict.sentence());
        if (maxGrowth.isPresent()) {
            json.put("max_growth_bytes_per_1000_figures", maxGrowth.getAsDouble());
        }
        return json;
    }

    /** Adds all of it. */
    JsonObject put(JsonObject json) {
        json.put("title", title)
                .put("data_sets", dataSets)
                .put("figures", figures)
                .put("saved", saved)
                .put("failed", failed)
                .put("bytes", bytes)
                .put("seconds", seconds)
                .put("drawing_seconds", drawingSeconds)
                .put("figures_per_second", rate())
                .put("workers", workers)
                .put("interrupted", interrupted)
                .put("exit_code", exitCode());
        if (memory != null && !memory.live().isEmpty()) {
            Series live = memory.live();
            JsonObject measured = new JsonObject()
                    .put("live_set_first_bytes", (long) live.value()[0])
                    .put("live_set_last_bytes", (long) live.value()[live.size() - 1])
                    .put("growth_bytes_per_1000_figures", memory.growth().perThousand())
                    .put("live_sets_measured", live.size())
                    .put("collections_forced", memory.forced())
                    .put("verdict", verdictJson());
            if (memory.peakRss().isPresent()) {
                measured.put("peak_rss_bytes", memory.peakRss().getAsLong());
            }
            json.put("memory", measured);
        }
        List<JsonObject> odd = new ArrayList<>();
        for (WarningLog.Entry entry : warnings) {
            odd.add(new JsonObject()
                    .put("code", entry.warning().code().name())
                    .put("message", entry.warning().message())
                    .put("count", entry.count())
                    .put("first", entry.first()));
        }
        return json.putObjects("warnings", odd)
                .put("other_warnings", otherWarnings)
                .putStrings("problems", problems);
    }
}
