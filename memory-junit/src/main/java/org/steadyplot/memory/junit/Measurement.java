package org.steadyplot.memory.junit;

import java.io.IOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.steadyplot.memory.api.Iteration;
import org.steadyplot.memory.verdict.Checkpoints;
import org.steadyplot.memory.verdict.Limits;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * Repeats a scenario in this JVM, takes checkpoints and looks at them until the verdict is certain, more would not help, the
 * time is over or the heap nearly full.
 */
final class Measurement {
    /** The most iterations between two checkpoints when nobody says how many. */
    static final int EACH = 20;

    private static final int FIRST_LOOK = 60;
    static final int WARM = 20;
    private static final int FEWEST = 8;
    private static final double NEARLY_FULL = 0.75;
    private static final double FILLED = 1.5;
    private static final long STRETCH_NANOS = 10_000_000;
    private static final long TRIAL_NANOS = 50_000_000;

    private final Judge judge;
    private final long deadline;
    private final long started = System.nanoTime();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final long collectionsBefore = collections();
    private int most = Limits.CHECKPOINTS.most();
    private Warm warm = () -> {};

    /** What is done once when the first iterations are over. */
    interface Warm {
        void reached() throws IOException;
    }

    Measurement(Judge judge, int seconds) {
        this.judge = judge;
        this.deadline = started + seconds * 1_000_000_000L;
    }

    Measurement atMost(int checkpoints) {
        most = checkpoints;
        return this;
    }

    Measurement whenWarm(Warm action) {
        warm = action;
        return this;
    }

    /** Measures; {@code iterations} between two checkpoints, 0 for as many as fit. */
    Measured run(Scenario scenario, int iterations) throws Throwable {
        rehearse();
        int each = iterations > 0 ? iterations : fitting(scenario);
        Checkpoints checkpoints = new Checkpoints();
        long done = 0;
        int planned = Math.min(most, FIRST_LOOK);
        long first = 0;
        while (true) {
            for (int taken = checkpoints.size(); taken < planned; taken++) {
                try {
                    for (int i = 0; i < each; i++) {
                        if (System.nanoTime() > deadline) {
                            return measured(checkpoints, each, done + i, Measured.End.LATE);
                        }
                        scenario.run();
                        Iteration.mark();
                    }
                } catch (OutOfMemoryError e) {
                    if (taken >= FEWEST) {
                        return measured(checkpoints, each, done, Measured.End.FULL);
                    }
                    throw e;
                }
                done += each;
                checkpoints.take(done);
                if (taken == 0) {
                    first = used();
                } else if (taken >= FEWEST && nearlyFull(first)) {
                    return measured(checkpoints, each, done, Measured.End.FULL);
                }
                if (taken == WARM) {
                    warm.reached();
                }
                if (!checkpoints.conditions().forced()) {
                    return measured(checkpoints, each, done, Measured.End.DECIDED);
                }
            }
            Measured measured = measured(checkpoints, each, done, Measured.End.DECIDED);
            Verdict verdict = judge.verdict(measured);
            int more = judge.mayLeak(verdict, each) ? most : verdict.more();
            int further = Math.min(more, most - planned);
            if (verdict.status() == Status.LEAK || further <= 0) {
                return measured;
            }
            planned += further;
        }
    }

    /** The classes that take checkpoints and judge are loaded before anything counts. */
    private void rehearse() {
        Checkpoints checkpoints = new Checkpoints();
        for (int i = 1; i <= 2; i++) {
            checkpoints.take(i);
        }
        for (int points : new int[] {2, Limits.CHECKPOINTS.confirmed()}) {
            judge.verdict(Rehearsal.of(points)).sentence();
        }
    }

    /** As many iterations as take about as long as a checkpoint. */
    private static int fitting(Scenario scenario) throws Throwable {
        long begun = System.nanoTime();
        long shortest = Long.MAX_VALUE;
        for (int i = 0; i < EACH && System.nanoTime() - begun < TRIAL_NANOS; i++) {
            long before = System.nanoTime();
            scenario.run();
            shortest = Math.min(shortest, System.nanoTime() - before);
        }
        return (int) Math.max(1, Math.min(EACH, STRETCH_NANOS / Math.max(1, shortest)));
    }

    private Measured measured(Checkpoints checkpoints, int each, long done, Measured.End end) {
        return new Measured(
                checkpoints.curves(),
                checkpoints.conditions(),
                each,
                done,
                collections() - collectionsBefore,
                (System.nanoTime() - started) / 1_000_000,
                end);
    }

    private static boolean nearlyFull(long first) {
        long used = used();
        return used > NEARLY_FULL * Runtime.getRuntime().maxMemory() && used > FILLED * first;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private long collections() {
        long sum = 0;
        for (GarbageCollectorMXBean bean : collectors) {
            sum += Math.max(0, bean.getCollectionCount());
        }
        return sum;
    }
}
