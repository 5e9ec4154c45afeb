package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Sums over the threads. */
final class LineTotals {
    private long[] bytes = {};
    private long[] occurrences = {};
    private long[] live = {};
    private long[] measured = {};
    private final List<CallLog> calls = new ArrayList<>();

    /** @param counts bytes and occurrences of each slot in turn */
    void add(long[] counts) {
        room(counts.length / 2);
        for (int slot = 0; slot < counts.length / 2; slot++) {
            bytes[slot] += counts[2 * slot];
            occurrences[slot] += counts[2 * slot + 1];
        }
    }

    void addBytes(int slot, long more) {
        room(slot + 1);
        bytes[slot] += more;
    }

    void addLive(LiveLines lines) {
        room(lines.slots());
        for (int slot = 0; slot < lines.slots(); slot++) {
            live[slot] += lines.bytes(slot);
            measured[slot] += lines.measured(slot);
        }
    }

    CallLog calls(int id) {
        while (calls.size() <= id) {
            calls.add(new CallLog());
        }
        return calls.get(id);
    }

    long bytes(int slot) {
        return slot < bytes.length ? bytes[slot] : 0;
    }

    long occurrences(int slot) {
        return slot < bytes.length ? occurrences[slot] : 0;
    }

    long live(int slot) {
        return slot < bytes.length ? live[slot] : 0;
    }

    long measured(int slot) {
        return slot < bytes.length ? measured[slot] : 0;
    }

    private void room(int slots) {
        if (slots > bytes.length) {
            bytes = Arrays.copyOf(bytes, slots);
            occurrences = Arrays.copyOf(occurrences, slots);
            live = Arrays.copyOf(live, slots);
            measured = Arrays.copyOf(measured, slots);
        }
    }
}
