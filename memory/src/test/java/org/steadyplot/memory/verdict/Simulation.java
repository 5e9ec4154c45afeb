package org.steadyplot.memory.verdict;

import java.util.Arrays;
import org.steadyplot.memory.Series;

/** Heap readings after forced collections as programs with and without a leak give them, from a seed alone. */
final class Simulation {
    /** Iterations between two checkpoints. */
    static final int STEP = 20;

    /** Checkpoints of a run that is read densely, so many times as many as caches, teeth and warm-ups are made for. */
    static final int DENSE = 480;

    static final double DENSITY = 2;

    private final Kind kind;
    private final double[] level;
    private final double scale;
    private long state;

    /** What is simulated; those of the name LEAK leak. The rule was not tuned on those of the name UNSEEN. */
    enum Kind {
        NOISE,
        DEPENDENT_NOISE,
        SAWTOOTH,
        WARM_UP,
        STEPS,
        LRU,
        SATURATING,
        ZIPF,
        ZIPF_SLOW,
        SOFT,
        PEAK,
        LEAK,
        LEAK_WARM_UP,
        LEAK_STEPS,
        LEAK_SAWTOOTH,
        LEAK_STRONG_SAWTOOTH,
        LEAK_GROWING_ARRAY,
        LEAK_BOXED,
        UNSEEN_RANDOM_WALK,
        UNSEEN_LOGARITHM,
        UNSEEN_ROOT,
        UNSEEN_LOGISTIC,
        UNSEEN_EXPIRY,
        UNSEEN_LEAK_BURSTS,
        UNSEEN_LEAK_UNEVEN;

        boolean leaks() {
            return name().contains("LEAK");
        }
    }

    /** A series of that many checkpoints; {@code leak} is bytes per iteration for the kinds that leak. */
    Simulation(Kind kind, double leak, int checkpoints, long seed) {
        this(kind, leak, checkpoints, 1, seed);
    }

    /** The same program read at another density: so many times as many checkpoints for the same iterations. */
    Simulation(Kind kind, double leak, int checkpoints, double scale, long seed) {
        this.kind = kind;
        this.scale = scale;
        this.state = seed;
        this.level = new double[checkpoints];
        double base = logUniform(1e6, 1e8);
        double noise = logUniform(100, kind == Kind.NOISE || kind == Kind.DEPENDENT_NOISE ? 200e3 : 10e3);
        double dependence = kind == Kind.DEPENDENT_NOISE ? 0.95 * uniform() : uniform() < 0.5 ? 0 : 0.5 * uniform();
        shape(leak);
        double carried = 0;
        for (int i = 0; i < checkpoints; i++) {
            carried = dependence * carried + Math.sqrt(1 - dependence * dependence) * gaussian();
            double spike = uniform() < 0.02 ? 10 * noise * uniform() : 0;
            level[i] = Math.rint((base + level[i] + noise * carried + spike) / 8) * 8;
        }
    }

    /** The first checkpoints of it. */
    Curve curve(int points) {
        double[] x = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = (i + 1) * step();
        }
        return new Curve(Metric.HEAP, x, Arrays.copyOf(level, points));
    }

    /** All of it, in MiB, a checkpoint a second. */
    Series series() {
        double[] time = new double[level.length];
        double[] mebibytes = new double[level.length];
        for (int i = 0; i < time.length; i++) {
            time[i] = i;
            mebibytes[i] = level[i] / 1024 / 1024;
        }
        return new Series(time, mebibytes);
    }

    /** Asks for checkpoints as long as the rule does. */
    Finding decide(Limits limits, int first) {
        DecisionRule rule = new DecisionRule(limits, Metric.HEAP.resolution());
        int points = first;
        while (true) {
            Finding finding = rule.decide(curve(points));
            if (finding.more() == 0 || points == level.length) {
                return finding;
            }
            points = Math.min(level.length, points + finding.more());
        }
    }

    /** Judges a run that has ended, read so often, at distances that vary. */
    Finding decideAtEnd(Limits limits, int points) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            int at = (int) ((i + uniform()) * level.length / points);
            x[i] = (at + 1) * step();
            y[i] = level[at];
        }
        return new DecisionRule(limits.ended(points), Metric.HEAP.resolution()).decide(new Curve(Metric.HEAP, x, y));
    }

    private double step() {
        return STEP / scale;
    }

    private void shape(double leak) {
        String name = kind.name();
        switch (kind) {
            case NOISE, DEPENDENT_NOISE, LEAK -> {}
            case SAWTOOTH -> sawtooth(logUniform(50e3, 20e6), logUniform(1.5, 20));
            case LEAK_SAWTOOTH -> sawtooth(logUniform(10, 200) * leak * STEP / 20, logUniform(1.5, 6));
            case LEAK_STRONG_SAWTOOTH -> sawtooth(logUniform(200, 1000) * leak * STEP / 20, logUniform(3, 8));
            case WARM_UP, LEAK_WARM_UP -> saturate(logUniform(20e3, 5e6), logUniform(1, 24));
            case STEPS, LEAK_STEPS -> steps();
            case LRU -> lru();
            case SATURATING -> saturate(logUniform(20e3, 50e6), logUniform(12, 120));
            case ZIPF -> zipf(logUniform(200, 3000));
            case ZIPF_SLOW -> zipf(logUniform(3000, 20_000));
            case SOFT -> soft();
            case PEAK -> peak();
            case LEAK_GROWING_ARRAY -> growingArray(leak, 5);
            case UNSEEN_RANDOM_WALK -> walk(logUniform(100, 100e3));
            case UNSEEN_LOGARITHM -> grow(0, logUniform(10e3, 10e6));
            case UNSEEN_ROOT -> grow(0.5, logUniform(10e3, 5e6));
            case UNSEEN_LOGISTIC -> logistic();
            case UNSEEN_EXPIRY -> expiry();
            case UNSEEN_LEAK_BURSTS -> bursts(leak);
            case UNSEEN_LEAK_UNEVEN -> uneven(leak);
            case LEAK_BOXED -> growingArray(leak, leak * (0.1 + 0.3 * uniform()));
        }
        if (name.startsWith("LEAK") && kind != Kind.LEAK_GROWING_ARRAY && kind != Kind.LEAK_BOXED) {
            for (int i = 0; i < level.length; i++) {
                level[i] += leak * step() * (i + 1);
            }
        }
    }

    /** Rises for a period of checkpoints and falls; the period varies a little, troughs by one hundredth. */
    private void sawtooth(double amplitude, double period) {
        double base = period * scale;
        double at = uniform() * base;
        double length = base;
        for (int i = 0; i < level.length; i++) {
            level[i] += amplitude * (0.01 * uniform() + at / length);
            at++;
            while (at >= length) {
                at -= length;
                length = base * (0.9 + 0.2 * uniform());
            }
        }
    }

    private void saturate(double amplitude, double constant) {
        for (int i = 0; i < level.length; i++) {
            level[i] += amplitude * (1 - StrictMath.exp(-i / (scale * constant)));
        }
    }

    private void steps() {
        int count = 1 + (int) (3 * uniform());
        for (int s = 0; s < count; s++) {
            double height = logUniform(20e3, 20e6) * (uniform() < 0.3 ? -1 : 1);
            int at = (int) (uniform() * level.length);
            for (int i = at; i < level.length; i++) {
                level[i] += height;
            }
        }
    }

    /** Fills at one rate until it is full, then its entries' sizes vary. */
    private void lru() {
        double full = scale * (3 + 90 * uniform());
        double capacity = logUniform(50e3, 50e6);
        double wander = 0;
        for (int i = 0; i < level.length; i++) {
            wander = 0.9 * wander + 0.01 * gaussian();
            level[i] += capacity * Math.min(1, i / full) * (1 + wander);
        }
    }

    /** A cache without a bound, of keys of which few are asked for often. */
    private void zipf(double different) {
        int keys = (int) different;
        double exponent = 0.8 + 0.6 * uniform();
        double entry = logUniform(100, 5000);
        double[] cumulated = new double[keys];
        double sum = 0;
        for (int k = 0; k < keys; k++) {
            sum += StrictMath.pow(k + 1, -exponent);
            cumulated[k] = sum;
        }
        boolean[] seen = new boolean[keys];
        int distinct = 0;
        int requests = 0;
        for (int i = 0; i < level.length; i++) {
            for (double end = (i + 1) * step(); requests < end; requests++) {
                int found = Arrays.binarySearch(cumulated, uniform() * sum);
                int key = Math.min(keys - 1, found < 0 ? -found - 1 : found);
                distinct += seen[key] ? 0 : 1;
                seen[key] = true;
            }
            level[i] += distinct * entry;
        }
    }

    /** Grows until the collector clears most of it, at most 100 checkpoints later. */
    private void soft() {
        double period = 10 + 70 * uniform();
        sawtooth(logUniform(100e3, 50e6), period);
    }

    private void peak() {
        int from = (int) (uniform() * 0.6 * level.length);
        double width = scale * (2 + 30 * uniform());
        double height = logUniform(100e3, 50e6);
        for (int i = 0; i < level.length; i++) {
            double off = (i - from) / width;
            level[i] += height * StrictMath.exp(-off * off);
        }
    }

    /** Entries in an array, half as long again whenever it is full, that takes on average so much of the leak. */
    private void growingArray(double leak, double slots) {
        double capacity = 10;
        double size = 0;
        for (int i = 0; i < level.length; i++) {
            size += step();
            while (capacity < size) {
                capacity = Math.floor(1.5 * capacity);
            }
            level[i] += size * (leak - slots) + slots / 1.2 * capacity;
        }
    }

    private void walk(double step) {
        double at = 0;
        for (int i = 0; i < level.length; i++) {
            at += step / Math.sqrt(scale) * gaussian();
            level[i] += at;
        }
    }

    /** A power of the time, or its logarithm. */
    private void grow(double power, double height) {
        for (int i = 0; i < level.length; i++) {
            level[i] += height * (power == 0 ? StrictMath.log(1 + i / scale) : StrictMath.pow(i / scale, power));
        }
    }

    private void logistic() {
        double middle = scale * 80 * uniform();
        double width = scale * (2 + 15 * uniform());
        double height = logUniform(50e3, 50e6);
        for (int i = 0; i < level.length; i++) {
            level[i] += height / (1 + StrictMath.exp((middle - i) / width));
        }
    }

    /** Entries that live for a time: as many come as go once the first are old, with the load varying. */
    private void expiry() {
        int life = (int) Math.max(1, scale * (3 + (int) (60 * uniform())));
        double entry = logUniform(1e3, 1e6) / scale;
        double[] come = new double[level.length];
        double held = 0;
        for (int i = 0; i < level.length; i++) {
            come[i] = entry * (0.5 + uniform());
            held += come[i] - (i >= life ? come[i - life] : 0);
            level[i] += held;
        }
    }

    /** One checkpoint in about ten keeps ten times as much. */
    private void bursts(double leak) {
        double held = 0;
        for (int i = 0; i < level.length; i++) {
            held += uniform() < 0.1 / scale ? 10 * leak * STEP : 0;
            level[i] += held;
        }
    }

    /** Each checkpoint keeps from none to three times as much as on average, most of them little. */
    private void uneven(double leak) {
        double held = 0;
        for (int i = 0; i < level.length; i++) {
            double u = uniform();
            held += 3 * u * u * leak * step();
            level[i] += held;
        }
    }

    private double logUniform(double from, double to) {
        return from * StrictMath.pow(to / from, uniform());
    }

    private double gaussian() {
        double radius = Math.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * Math.PI * uniform());
    }

    /** SplitMix64 (Steele, Lea and Flood 2014), upper 53 bits. */
    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
