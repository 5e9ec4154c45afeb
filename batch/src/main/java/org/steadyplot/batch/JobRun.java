package org.steadyplot.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.LiveSet;
import org.steadyplot.memory.Sampler;

/** Runs a plan: workers draw, this thread hears of every picture, tells the listener, and writes the reports. */
public final class JobRun {
    private static final int QUEUE = 1024;
    private static final long TICK_MILLIS = 100;
    private static final Duration SAMPLING = Duration.ofMillis(100);
    private static final Duration DENSE_SAMPLING = Duration.ofMillis(20);

    private final Plan plan;
    private final RunFolder folder;
    private final OptionalDouble maxGrowth;
    private final RunListener listener;
    private final Stop stop;
    private final int workers;
    private final BlockingQueue<Worker.Event> events = new ArrayBlockingQueue<>(QUEUE);
    private final AtomicLong done = new AtomicLong();
    private final WarningLog warnings = new WarningLog();
    private final RunReports reports;
    private final long start = System.nanoTime();
    private long pausedNanos;
    private long failed;
    private long bytes;
    private long lastTick;

    private JobRun(Plan plan, RunFolder folder, OptionalDouble maxGrowth, RunListener listener, Stop stop) {
        this.maxGrowth = maxGrowth;
        this.plan = plan;
        this.folder = folder;
        this.listener = listener;
        this.stop = stop;
        int wanted = plan.job().workers() == 0
                ? Runtime.getRuntime().availableProcessors()
                : plan.job().workers();
        this.workers = (int) Math.min(wanted, plan.unitsPerRound());
        this.reports = new RunReports(folder);
    }

    /**
     * Draws every picture of the plan. A picture that fails is recorded, and the rest goes on.
     *
     * @param drawers opened once per worker
     * @param curve draws the memory curve, which becomes {@code memory.png}
     * @param listener hears of everything, on the calling thread
     * @param stop ends the run early
     */
    public static Summary run(
            Plan plan,
            RunFolder folder,
            Drawer.Factory drawers,
            RunReports.Curve curve,
            RunListener listener,
            Stop stop)
            throws InterruptedException {
        return run(plan, folder, drawers, curve, OptionalDouble.empty(), listener, stop);
    }

    /**
     * The same, where growth of the live set may be an error.
     *
     * @param maxGrowth bytes per 1,000 figures by which the live set may grow; the live set is measured more often then
     */
    public static Summary run(
            Plan plan,
            RunFolder folder,
            Drawer.Factory drawers,
            RunReports.Curve curve,
            OptionalDouble maxGrowth,
            RunListener listener,
            Stop stop)
            throws InterruptedException {
        return new JobRun(plan, folder, maxGrowth, listener, stop).run(drawers, curve);
    }

    private Summary run(Drawer.Factory drawers, RunReports.Curve curve) throws InterruptedException {
        ReadWriteLock gate = new ReentrantReadWriteLock(true);
        String title = plan.job().title();
        boolean dense = maxGrowth.isPresent();
        Sampler sampler = reports.startSampler(
                title == null ? "steadyplot run" : "steadyplot run " + title,
                dense ? DENSE_SAMPLING : SAMPLING,
                done::get,
                gate.writeLock(),
                dense ? Sampler.Density.DENSE : Sampler.Density.USUAL);
        listener.started(plan, workers);
        List<Worker> crew = new ArrayList<>(workers);
        Sampler.Result memory;
        try {
            for (int i = 0; i < workers; i++) {
                crew.add(new Worker(plan, folder, drawers.open(), events, gate.readLock(), stop));
            }
            draw(crew);
        } finally {
            memory = reports.stop(sampler, curve);
            crew.forEach(Worker::close);
        }
        Summary summary = summary(memory);
        reports.write(summary);
        Summary complete = reports.problems().equals(summary.problems()) ? summary : summary(memory);
        listener.finished(complete);
        return complete;
    }

    private void draw(List<Worker> crew) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        try {
            AtomicLong next = new AtomicLong();
            for (int round = 1; round <= plan.job().rounds() && !stop.isRequested(); round++) {
                if (round > 1) {
                    pause(round);
                }
                long end = plan.unitsPerRound() * round;
                next.set(end - plan.unitsPerRound());
                for (Worker worker : crew) {
                    threads.execute(() -> worker.round(next, end));
                }
                hear(crew.size());
            }
        } finally {
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.DAYS);
        }
    }

    /** Hears the workers until all have done their round. */
    private void hear(int busy) throws InterruptedException {
        int left = busy;
        while (left > 0) {
            Worker.Event event = events.poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
            if (event instanceof Worker.Saved saved) {
                done.incrementAndGet();
                bytes += saved.bytes();
                warnings.add(saved.item(), saved.warnings());
                listener.saved(saved.item(), saved.bytes(), saved.nanos(), saved.warnings());
            } else if (event instanceof Worker.Failed failure) {
                done.incrementAndGet();
                failed++;
                reports.failed(failure.item(), failure.failure());
                listener.failed(failure.item(), failure.failure());
            } else if (event instanceof Worker.RoundDone) {
                left--;
            }
            tick();
        }
    }

    private void pause(int round) throws InterruptedException {
        double seconds = plan.job().pause();
        if (seconds > 0) {
            listener.pausing(round, seconds);
            long before = System.nanoTime();
            stop.await(Math.round(1000 * seconds));
            pausedNanos += System.nanoTime() - before;
        }
    }

    private void tick() {
        long now = System.nanoTime();
        if (now - lastTick >= TICK_MILLIS * 1_000_000 || lastTick == 0) {
            lastTick = now;
            listener.tick(progress(now));
        }
    }

    private Progress progress(long now) {
        return new Progress(done.get(), failed, plan.figures(), now - start - pausedNanos, LiveSet.used());
    }

    private Summary summary(Sampler.@Nullable Result memory) {
        long nanos = System.nanoTime() - start;
        return new Summary(
                plan.job().title(),
                plan.dataSets(),
                plan.figures(),
                done.get() - failed,
                failed,
                bytes,
                nanos / 1e9,
                (nanos - pausedNanos) / 1e9,
                workers,
                warnings.entries(),
                warnings.others(),
                memory,
                maxGrowth,
                stop.isRequested() && done.get() < plan.figures(),
                reports.problems());
    }
}
