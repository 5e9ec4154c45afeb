package org.steadyplot.memory.agent.iteration;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Resident memory of the own process by mapping, from {@code /proc/self/smaps}. What was swapped out counts as resident. The Java
 * heap is told by its addresses, ZGC's by the name of the memory that it maps several times.
 */
final class Mappings {
    private static final String FILE = "/proc/self/smaps";
    private static final byte[] JAVA_HEAP = {'j', 'a', 'v', 'a', '_', 'h', 'e', 'a', 'p'};
    private static final byte[] RSS = {'R', 's', 's', ':'};
    private static final byte[] DIRTY = {'P', 'r', 'i', 'v', 'a', 't', 'e', '_', 'D', 'i', 'r', 't', 'y', ':'};
    private static final byte[] SWAP = {'S', 'w', 'a', 'p', ':'};
    private static final long KIB = 1024;

    private final HeapRange heap;
    private byte[] buffer = new byte[1 << 18];
    private int length;
    private long resident;
    private long outside;

    Mappings(HeapRange heap) {
        this.heap = heap;
    }

    /** Reads all mappings; false where the system does not tell. */
    boolean read() {
        resident = 0;
        outside = 0;
        try (InputStream in = new FileInputStream(FILE)) {
            length = 0;
            int count;
            while ((count = in.read(buffer, length, buffer.length - length)) > 0) {
                length += count;
                if (length == buffer.length) {
                    buffer = Arrays.copyOf(buffer, 2 * length);
                }
            }
        } catch (IOException e) {
            return false;
        }
        sum();
        return resident > 0;
    }

    /** Bytes of all mappings that are resident. */
    long resident() {
        return resident;
    }

    /** Of those, the private ones outside the heap; -1 where the heap's place is not known. */
    long outside() {
        return heap.known() ? outside : -1;
    }

    private void sum() {
        boolean counts = false;
        boolean file = false;
        for (int at = 0; at < length; ) {
            int end = at;
            while (end < length && buffer[end] != '\n') {
                end++;
            }
            if (isHeader(at)) {
                counts = counts(at, end);
                file = isFile(at, end);
            } else if (starts(at, end, RSS)) {
                long bytes = KIB * number(at + RSS.length, end);
                resident += bytes;
                outside += counts && !file ? bytes : 0;
            } else if (starts(at, end, DIRTY)) {
                outside += counts && file ? KIB * number(at + DIRTY.length, end) : 0;
            } else if (starts(at, end, SWAP)) {
                outside += counts ? KIB * number(at + SWAP.length, end) : 0;
            }
            at = end + 1;
        }
    }

    /** Headers begin with an address in lower-case digits, all other lines with a capital. */
    private boolean isHeader(int at) {
        return buffer[at] >= '0' && buffer[at] <= '9' || buffer[at] >= 'a' && buffer[at] <= 'f';
    }

    /** {@code 7f00-7f10 rwxp 00000000 00:00 0 name}: neither heap nor code that the JVM compiled. */
    private boolean counts(int at, int end) {
        int dash = at;
        while (dash < end && buffer[dash] != '-') {
            dash++;
        }
        int blank = dash;
        while (blank < end && buffer[blank] != ' ') {
            blank++;
        }
        boolean compiled = blank + 3 < end && buffer[blank + 2] == 'w' && buffer[blank + 3] == 'x';
        return !compiled && !heap.holds(address(at, dash)) && !contains(blank, end, JAVA_HEAP);
    }

    /** Whether the fifth word, the file's number, is not 0. */
    private boolean isFile(int at, int end) {
        int word = 0;
        int i = at;
        while (i < end && word < 4) {
            word += buffer[i++] == ' ' ? 1 : 0;
        }
        return i < end && buffer[i] != '0';
    }

    private long address(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            value = 16 * value + Character.digit(buffer[i], 16);
        }
        return value;
    }

    private long number(int from, int to) {
        long value = 0;
        for (int i = from; i < to; i++) {
            if (buffer[i] >= '0' && buffer[i] <= '9') {
                value = 10 * value + (buffer[i] - '0');
            }
        }
        return value;
    }

    private boolean starts(int from, int to, byte[] word) {
        return to - from >= word.length && Arrays.equals(buffer, from, from + word.length, word, 0, word.length);
    }

    private boolean contains(int from, int to, byte[] word) {
        for (int i = from; i + word.length <= to; i++) {
            if (starts(i, to, word)) {
                return true;
            }
        }
        return false;
    }
}
