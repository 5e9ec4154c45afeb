package org.steadyplot.memory.agent.line;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Counts calls and occurrences where the JVM has no allocation counter: on virtual threads, which no counter follows from carrier to carrier.
 * Shared by all of them; beyond its room nothing is counted.
 */
final class UnmeasuredCalls {
    private static final int SLOTS = 1 << 16;
    private static final int METHODS = 1 << 12;

    private final AtomicLongArray occurrences = new AtomicLongArray(SLOTS);
    private final AtomicLongArray calls = new AtomicLongArray(METHODS);

    LineRecorder enter(int id, boolean call) {
        if (call && id < METHODS) {
            calls.incrementAndGet(id);
        }
        return new Call();
    }

    long occurrences(int slot) {
        return slot < SLOTS ? occurrences.get(slot) : 0;
    }

    long calls(int id) {
        return id < METHODS ? calls.get(id) : 0;
    }

    private final class Call extends IdleRecorder {
        private int at = -1;

        @Override
        public void line(int depth, int slot) {
            at = slot;
            if (slot < SLOTS) {
                occurrences.incrementAndGet(slot);
            }
        }

        @Override
        public void arrive(int depth, int slot) {
            if (at != slot) {
                line(depth, slot);
            }
        }
    }
}
