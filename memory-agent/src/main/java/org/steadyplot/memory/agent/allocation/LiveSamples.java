package org.steadyplot.memory.agent.allocation;

import java.util.Arrays;

/**
 * The sampled objects that may live, and the bytes that they stand for by stack. All methods are called with the lock of this object held, by
 * the agent's thread or by one that ends the program, never by one that allocates.
 */
final class LiveSamples {
    private static final int MOST = 40_000;
    private static final int TRIES = 20;

    private final Sampling sampling;
    private final StackTable stacks;
    private Sample[] samples = new Sample[1 << 12];
    private int count;
    private long unswept;
    private long lastCleared;
    private long[] totals = new long[1 << 10];
    private boolean[] odd = new boolean[1 << 10];

    LiveSamples(Sampling sampling, StackTable stacks) {
        this.sampling = sampling;
        this.stacks = stacks;
        this.lastCleared = System.nanoTime();
    }

    /** Takes over what was sampled since the last time. */
    void drain() {
        Sample sample = sampling.takeAll();
        while (sample != null) {
            Sample next = sample.next;
            sample.next = null;
            if (named(sample)) {
                add(sample);
            }
            sample = next;
        }
        if (count > MOST) {
            drop();
            for (int tries = 0; count > MOST && tries < TRIES; tries++) {
                thin();
            }
        }
    }

    private boolean named(Sample sample) {
        Trace trace = sample.trace;
        Class<?> type = sample.type;
        if (trace != null && type != null) {
            sample.stack = stacks.add(sample.key, trace, type);
            sample.trace = null;
            sample.type = null;
        }
        return sample.stack >= 0;
    }

    private void add(Sample sample) {
        if (count == samples.length) {
            samples = Arrays.copyOf(samples, 2 * count);
        }
        samples[count++] = sample;
        unswept += sample.weight;
    }

    /** Bytes sampled since the last sweep; some of them may be garbage. */
    long unswept() {
        return unswept;
    }

    /** How many objects are watched. */
    int count() {
        return count;
    }

    /** A witness of a collection was cleared: it began after this moment. */
    void cleared(long time) {
        if (time - lastCleared > 0) {
            lastCleared = time;
        }
    }

    /**
     * Adds up the survivors of the last collection: what is not cleared and was allocated before it began. That moment is after the
     * allocation of every object that it cleared, so the youngest of those tells it.
     *
     * @return bytes
     */
    long sweep() {
        dropWhole();
        int wanted = stacks.count();
        if (totals.length < wanted) {
            totals = new long[Math.max(wanted, 2 * totals.length)];
        }
        Arrays.fill(totals, 0);
        long sum = 0;
        long later = 0;
        for (int i = 0; i < count; i++) {
            Sample sample = samples[i];
            if (sample.time - lastCleared <= 0) {
                totals[sample.stack] += sample.weight;
                sum += sample.weight;
            } else {
                later += sample.weight;
            }
        }
        unswept = later;
        return sum;
    }

    /** A collection may come while samples are looked at; then those before are looked at again. */
    private void dropWhole() {
        long before;
        int tries = 0;
        do {
            before = lastCleared;
            drop();
        } while (lastCleared != before && ++tries < TRIES);
    }

    /** Forgets the objects that are gone. */
    private void drop() {
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Sample sample = samples[i];
            if (sample.refersTo(null)) {
                cleared(sample.time);
            } else {
                samples[kept++] = sample;
            }
        }
        Arrays.fill(samples, kept, count, null);
        count = kept;
    }

    /**
     * Keeps every other sample of each stack, with double weight, and samples at half the rate from now on. Which of two is kept is a matter of
     * chance for the first of a stack and alternates then, so that totals keep their mean.
     */
    private void thin() {
        sampling.doubleInterval();
        long large = 2 * sampling.interval();
        int wanted = stacks.count();
        if (odd.length < wanted) {
            odd = new boolean[Math.max(wanted, 2 * odd.length)];
        }
        long random = System.nanoTime();
        for (int i = 0; i < wanted; i++) {
            random = Trace.mix(random, i + 1L);
            odd[i] = (random & 1) == 0;
        }
        int kept = 0;
        for (int i = 0; i < count; i++) {
            Sample sample = samples[i];
            boolean keep = sample.weight >= large;
            if (!keep) {
                odd[sample.stack] = !odd[sample.stack];
                keep = odd[sample.stack];
                sample.weight *= keep ? 2 : 1;
            }
            if (keep) {
                samples[kept++] = sample;
            } else {
                sample.clear();
            }
        }
        Arrays.fill(samples, kept, count, null);
        count = kept;
    }

    /** The totals of the last sweep. */
    Totals totals() {
        int used = 0;
        for (long total : totals) {
            used += total > 0 ? 1 : 0;
        }
        int[] numbers = new int[used];
        long[] bytes = new long[used];
        int at = 0;
        for (int i = 0; i < totals.length; i++) {
            if (totals[i] > 0) {
                numbers[at] = i;
                bytes[at++] = totals[i];
            }
        }
        return new Totals(numbers, bytes);
    }
}
