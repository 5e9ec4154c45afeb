package org.steadyplot.memory;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a process or of a piece of work over time, as memory_profiler's {@code memory_usage} measures it. Work is
 * run once, whatever its length: there is a sample before and one after it at least, even if it takes no time at all
 * (memory_profiler runs short functions again, and their side effects with them).
 *
 * @param samples memory in MiB over seconds since the epoch; the largest alone with {@link Options#maxUsage()}
 * @param max the largest sample in MiB; NaN if there is none
 * @param children memory of each descendant in MiB by its process id, with {@link Options#multiprocess()}
 * @param result what the work returned; null for a process
 */
public record MemoryUsage<T extends @Nullable Object>(
        Series samples, double max, Map<Long, Series> children, @Nullable T result) {
    /**
     * How to measure. Immutable.
     *
     * @param interval from one sample to the next; 0.1 s by default. PSS and USS are read once a second at most
     * @param timeout when sampling ends although process or work go on; null, the default, for never
     * @param includeChildren whether the memory of all descendants is added to that of the process
     * @param multiprocess whether each descendant is told on its own, too
     * @param maxUsage whether the largest sample alone is kept, for long measurements
     * @param backend which figure of the system is memory; RSS by default
     */
    public record Options(
            Duration interval,
            @Nullable Duration timeout,
            boolean includeChildren,
            boolean multiprocess,
            boolean maxUsage,
            MemoryMetric backend) {
        private static final Duration INTERVAL = Duration.ofMillis(100);

        public Options {
            if (interval.isNegative() || interval.isZero()) {
                throw new IllegalArgumentException("an interval above 0 is expected, not " + interval);
            }
            if (timeout != null && timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout of 0 or more is expected, not " + timeout);
            }
        }

        /** The defaults. */
        public Options() {
            this(INTERVAL, null, false, false, false, MemoryMetric.RSS);
        }

        public Options interval(Duration value) {
            return new Options(value, timeout, includeChildren, multiprocess, maxUsage, backend);
        }

        public Options timeout(@Nullable Duration value) {
            return new Options(interval, value, includeChildren, multiprocess, maxUsage, backend);
        }

        public Options includeChildren(boolean value) {
            return new Options(interval, timeout, value, multiprocess, maxUsage, backend);
        }

        public Options multiprocess(boolean value) {
            return new Options(interval, timeout, includeChildren, value, maxUsage, backend);
        }

        public Options maxUsage(boolean value) {
            return new Options(interval, timeout, includeChildren, multiprocess, value, backend);
        }

        public Options backend(MemoryMetric value) {
            return new Options(interval, timeout, includeChildren, multiprocess, maxUsage, value);
        }
    }

    /** One sample of a process, with the default options. */
    public static MemoryUsage<Void> of(long pid) throws InterruptedException {
        return of(pid, new Options());
    }

    /**
     * Samples a running process: once, or with a timeout for that long or until it ends.
     *
     * @throws MemoryException if there is no such process, its memory may not be read, or the system does not tell it
     */
    public static MemoryUsage<Void> of(long pid, Options options) throws InterruptedException {
        ProcessHandle handle =
                Processes.find(Long.toString(pid), options.backend()).handle();
        UsageSampler sampler = new UsageSampler(handle, options);
        sampler.sample();
        if (options.timeout() != null) {
            sampler.run();
        }
        return sampler.usage(null);
    }

    /** Samples a process until it ends, with the default options. */
    public static MemoryUsage<Void> of(Process process) throws InterruptedException {
        return of(process, new Options());
    }

    /**
     * Samples a process until it ends or the time is over. There is no sample of one that has ended already.
     *
     * @throws MemoryException if the system does not tell the memory of processes
     */
    public static MemoryUsage<Void> of(Process process, Options options) throws InterruptedException {
        Processes.requireProc();
        UsageSampler sampler = new UsageSampler(process.toHandle(), options);
        sampler.sample();
        sampler.run();
        return sampler.usage(null);
    }

    /** Runs work in this thread and samples this JVM meanwhile, with the default options. */
    public static MemoryUsage<Void> of(Runnable work) throws InterruptedException {
        return of(work, new Options());
    }

    /** As {@link #of(Callable, Options)}. */
    public static MemoryUsage<Void> of(Runnable work, Options options) throws InterruptedException {
        UsageSampler sampler = UsageSampler.ofThisProcess(options);
        try (UsageSampler.Running running = sampler.start()) {
            work.run();
            running.end();
        }
        return sampler.usage(null);
    }

    /** Runs work in this thread and samples this JVM meanwhile, with the default options. */
    public static <T extends @Nullable Object> MemoryUsage<T> of(Callable<T> work) throws Exception {
        return of(work, new Options());
    }

    /**
     * Runs work in this thread and samples this JVM meanwhile from a thread of its own. What else the JVM does counts too,
     * and so does garbage: the figure is that of the process.
     *
     * @throws MemoryException if the system does not tell the memory of processes; the work has then not run
     * @throws Exception what the work throws
     */
    public static <T extends @Nullable Object> MemoryUsage<T> of(Callable<T> work, Options options) throws Exception {
        UsageSampler sampler = UsageSampler.ofThisProcess(options);
        T result;
        try (UsageSampler.Running running = sampler.start()) {
            result = work.call();
            running.end();
        }
        return sampler.usage(result);
    }
}
