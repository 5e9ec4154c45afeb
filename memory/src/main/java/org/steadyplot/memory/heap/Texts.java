package org.steadyplot.memory.heap;

import java.nio.charset.StandardCharsets;

/** The names of a dump; they stay in the file until one is asked for. */
final class Texts {
    private static final int LENGTH_BITS = 21;

    private final IdTable places;

    Texts(Longs ids, Longs places) {
        this.places = new IdTable(ids.drain(), places.drain());
    }

    static long place(long offset, int length) {
        return offset << LENGTH_BITS | length;
    }

    /** The text, empty when the dump has none of this id. */
    String of(DumpInput in, long id) {
        int found = places.find(id);
        if (found < 0) {
            return "";
        }
        long place = places.value(found);
        in.seek(place >>> LENGTH_BITS);
        return new String(in.take((int) place & (1 << LENGTH_BITS) - 1), StandardCharsets.UTF_8);
    }
}
