package org.steadyplot.memory.agent.iteration;

/**
 * After which iterations checkpoints are taken, of a program whose length nobody knows. The distance grows with the number of
 * iterations, so that whenever the program ends the readings can be thinned to an even series: of every iteration in the beginning,
 * of {@value #MANY} points where there is the time, of {@value #SOME} as a rule, of {@value #FEW} where iterations are so quick that
 * even these would take four times the program's own time. After {@value #FIRST} checkpoints, or {@value #FIRST_SECONDS} seconds
 * spent on them, checkpoints take at most a fifth of the time as long as {@value #FEW} points remain. All in all a program of n
 * iterations has about 160 ln n checkpoints at most.
 */
final class Schedule {
    static final int MANY = 480;
    static final int SOME = 160;
    static final int FEW = 80;
    static final int FIRST = 600;
    static final int FIRST_SECONDS = 20;
    private static final double REST = 4;
    private static final double LEAST_REST = 0.25;
    private static final double SMOOTHING = 0.3;

    private double cost;
    private double iterationTime;
    private double spent;
    private double last;
    private long done;
    private int taken;
    private long state;

    /** Starts at a time in nanoseconds, at no iteration. */
    Schedule(long nanos) {
        last = nanos;
    }

    /**
     * The iteration after which the next checkpoint is due.
     *
     * @param iteration iterations done as the checkpoint ended
     * @param start when it began, in nanoseconds
     * @param end when it ended
     */
    long next(long iteration, long start, long end) {
        double took = Math.max(1, end - start);
        double perIteration = Math.max(0.1, (start - last) / Math.max(1, iteration - done));
        cost = taken == 0 ? took : cost + SMOOTHING * (took - cost);
        iterationTime = taken == 0 ? perIteration : iterationTime + SMOOTHING * (perIteration - iterationTime);
        spent += took;
        taken++;
        last = end;
        done = iteration;
        return iteration + Math.max(1, Math.round(distance(iteration) * (0.5 + random())));
    }

    /** SplitMix64 (Steele, Lea and Flood 2014): even distances would see a sawtooth of nearly their length as growth. */
    private double random() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }

    private double distance(double n) {
        double even = Math.max(n / MANY, Math.min(n / SOME, REST * cost / iterationTime));
        boolean rests = even * iterationTime >= LEAST_REST * cost;
        if (rests && taken < FIRST && spent < FIRST_SECONDS * 1e9) {
            return even;
        }
        double rest = rests ? REST : LEAST_REST;
        return Math.max(even, Math.min(n / FEW, rest * cost / iterationTime));
    }
}
