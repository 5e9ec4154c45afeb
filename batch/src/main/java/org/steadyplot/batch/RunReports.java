package org.steadyplot.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Lock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Sampler;
import org.steadyplot.spec.JsonObject;

/**
 * What is written about a run: {@code memory.dat}, {@code memory.png}, {@code failures.jsonl}, {@code summary.json}. A
 * report that cannot be written is a problem of the run, but doesn't end it.
 */
public final class RunReports {
    private final RunFolder folder;
    private final List<String> problems = new ArrayList<>();
    private boolean failuresLost;

    RunReports(RunFolder folder) {
        this.folder = folder;
    }

    /** Draws a recording as a PNG. */
    @FunctionalInterface
    public interface Curve {
        void draw(Recording recording, OutputStream png) throws IOException;
    }

    @Nullable
    Sampler startSampler(
            String commandLine, Duration interval, LongSupplier figures, Lock quiet, Sampler.Density density) {
        try {
            return Sampler.start(folder.about("memory.dat"), commandLine, interval, figures, quiet, density);
        } catch (IOException e) {
            problem("memory.dat", e);
            return null;
        }
    }

    /** Ends the recording and draws it. */
    Sampler.@Nullable Result stop(@Nullable Sampler sampler, Curve curve) {
        if (sampler == null) {
            return null;
        }
        Sampler.Result result;
        try {
            result = sampler.stop();
        } catch (IOException e) {
            problem("memory.dat", e);
            return null;
        }
        try {
            Recording recording = Recording.read(folder.about("memory.dat"));
            folder.files().write(folder.about("memory.png"), out -> curve.draw(recording, out));
        } catch (IOException e) {
            problem("memory.png", e);
        } catch (RuntimeException e) {
            problems.add("memory.png could not be drawn: " + e);
        }
        return result;
    }

    /** Adds a line to {@code failures.jsonl}. */
    void failed(Item item, Failure failure) {
        if (failuresLost) {
            return;
        }
        String line = put(new JsonObject(), item, failure) + "\n";
        Path file = folder.about("failures.jsonl");
        try {
            Files.write(
                    file, line.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            failuresLost = true;
            problem("failures.jsonl", e);
        }
    }

    void write(Summary summary) {
        try {
            byte[] json = (summary.put(new JsonObject()) + "\n").getBytes(StandardCharsets.UTF_8);
            folder.files().write(folder.about("summary.json"), out -> out.write(json));
        } catch (IOException e) {
            problem("summary.json", e);
        }
    }

    List<String> problems() {
        return List.copyOf(problems);
    }

    /** Adds what is known of a failure. */
    static JsonObject put(JsonObject json, Item item, Failure failure) {
        JsonObject key = new JsonObject();
        for (int i = 0; i < item.key().names().size(); i++) {
            key.put(item.key().names().get(i), item.key().values().get(i));
        }
        return json.put("item", item.name())
                .put("index", item.unit())
                .put("key", key)
                .put("chart", item.chart().name())
                .put("round", item.round())
                .put("repeat", item.repeat())
                .put("stage", failure.stage().name())
                .put("code", failure.code())
                .put("message", failure.message());
    }

    private void problem(String report, IOException e) {
        problems.add(report + " could not be written: " + OutputFiles.reason(e));
    }
}
