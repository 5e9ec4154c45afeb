package org.steadyplot.memory;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Records the memory of a process and its children from outside, as {@code mprof run} does: nothing is loaded into the
 * process. Samples follow each other at the interval; only in the beginning more quickly, so that a process that ends at
 * once has some too.
 */
public final class ProcessRecorder {
    private static final long FIRST_PAUSE = 2_000_000;
    private static final long SHORTEST_COSTLY_PAUSE = 1_000_000_000;
    private static final long REST = 100;
    private static final double SHORTEST_LIFE = 0.001;

    private final RecordingWriter writer;
    private final String commandLine;
    private final long pid;
    private final ProcessHandle handle;
    private final Options options;
    private final ProcFs proc = new ProcFs();
    private final ProcessTree tree;
    private final CountDownLatch wake = new CountDownLatch(1);
    private final Map<Long, Track> children = new LinkedHashMap<>();
    private final Track own = new Track();
    private volatile boolean stopped;
    private int samples;
    private long peak;

    /**
     * What is recorded, and how often.
     *
     * @param interval from one sample to the next. PSS and USS are read once a second at most, and less often where that
     *     would take more than a hundredth of the time
     * @param includeChildren whether the memory of all descendants is added to that of the process
     * @param multiprocess whether each descendant is recorded on its own
     * @param timeout when the recording ends, if the process does not; null for never
     */
    public record Options(
            Duration interval,
            MemoryMetric metric,
            boolean includeChildren,
            boolean multiprocess,
            @Nullable Duration timeout) {}

    /** Why a recording ended. */
    public enum End {
        EXITED,
        TIMEOUT,
        STOPPED
    }

    /**
     * What was recorded.
     *
     * @param samples samples of the process
     * @param peak the largest of them in bytes
     * @param seconds from the first to the end
     */
    public record Result(End end, int samples, long peak, double seconds) {}

    /** A series in the file: it gets two points at least, because mprof cannot draw the trend of one. */
    private static final class Track {
        private long bytes;
        private double time;
        private int points;

        void add(long value, double now) {
            bytes = value;
            time = now;
            points++;
        }

        boolean needsOneMore() {
            return points == 1;
        }

        double end(double now) {
            return Math.max(now, time + SHORTEST_LIFE);
        }
    }

    /**
     * A recorder of a process.
     *
     * @param writer where to; not closed
     * @param commandLine what the recording says was measured
     */
    public ProcessRecorder(RecordingWriter writer, String commandLine, ProcessHandle process, Options options) {
        this.writer = writer;
        this.commandLine = commandLine;
        this.handle = process;
        this.pid = process.pid();
        this.options = options;
        this.tree = new ProcessTree(proc, pid);
    }

    /**
     * Runs the code of a sample once, on the own process: the first one is a thousand times slower than later ones, and a
     * short-lived child would be over before it.
     */
    public static void warmUp() {
        ProcFs proc = new ProcFs();
        long self = ProcessHandle.current().pid();
        try {
            proc.memory(self, MemoryMetric.RSS);
        } catch (AccessDeniedException e) {
            // the answer does not matter
        }
        proc.children(self);
    }

    /** Ends the recording from another thread. */
    public void stop() {
        stopped = true;
        wake.countDown();
    }

    /**
     * Records until the process ends, the time is over or {@link #stop()} is called.
     *
     * @throws MemoryException if the memory of the process may not be read
     */
    public Result record() throws IOException, InterruptedException {
        long start = System.nanoTime();
        long limit =
                options.timeout() == null ? Long.MAX_VALUE : options.timeout().toNanos();
        long interval = options.interval().toNanos();
        long pause = options.metric().cheap() ? Math.min(FIRST_PAUSE, interval) : interval;
        long due = start;
        End end = End.EXITED;
        long began = start;
        boolean running = first();
        CompletableFuture<Void> exit = handle.onExit().thenRun(wake::countDown);
        while (running) {
            long now = System.nanoTime();
            if (now - start >= limit) {
                end = End.TIMEOUT;
                break;
            }
            due = Math.max(now, due + Math.max(pause, rest(now - began)));
            pause = Math.min(2 * pause, interval);
            if (wake.await(Math.min(due - now, limit - (now - start)), TimeUnit.NANOSECONDS)) {
                end = stopped ? End.STOPPED : End.EXITED;
                break;
            }
            began = System.nanoTime();
            running = sample(read());
        }
        exit.cancel(false);
        close();
        return new Result(end, samples, peak, (System.nanoTime() - start) / 1e9);
    }

    /** The least time to the next sample after one that took so long, in nanoseconds. */
    private long rest(long cost) {
        return options.metric().cheap() ? 0 : Math.max(SHORTEST_COSTLY_PAUSE, REST * cost);
    }

    /** Reads before it writes: a command such as {@code true} lasts a millisecond. */
    private boolean first() throws IOException {
        long bytes = read();
        writer.commandLine(commandLine);
        return sample(bytes);
    }

    private long read() {
        try {
            return proc.memory(pid, options.metric());
        } catch (AccessDeniedException e) {
            throw Processes.notOurs(pid, e);
        }
    }

    /** False once the process has ended. */
    private boolean sample(long bytes) throws IOException {
        if (bytes == ProcFs.GONE) {
            return false;
        }
        if (bytes == 0) {
            return !ended(proc.state(pid));
        }
        double now = epochSeconds();
        long sum = bytes;
        long[] descendants = options.includeChildren() || options.multiprocess() ? tree.descendants() : new long[0];
        long[] values = new long[descendants.length];
        for (int i = 0; i < descendants.length; i++) {
            values[i] = Math.max(0, childMemory(descendants[i]));
            sum += options.includeChildren() ? values[i] : 0;
        }
        writer.memory(sum, now);
        own.add(sum, now);
        samples++;
        peak = Math.max(peak, sum);
        if (options.multiprocess()) {
            recordChildren(descendants, values, now);
        }
        return true;
    }

    private static boolean ended(char state) {
        return state == 'Z' || state == 'X' || state == 0;
    }

    private long childMemory(long child) {
        try {
            return proc.memory(child, options.metric());
        } catch (AccessDeniedException e) {
            return 0;
        }
    }

    private void recordChildren(long[] pids, long[] values, double now) throws IOException {
        for (var entry : children.entrySet()) {
            if (entry.getValue().needsOneMore() && !isAlive(entry.getKey(), pids, values)) {
                writer.child(
                        entry.getKey(), entry.getValue().bytes, entry.getValue().end(now));
                entry.getValue().points++;
            }
        }
        for (int i = 0; i < pids.length; i++) {
            if (values[i] > 0) {
                writer.child(pids[i], values[i], now);
                children.computeIfAbsent(pids[i], pid -> new Track()).add(values[i], now);
            }
        }
    }

    private static boolean isAlive(long pid, long[] pids, long[] values) {
        for (int i = 0; i < pids.length; i++) {
            if (pids[i] == pid) {
                return values[i] > 0;
            }
        }
        return false;
    }

    private void close() throws IOException {
        double now = epochSeconds();
        if (own.needsOneMore()) {
            writer.memory(own.bytes, own.end(now));
        }
        for (var entry : children.entrySet()) {
            if (entry.getValue().needsOneMore()) {
                writer.child(
                        entry.getKey(), entry.getValue().bytes, entry.getValue().end(now));
            }
        }
    }

    static double epochSeconds() {
        Instant now = Instant.now();
        return now.getEpochSecond() + now.getNano() / 1e9;
    }
}
