package org.steadyplot.memory.agent.allocation;

import java.lang.reflect.Array;
import org.jspecify.annotations.Nullable;

/**
 * The hooks behind allocations. They count down to the thread's next point; nothing is allocated, locked or called until it is reached. While
 * the agent itself works on a thread, that thread's point is put out of reach.
 */
public final class Allocations {
    private static final int TYPES = 1 << 16;
    private static final int USUAL_SIZE = 24;
    private static final long NONE = Long.MIN_VALUE;

    /** Estimated size of the objects of a class, by the number of its name. */
    private static final int[] SIZES = sizes();

    private static final ThreadLocal<ThreadSampler> SAMPLER = perCarrier();
    private static final int BASE;
    private static final int MASK;
    private static final int REFERENCE;
    private static volatile @Nullable Sampling sampling;

    static {
        ObjectLayout layout = AllocationFeature.layout();
        BASE = layout.arrayBase + layout.alignmentMask;
        MASK = ~layout.alignmentMask;
        REFERENCE = layout.referenceShift;
    }

    private Allocations() {}

    static void begin(Sampling started) {
        sampling = started;
    }

    /** From now on nothing is sampled; the hooks stay. */
    static void end() {
        sampling = null;
    }

    static int types() {
        return TYPES;
    }

    /** Puts the next point of this thread out of reach; what to give to {@link #resume}. */
    public static long pause() {
        ThreadSampler sampler = SAMPLER.get();
        if (sampler == null) {
            sampler = new ThreadSampler();
            SAMPLER.set(sampler);
            return NONE;
        }
        long saved = sampler.remaining;
        sampler.remaining = ThreadSampler.NEVER;
        return saved;
    }

    /** Ends what {@link #pause} began. */
    public static void resume(long saved) {
        ThreadSampler sampler = SAMPLER.get();
        if (sampler != null && saved != NONE) {
            sampler.remaining = saved;
        } else {
            SAMPLER.remove();
        }
    }

    /** Hook: an object made by {@code new}. */
    public static void object(Object object, int type) {
        count(object, SIZES[type], type);
    }

    /** Hook. */
    public static void array(byte[] array) {
        count(array, (BASE + (long) array.length) & MASK, -1);
    }

    /** Hook. */
    public static void array(boolean[] array) {
        count(array, (BASE + (long) array.length) & MASK, -1);
    }

    /** Hook. */
    public static void array(char[] array) {
        count(array, (BASE + ((long) array.length << 1)) & MASK, -1);
    }

    /** Hook. */
    public static void array(short[] array) {
        count(array, (BASE + ((long) array.length << 1)) & MASK, -1);
    }

    /** Hook. */
    public static void array(int[] array) {
        count(array, (BASE + ((long) array.length << 2)) & MASK, -1);
    }

    /** Hook. */
    public static void array(float[] array) {
        count(array, (BASE + ((long) array.length << 2)) & MASK, -1);
    }

    /** Hook. */
    public static void array(long[] array) {
        count(array, (BASE + ((long) array.length << 3)) & MASK, -1);
    }

    /** Hook. */
    public static void array(double[] array) {
        count(array, (BASE + ((long) array.length << 3)) & MASK, -1);
    }

    /** Hook. */
    public static void array(Object[] array) {
        count(array, (BASE + ((long) array.length << REFERENCE)) & MASK, -1);
    }

    /** Hook: an array of arrays, made at once in so many dimensions. */
    public static void nested(Object[] array, int dimensions) {
        array(array);
        for (Object element : array) {
            if (dimensions > 2 && element instanceof Object[] deeper) {
                nested(deeper, dimensions - 1);
            } else if (element != null) {
                any(element);
            }
        }
    }

    /** Hook: an object or array of any class. */
    public static void any(@Nullable Object object) {
        if (object instanceof byte[] array) {
            array(array);
        } else if (object instanceof Object[] array) {
            array(array);
        } else if (object instanceof int[] array) {
            array(array);
        } else if (object instanceof long[] array) {
            array(array);
        } else if (object instanceof double[] array) {
            array(array);
        } else if (object instanceof char[] array) {
            array(array);
        } else if (object != null) {
            count(object, object.getClass().isArray() ? 16L + 2L * Array.getLength(object) : USUAL_SIZE, -1);
        }
    }

    /** Hook: a buffer whose memory is outside the heap. */
    public static void direct(Object buffer, int capacity) {
        Sampling current = sampling;
        ThreadSampler sampler = SAMPLER.get();
        if (current != null && (sampler == null || sampler.remaining < ThreadSampler.NEVER / 2)) {
            long saved = pause();
            try {
                current.direct(buffer, capacity);
            } catch (Throwable failure) {
                current.lost(failure);
            } finally {
                resume(saved);
            }
        }
    }

    private static void count(Object object, long size, int type) {
        ThreadSampler sampler = SAMPLER.get();
        if (sampler == null || (sampler.remaining -= size) < 0) {
            reached(sampler, object, size, type);
        }
    }

    private static void reached(@Nullable ThreadSampler known, Object object, long size, int type) {
        Sampling current = sampling;
        ThreadSampler sampler = known;
        if (sampler == null) {
            if (current == null) {
                return;
            }
            sampler = current.newThread();
            SAMPLER.set(sampler);
            sampler.remaining -= size;
            if (sampler.remaining >= 0) {
                return;
            }
        }
        if (current == null) {
            sampler.remaining = ThreadSampler.NEVER;
            return;
        }
        long weight = 0;
        if (size >= sampler.large) {
            sampler.remaining += size;
        } else {
            while (sampler.remaining < 0) {
                weight += sampler.interval;
                sampler.advance(current.interval());
            }
        }
        long saved = sampler.remaining;
        sampler.remaining = ThreadSampler.NEVER;
        try {
            long actual = current.sample(object, size, weight);
            if (type >= 0) {
                SIZES[type] = (int) Math.min(actual, Integer.MAX_VALUE);
            }
        } catch (Throwable failure) {
            current.lost(failure);
        } finally {
            sampler.remaining = saved;
        }
    }

    private static int[] sizes() {
        int[] sizes = new int[TYPES];
        for (int i = 0; i < TYPES; i++) {
            sizes[i] = USUAL_SIZE;
        }
        return sizes;
    }

    /** A virtual thread has no counter of its own but that of the thread that carries it: there may be a million of them. */
    @SuppressWarnings("unchecked")
    private static ThreadLocal<ThreadSampler> perCarrier() {
        try {
            return (ThreadLocal<ThreadSampler>) Class.forName("jdk.internal.misc.CarrierThreadLocal")
                    .asSubclass(ThreadLocal.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            return new ThreadLocal<>();
        }
    }
}
