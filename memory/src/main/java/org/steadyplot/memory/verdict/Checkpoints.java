package org.steadyplot.memory.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.steadyplot.memory.agent.iteration.Reading;
import org.steadyplot.memory.agent.iteration.Readings;

/**
 * Checkpoints of the own JVM: forces collections until two readings agree, then reads every {@link Metric} that this
 * platform tells. Its memory is taken when it is made, so that it is no leak itself; when it is full every second checkpoint
 * is dropped. Not for more than one thread.
 *
 * <pre>{@code
 * Verdict verdict = Checkpoints.run(() -> render(chart), 20, Limits.CHECKPOINTS);
 * }</pre>
 */
public final class Checkpoints {
    private static final int CAPACITY = 1024;
    private static final int FIRST_LOOK = 60;
    private static final double NEARLY_FULL = 0.75;

    private final Metric[] metrics = Metric.values();
    private final double[] iterations = new double[CAPACITY];
    private final double[][] readings = new double[metrics.length][CAPACITY];
    private final Readings reader = new Readings();
    private final Collector collector = Collector.of(reader.collectors());
    private int size;
    private boolean forced = true;
    private boolean exact = true;

    /**
     * Calls the body and takes a checkpoint after each so many calls, until the verdict is certain, the limits allow no
     * more, or the live heap reaches three quarters of what this JVM may have: then it judges what there is.
     *
     * @param body one iteration
     * @param each iterations between two checkpoints, at least 1
     * @param limits how much to look at
     */
    public static Verdict run(Runnable body, int each, Limits limits) {
        if (each < 1) {
            throw new IllegalArgumentException("iterations between checkpoints must be at least 1, not " + each);
        }
        Checkpoints checkpoints = new Checkpoints();
        int planned = Math.min(limits.most(), Math.max(limits.fewest(), FIRST_LOOK));
        long done = 0;
        int taken = 0;
        while (true) {
            for (; taken < planned && checkpoints.forced && !checkpoints.nearlyFull(); taken++) {
                for (int i = 0; i < each; i++) {
                    body.run();
                }
                done += each;
                checkpoints.take(done);
            }
            if (checkpoints.nearlyFull()) {
                return checkpoints.verdict(limits.most(Math.max(limits.fewest(), taken)));
            }
            Verdict verdict = checkpoints.verdict(limits);
            int further = Math.min(verdict.more(), limits.most() - planned);
            if (verdict.status() != Status.INCONCLUSIVE || further <= 0 || !checkpoints.forced) {
                return verdict;
            }
            planned += further;
        }
    }

    /** Takes a checkpoint after so many iterations in all. Costs 5 to 40 ms with a small live set. */
    public void take(long iteration) {
        if (size == CAPACITY) {
            halve();
        }
        Reading reading = reader.take();
        forced &= reading.forced();
        exact &= reading.exact();
        iterations[size] = iteration;
        read(Metric.HEAP, reading.heap());
        read(Metric.DIRECT, reading.direct());
        read(Metric.METASPACE, reading.metaspace());
        read(Metric.CLASSES, reading.classes());
        read(Metric.THREADS, reading.threads());
        read(Metric.FILES, reading.files());
        read(Metric.NATIVE, reading.nativeMemory());
        read(Metric.RSS, reading.rss());
        size++;
    }

    /** The checkpoints held. */
    public int size() {
        return size;
    }

    /** What the checkpoints were taken under. */
    public Conditions conditions() {
        return new Conditions(collector, forced, exact);
    }

    /** A curve for each figure that this platform tells. */
    public List<Curve> curves() {
        List<Curve> curves = new ArrayList<>();
        double[] x = Arrays.copyOf(iterations, size);
        for (Metric metric : metrics) {
            double[] y = Arrays.copyOf(readings[metric.ordinal()], size);
            if (size > 0 && !Double.isNaN(y[size - 1])) {
                curves.add(new Curve(metric, x, y));
            }
        }
        return curves;
    }

    /** The verdict on what was taken so far. */
    public Verdict verdict(Limits limits) {
        return Verdict.of(curves(), conditions(), limits);
    }

    private void read(Metric metric, long value) {
        readings[metric.ordinal()][size] = value < 0 ? Double.NaN : value;
    }

    private boolean nearlyFull() {
        return size > 0
                && readings[Metric.HEAP.ordinal()][size - 1]
                        > NEARLY_FULL * Runtime.getRuntime().maxMemory();
    }

    private void halve() {
        size = CAPACITY / 2;
        for (int i = 0; i < size; i++) {
            iterations[i] = iterations[2 * i + 1];
            for (double[] reading : readings) {
                reading[i] = reading[2 * i + 1];
            }
        }
    }
}
