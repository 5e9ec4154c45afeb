package org.steadyplot.memory.agent.allocation;

import java.lang.ref.WeakReference;
import org.jspecify.annotations.Nullable;

/** An object that stands for bytes allocated at a stack. */
final class Sample extends WeakReference<Object> {
    /** When it was allocated, by {@link System#nanoTime()}. */
    final long time;
    /** Hash of the stack and the class. */
    final long key;
    /** The bytes that it stands for. */
    long weight;
    /** Number of its stack in the table; below zero until it is known. */
    int stack;
    /** The stack, until it is in the table. */
    @Nullable
    Trace trace;
    /** The class, until the stack is in the table. */
    @Nullable
    Class<?> type;

    @Nullable
    Sample next;

    Sample(Object object, long time, long key, long weight, int stack) {
        super(object);
        this.time = time;
        this.key = key;
        this.weight = weight;
        this.stack = stack;
    }
}
