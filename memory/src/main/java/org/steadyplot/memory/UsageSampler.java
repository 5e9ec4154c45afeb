package org.steadyplot.memory;

import java.nio.file.AccessDeniedException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Takes the samples of a {@link MemoryUsage}. Of one thread at a time. */
final class UsageSampler {
    private static final double MIB = 1024 * 1024;
    private static final long COSTLY_NANOS = 1_000_000_000;

    private final ProcFs proc = new ProcFs();
    private final ProcessHandle process;
    private final MemoryUsage.Options options;
    private final ProcessTree tree;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Series.Builder samples = new Series.Builder();
    private final Map<Long, Series.Builder> children = new LinkedHashMap<>();
    private double max = Double.NaN;
    private double timeOfMax;

    UsageSampler(ProcessHandle process, MemoryUsage.Options options) {
        this.process = process;
        this.options = options;
        this.tree = new ProcessTree(proc, process.pid());
    }

    static UsageSampler ofThisProcess(MemoryUsage.Options options) {
        Processes.requireProc();
        return new UsageSampler(ProcessHandle.current(), options);
    }

    /** Samples at the interval until the process ends, the time is over, or it is stopped. */
    void run() throws InterruptedException {
        long start = System.nanoTime();
        long limit =
                options.timeout() == null ? Long.MAX_VALUE : options.timeout().toNanos();
        long interval = Math.max(options.interval().toNanos(), options.backend().cheap() ? 0 : COSTLY_NANOS);
        long due = start;
        boolean running = true;
        while (running) {
            long now = System.nanoTime();
            due = Math.max(now, due + interval);
            long left = limit - (now - start);
            running = left > 0 && !stop.await(Math.min(due - now, left), TimeUnit.NANOSECONDS) && sample();
        }
    }

    /** False once the process has ended. */
    boolean sample() {
        long bytes = memory(process.pid());
        if (bytes <= 0) {
            return bytes != ProcFs.GONE && process.isAlive();
        }
        double now = ProcessRecorder.epochSeconds();
        long sum = bytes;
        if (options.includeChildren() || options.multiprocess()) {
            for (long pid : tree.descendants()) {
                long child = Math.max(0, memory(pid));
                sum += options.includeChildren() ? child : 0;
                if (options.multiprocess() && child > 0) {
                    children.computeIfAbsent(pid, id -> new Series.Builder()).add(now, child / MIB);
                }
            }
        }
        double mebibytes = sum / MIB;
        if (!(mebibytes <= max)) {
            max = mebibytes;
            timeOfMax = now;
        }
        if (!options.maxUsage()) {
            samples.add(now, mebibytes);
        }
        return true;
    }

    private long memory(long pid) {
        try {
            return proc.memory(pid, options.backend());
        } catch (AccessDeniedException e) {
            if (pid == process.pid()) {
                throw Processes.notOurs(pid, e);
            }
            return 0;
        }
    }

    <T extends @Nullable Object> MemoryUsage<T> usage(@Nullable T result) {
        if (options.maxUsage() && !Double.isNaN(max)) {
            samples.add(timeOfMax, max);
        }
        Map<Long, Series> series = new LinkedHashMap<>();
        children.forEach((pid, builder) -> series.put(pid, builder.build()));
        return new MemoryUsage<>(samples.build(), max, Collections.unmodifiableMap(series), result);
    }

    /** Takes the first sample and goes on in another thread. */
    Running start() {
        sample();
        return new Running();
    }

    /** The thread that samples while work runs. */
    final class Running implements AutoCloseable {
        private final Thread thread = new Thread(this::sampleOn, "memory-usage");

        private Running() {
            thread.setDaemon(true);
            thread.start();
        }

        private void sampleOn() {
            try {
                run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        /** Takes the last sample. */
        void end() throws InterruptedException {
            stop.countDown();
            thread.join();
            sample();
        }

        @Override
        public void close() {
            stop.countDown();
        }
    }
}
