package org.steadyplot.memory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches the memory of the own JVM while it works: a thread that writes resident memory and heap use at an interval, and
 * the live set after a forced collection as often as its cost allows.
 *
 * <p>Forced collections take a bounded part of a long run: after one that took t, the next waits 100 t, or 10 t where a verdict is wanted.
 * Only the first ones follow each other more quickly, after 20 t (2 t) or a second, so that a short run has some too.
 */
public final class Sampler implements AutoCloseable {
    private static final long LONGEST_EARLY_REST = 1_000_000_000;

    private final ProcessMemory process = ProcessMemory.self();
    private final LongSupplier iterations;
    private final Lock quiet;
    private final RecordingWriter writer;
    private final Duration interval;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private final Density density;
    private final Series.Builder live = new Series.Builder();
    private long nextLive = System.nanoTime();
    private int measurements;
    private long lastIterations;
    private boolean forced = true;
    private @Nullable IOException failure;

    /** How often the live set is measured. */
    public enum Density {
        /** At most a hundredth of the time, but ten times. */
        USUAL(10, 20, 100),
        /** At most a tenth of the time, but forty times: as a verdict on a short run needs. */
        DENSE(40, 2, 10);

        private final int first;
        private final long earlyRest;
        private final long rest;

        Density(int first, long earlyRest, long rest) {
            this.first = first;
            this.earlyRest = earlyRest;
            this.rest = rest;
        }
    }

    private Sampler(RecordingWriter writer, Duration interval, LongSupplier iterations, Lock quiet, Density density) {
        this.density = density;
        this.writer = writer;
        this.interval = interval;
        this.iterations = iterations;
        this.quiet = quiet;
        this.thread = new Thread(this::run, "memory-sampler");
        thread.setDaemon(true);
    }

    /**
     * Starts to record.
     *
     * @param recording the file to append to
     * @param commandLine what the recording says was measured
     * @param interval the time between two samples; mprof's is 0.1 s
     * @param iterations tells how many iterations (figures) are done; asked from the sampler's thread. The live set is
     *     first measured once it is not 0
     * @param quiet held while the live set is measured; whoever works under its counterpart is not caught in the middle,
     *     so that half-done work does not count as live
     */
    public static Sampler start(
            Path recording, String commandLine, Duration interval, LongSupplier iterations, Lock quiet)
            throws IOException {
        return start(recording, commandLine, interval, iterations, quiet, Density.USUAL);
    }

    /** The same, with the live set measured as often as that. */
    public static Sampler start(
            Path recording, String commandLine, Duration interval, LongSupplier iterations, Lock quiet, Density density)
            throws IOException {
        RecordingWriter writer = RecordingWriter.append(recording);
        try {
            writer.commandLine(commandLine);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
        Sampler sampler = new Sampler(writer, interval, iterations, quiet, density);
        sampler.thread.start();
        return sampler;
    }

    /**
     * What was measured.
     *
     * @param live live bytes over the iterations done at that moment, not over time
     * @param growth growth of the live set in bytes per 1,000 iterations
     * @param peakRss largest resident set, empty where the system does not tell
     * @param forced false if the JVM refused forced collections, so that {@code live} counts garbage too
     */
    public record Result(Series live, Growth growth, OptionalLong peakRss, boolean forced) {}

    /** Takes a last sample, ends the thread and closes the recording. */
    public Result stop() throws IOException {
        close();
        if (failure != null) {
            throw failure;
        }
        Series series = live.build();
        return new Result(series, Growth.of(series.time(), series.value()), process.peakRss(), forced);
    }

    /** Ends the thread and closes the recording, if {@link #stop()} did not. */
    @Override
    public void close() throws IOException {
        stop.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        writer.close();
    }

    private void run() {
        try {
            boolean last;
            do {
                last = stop.await(interval.toMillis(), TimeUnit.MILLISECONDS);
                sample(last);
            } while (!last);
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void sample(boolean last) throws IOException {
        double now = epochSeconds();
        OptionalLong rss = process.rss();
        if (rss.isPresent()) {
            writer.memory(rss.getAsLong(), now);
        }
        writer.heap(LiveSet.used(), now);
        long done = iterations.getAsLong();
        if (done != lastIterations) {
            writer.iterations(done, now);
        }
        boolean progress = done != lastIterations;
        lastIterations = done;
        long nanos = System.nanoTime();
        if (last || (progress && nanos - nextLive >= 0)) {
            measureLive();
        }
    }

    private void measureLive() throws IOException {
        LiveSet set;
        long done;
        long start;
        quiet.lock();
        try {
            start = System.nanoTime();
            set = LiveSet.measure();
            done = iterations.getAsLong();
        } finally {
            quiet.unlock();
        }
        live.add(done, set.bytes());
        forced &= set.forced();
        writer.live(set.bytes(), epochSeconds());
        long end = System.nanoTime();
        long cost = end - start;
        boolean early = measurements++ < density.first;
        nextLive = end + (early ? Math.min(density.earlyRest * cost, LONGEST_EARLY_REST) : density.rest * cost);
    }

    private static double epochSeconds() {
        Instant now = Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }
}
