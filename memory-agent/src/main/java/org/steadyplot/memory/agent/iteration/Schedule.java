package org.steadyplot.memory.agent.iteration;

/**
 * After which iterations checkpoints are taken, of a program whose length nobody knows. The distance grows with the number of
 * iterations, so that whenever the program ends the readings can be thinned to an even series: of every iteration in the beginning,
 * then of {@value #MANY} points where checkpoints take at most a fifth of the time for it, else of {@value #SOME}. After {@value
 * #FIRST} checkpoints, or {@value #FIRST_SECONDS} seconds spent on them, of {@value #FEW}. As the distance grows, so falls the share of the
 * time: all in all a program of n iterations has about 240 ln n checkpoints at most.
 */
final class Schedule {
    static final int MANY = 480;
    static final int SOME = 240;
    static final int FEW = 120;
    static final int FIRST = 1500;
    static final int FIRST_SECONDS = 20;
    private static final double REST = 4;
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
        double rested = REST * cost / iterationTime;
        double fewest = taken < FIRST && spent < FIRST_SECONDS * 1e9 ? SOME : FEW;
        return Math.max(n / MANY, Math.min(n / fewest, rested));
    }
}
