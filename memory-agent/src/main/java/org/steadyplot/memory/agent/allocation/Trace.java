package org.steadyplot.memory.agent.allocation;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/**
 * A stack as the JVM records it for an exception: about 40 ns a frame. Names and lines are looked up only for a stack that was not seen before;
 * others are told by a hash of what the JVM stores: chunks of methods (short[]), bytecode positions (int[]) and classes (Object[]).
 */
final class Trace extends Throwable {
    /** Frames that are told apart, from the allocation down. */
    static final int DEPTH = 128;

    private static final long serialVersionUID = 1;
    private static final @Nullable VarHandle BACKTRACE = backtrace();

    Trace() {
        super(null, null, false, true);
    }

    private static @Nullable VarHandle backtrace() {
        try {
            return MethodHandles.privateLookupIn(Throwable.class, MethodHandles.lookup())
                    .findVarHandle(Throwable.class, "backtrace", Object.class);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    /** A hash of the frames, the same for the same stack. */
    long key() {
        VarHandle handle = BACKTRACE;
        Object backtrace = handle == null ? null : (Object) handle.get(this);
        if (backtrace instanceof Object[] chunk && fits(chunk)) {
            return keyOfChunks(chunk);
        }
        long key = 0;
        StackTraceElement[] frames = getStackTrace();
        for (int i = 0; i < frames.length && i < DEPTH; i++) {
            key = mix(key, frames[i].hashCode());
        }
        return key;
    }

    private static boolean fits(Object[] chunk) {
        return chunk.length > 4
                && chunk[0] instanceof short[]
                && chunk[1] instanceof int[]
                && chunk[2] instanceof Object[];
    }

    private static long keyOfChunks(Object[] first) {
        long key = 0;
        int depth = 0;
        Object[] chunk = first;
        while (chunk != null && fits(chunk)) {
            short[] methods = (short[]) chunk[0];
            int[] positions = (int[]) chunk[1];
            Object[] classes = (Object[]) chunk[2];
            for (int i = 0; i < classes.length && classes[i] != null; i++) {
                if (depth++ == DEPTH) {
                    return key;
                }
                key = mix(key, ((long) System.identityHashCode(classes[i]) << 32) ^ methods[i]);
                key = mix(key, positions[i]);
            }
            chunk = next(chunk);
        }
        return key;
    }

    private static Object @Nullable [] next(Object[] chunk) {
        for (int i = 3; i < chunk.length; i++) {
            if (chunk[i] instanceof Object[] next && next.length == chunk.length) {
                return next;
            }
        }
        return null;
    }

    static long mix(long key, long value) {
        long z = (key ^ value) * 0x9E3779B97F4A7C15L;
        return z ^ (z >>> 29);
    }
}
