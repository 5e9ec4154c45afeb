package org.steadyplot.raster.png;

import java.util.Arrays;

/**
 * Finds matches in a stream of bytes by hash chains over Deflate's window, and takes a match only where none that starts a
 * byte later is longer.
 */
final class LazyMatcher {
    private static final int WINDOW = 1 << 15;
    private static final int SHORTEST = 3;
    private static final int LONGEST = 258;
    private static final int HASH_BITS = 15;
    /** Most candidates looked at for one byte. */
    private static final int CHAIN = 4096;
    /** From this length on a match is good enough to look at a quarter of the candidates for a longer one. */
    private static final int GOOD = 32;
    /** A match of three bytes from farther away costs more than its literals. */
    private static final int NEAR = 4096;

    private final BlockWriter out;
    /** History of up to a window, then what is still to be matched. */
    private final byte[] bytes = new byte[4 * WINDOW];

    /** Latest place of each hash, -1 for none, and the place before it, by place modulo window. */
    private final int[] heads = new int[1 << HASH_BITS];

    private final int[] chains = new int[WINDOW];
    private int end;
    private int at;
    /** First place not yet entered into the chains. */
    private int entered;

    private int distance;

    LazyMatcher(BlockWriter out) {
        this.out = out;
    }

    void begin() {
        Arrays.fill(heads, -1);
        end = 0;
        at = 0;
        entered = 0;
    }

    void add(byte[] source, int length) {
        int done = 0;
        while (done < length) {
            if (end == bytes.length) {
                match(end - LONGEST - 1);
                slide();
            }
            int n = Math.min(length - done, bytes.length - end);
            System.arraycopy(source, done, bytes, end, n);
            end += n;
            done += n;
        }
    }

    void finish() {
        match(end);
    }

    /** Writes literals and matches for all places below {@code limit}. */
    private void match(int limit) {
        int length = 0;
        while (at < limit) {
            if (length == 0) {
                length = longest(at, SHORTEST - 1);
            }
            if (length < SHORTEST) {
                out.literal(bytes[at++]);
                length = 0;
                continue;
            }
            int found = distance;
            int next = length < LONGEST ? longest(at + 1, length) : 0;
            if (next > length) {
                out.literal(bytes[at++]);
                length = next;
                continue;
            }
            out.match(length, found);
            at += length;
            length = 0;
        }
    }

    /** The longest match at a place, if it is longer than {@code least}, else 0; its distance is left in the field. */
    private int longest(int place, int least) {
        enter(place);
        int most = Math.min(LONGEST, end - place);
        if (most <= least || most < SHORTEST) {
            return 0;
        }
        byte[] b = bytes;
        int best = least;
        int candidate = heads[hash(place)];
        int oldest = Math.max(0, place - WINDOW);
        for (int left = least >= GOOD ? CHAIN / 4 : CHAIN; candidate >= oldest && left > 0; left--) {
            if (b[candidate + best] == b[place + best] && b[candidate] == b[place]) {
                int n = Arrays.mismatch(b, candidate, candidate + most, b, place, place + most);
                n = n < 0 ? most : n;
                if (n > best) {
                    best = n;
                    distance = place - candidate;
                    if (n == most) {
                        break;
                    }
                }
            }
            candidate = chains[candidate & WINDOW - 1];
        }
        return best > least && (best > SHORTEST || distance <= NEAR) ? best : 0;
    }

    /** Enters all places before this one into the chains. */
    private void enter(int place) {
        int to = Math.min(place, end - SHORTEST + 1);
        for (; entered < to; entered++) {
            int hash = hash(entered);
            chains[entered & WINDOW - 1] = heads[hash];
            heads[hash] = entered;
        }
    }

    private int hash(int place) {
        int three = bytes[place] & 255 | (bytes[place + 1] & 255) << 8 | (bytes[place + 2] & 255) << 16;
        return three * 0x9E3779B1 >>> 32 - HASH_BITS;
    }

    /** Drops the oldest bytes, keeping a window before the next place. */
    private void slide() {
        enter(at);
        int shift = (at - WINDOW) / WINDOW * WINDOW;
        System.arraycopy(bytes, shift, bytes, 0, end - shift);
        for (int i = 0; i < heads.length; i++) {
            heads[i] = Math.max(-1, heads[i] - shift);
        }
        for (int i = 0; i < chains.length; i++) {
            chains[i] = Math.max(-1, chains[i] - shift);
        }
        end -= shift;
        at -= shift;
        entered -= shift;
    }
}
