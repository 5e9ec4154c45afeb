package org.steadyplot.memory.agent.allocation;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Takes samples on the allocating threads, without locks: the stack is told by its hash, and the sample is put on a list that the agent's own
 * thread empties. The interval follows the rate of samples.
 */
final class Sampling {
    private static final long FIRST_INTERVAL = 16 << 10;
    private static final long LONGEST_INTERVAL = 4L << 20;
    private static final int CHECKED = 128;
    private static final long SECOND = 1_000_000_000;
    private static final double SLOWEST = 0.25;
    private static final int RELAXED = 4;
    /** Samples of a burst that are let pass. */
    private static final int CREDIT = 8000;

    private final ObjectLayout layout;
    private final StackTable stacks;
    private final AtomicReference<@Nullable Sample> inbox = new AtomicReference<>();
    private final long from;
    private final long to;
    private final int rate;
    private volatile long nanosPerSample;
    private volatile long interval = FIRST_INTERVAL;
    private volatile long leastInterval = FIRST_INTERVAL;
    private volatile int lost;
    private int taken;
    private volatile long checkTime;
    private long credit;

    /**
     * How to sample.
     *
     * @param from first moment that counts, by {@link System#nanoTime()}
     * @param to last
     * @param rate samples per second of processor time that are aimed at
     */
    Sampling(ObjectLayout layout, StackTable stacks, long from, long to, int rate) {
        this.layout = layout;
        this.stacks = stacks;
        this.from = from;
        this.to = to;
        this.rate = rate;
        this.nanosPerSample = SECOND / rate;
        this.credit = CREDIT * nanosPerSample;
        this.checkTime = System.nanoTime();
    }

    long interval() {
        return interval;
    }

    /** Samples that were lost for want of memory or stack. */
    int lost() {
        return lost;
    }

    @SuppressWarnings("NonAtomicVolatileUpdate")
    void lost(Throwable failure) {
        lost++;
    }

    ThreadSampler newThread() {
        return new ThreadSampler(
                System.nanoTime() ^ ((long) System.identityHashCode(Thread.currentThread()) << 32), interval);
    }

    /** No shorter interval from now on. */
    void doubleInterval() {
        leastInterval = Math.min(LONGEST_INTERVAL, 2 * interval);
        interval = leastInterval;
    }

    /** Takes all samples since the last time, newest first. */
    @Nullable
    Sample takeAll() {
        return inbox.getAndSet(null);
    }

    /**
     * An object was hit.
     *
     * @param estimate the size that was counted
     * @param strata bytes of the strata whose points it hit; 0 if it is so large that it is always counted
     * @return its true size
     */
    long sample(Object object, long estimate, long strata) {
        long size = layout.size(object);
        put(object, object.getClass(), strata == 0 ? size : strata * size / estimate);
        return size;
    }

    void direct(Object buffer, int capacity) {
        put(buffer, StackTable.DIRECT, capacity);
    }

    private void put(Object object, Class<?> type, long weight) {
        long now = System.nanoTime();
        if (now - from < 0 || now - to > 0 || weight == 0) {
            return;
        }
        Trace trace = new Trace();
        long key = Trace.mix(trace.key(), System.identityHashCode(type));
        int stack = stacks.find(key);
        if (stack == StackTable.EXCLUDED) {
            return;
        }
        Sample sample = new Sample(object, now, key, weight, stack);
        if (stack < 0) {
            sample.trace = trace;
            sample.type = type;
        }
        Sample head;
        do {
            head = inbox.get();
            sample.next = head;
        } while (!inbox.compareAndSet(head, sample));
        adapt(now);
    }

    /** Threads may race here; then the interval changes a little early or late. */
    private void adapt(long now) {
        if (++taken % CHECKED != 0) {
            return;
        }
        credit = Math.min(CREDIT * nanosPerSample, credit + (now - checkTime)) - CHECKED * nanosPerSample;
        checkTime = now;
        if (credit < 0) {
            credit = 0;
            interval = Math.min(LONGEST_INTERVAL, 2 * interval);
        }
    }

    /** Called from time to time with the processors that the program keeps busy, by which samples are paced. */
    void pace(double processors) {
        nanosPerSample = (long) (SECOND / (rate * Math.max(SLOWEST, processors)));
    }

    /** Called from time to time: the interval gets shorter again after a burst. */
    void relax() {
        if (System.nanoTime() - checkTime > RELAXED * CHECKED * nanosPerSample) {
            interval = Math.max(leastInterval, interval / 2);
        }
    }
}
