package org.steadyplot.memory.agent.iteration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.JvmFolder;
import org.steadyplot.memory.agent.histogram.ClassHistogram;
import org.steadyplot.memory.agent.histogram.DiagnosticCommand;

/**
 * Writes each checkpoint at once as a line of {@code checkpoints.tsv}, and the class histogram whenever the iterations have grown by a
 * fifth: the newest stays, and those back to a third of the iterations, where the warm-up ended.
 */
final class CheckpointLog {
    static final String FILE = "checkpoints.tsv";
    private static final String HEADER =
            "iteration\tmillis\theap\tdirect\tmetaspace\tclasses\tthreads\tfiles\trss\tnative\tcollections\tflags";
    private static final String STOP = "stop";
    private static final double GROWTH = 1.2;
    private static final int WARM_UP = 3;

    private final JvmFolder folder;
    private final IterationFacts facts;
    private final StringBuilder line = new StringBuilder(256);
    private final Deque<Written> histograms = new ArrayDeque<>();
    private @Nullable Readings readings;
    private @Nullable Schedule schedule;

    /** A histogram in the folder. */
    private record Written(long iteration, Path file) {}

    CheckpointLog(JvmFolder folder, IterationFacts facts) {
        this.folder = folder;
        this.facts = facts;
    }

    /** Takes a checkpoint, unless a file named {@code stop} was put into the folder or it was removed, and returns the iteration after which the next is due. */
    long checkpoint() throws IOException {
        if (Files.exists(folder.file(STOP)) || !Files.isDirectory(folder.file("."))) {
            return Long.MAX_VALUE;
        }
        long start = System.nanoTime();
        Readings reader = readings;
        Schedule plan = schedule;
        if (reader == null || plan == null) {
            plan = new Schedule(start);
            reader = new Readings();
            readings = reader;
            schedule = plan;
            // Loads what a checkpoint needs, so that it is not taken for growth.
            DiagnosticCommand.warmUp();
            reader.take();
            histogramOf(reader);
        }
        Reading reading = reader.take();
        long iteration = Iterations.count();
        write(iteration, reading);
        Written newest = histograms.peekLast();
        if (newest == null || iteration >= GROWTH * newest.iteration) {
            write(iteration, histogramOf(reader));
        }
        long end = System.nanoTime();
        facts.checkpoint(end - start);
        return plan.next(iteration, start, end);
    }

    /** Checkpoints end here. */
    void failed(Throwable failure) {
        facts.failed(failure.toString());
    }

    private void write(long iteration, Reading reading) throws IOException {
        line.setLength(0);
        line.append(iteration).append('\t').append(System.currentTimeMillis());
        add(reading.heap());
        add(reading.direct());
        add(reading.metaspace());
        add(reading.classes());
        add(reading.threads());
        add(reading.files());
        add(reading.rss());
        add(reading.nativeMemory());
        add(reading.collections());
        line.append('\t').append(reading.forced() ? "" : "unforced").append(reading.exact() ? "" : "used");
        folder.append(FILE, HEADER, line.append('\n').toString());
    }

    private void add(long value) {
        line.append('\t').append(value);
    }

    private static @Nullable ClassHistogram histogramOf(Readings reader) {
        String text = reader.histogram();
        return text == null ? null : ClassHistogram.parse(System.currentTimeMillis(), text);
    }

    private void write(long iteration, @Nullable ClassHistogram histogram) throws IOException {
        if (histogram == null) {
            return;
        }
        histogram.write(folder);
        histograms.addLast(new Written(iteration, folder.file(ClassHistogram.file(histogram.millis()))));
        prune(iteration);
    }

    /** Drops those from before the last one at a third of the iterations. */
    private void prune(long iteration) throws IOException {
        while (histograms.size() > 2) {
            Written first = histograms.removeFirst();
            Written second = histograms.peekFirst();
            if (second == null || second.iteration > iteration / WARM_UP) {
                histograms.addFirst(first);
                return;
            }
            Files.deleteIfExists(first.file);
        }
    }
}
