package org.steadyplot.memory.agent.allocation;

/**
 * Where one thread stands in its allocation. The bytes that it allocates are cut into strata as long as the interval; each has one point at
 * random, and the object on that point is sampled, for all bytes of the stratum. So the mean is right as with independent points, and the
 * variance far smaller, because each stratum is represented exactly once (Cochran, Sampling Techniques, chapter 5).
 */
final class ThreadSampler {
    static final long NEVER = Long.MAX_VALUE / 2;

    /** Bytes to the next point; below zero once an allocation has passed it. */
    long remaining;
    /** Length of the stratum of the next point. */
    long interval;
    /** Objects from this size on always reach the next point; they are counted as they are, outside the strata. */
    long large;

    private long behind;
    private long random;

    ThreadSampler(long seed, long interval) {
        random = seed;
        this.interval = interval;
        large = 2 * interval;
        remaining = nextGap(interval);
    }

    /** One that samples nothing. */
    ThreadSampler() {
        remaining = NEVER;
    }

    /** Moves to the point of the next stratum. */
    void advance(long nextInterval) {
        large = 2 * Math.max(interval, nextInterval);
        interval = nextInterval;
        remaining += nextGap(nextInterval);
    }

    private long nextGap(long length) {
        long point = (next() >>> 1) % length;
        long gap = behind + point;
        behind = length - point;
        return gap;
    }

    /** SplitMix64 (Steele, Lea, Flood 2014). */
    private long next() {
        random += 0x9E3779B97F4A7C15L;
        long z = random;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
