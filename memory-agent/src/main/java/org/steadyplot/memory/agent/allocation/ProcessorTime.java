package org.steadyplot.memory.agent.allocation;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The processor time of this process, from {@code /proc/self/stat} of Linux; elsewhere the time on the clock. The agent's costs are kept to a
 * share of it, so that they do not grow where the program waits, or waits for a processor.
 */
final class ProcessorTime {
    private static final long NANOS_PER_TICK = 10_000_000;
    private static final int USER = 11;

    private final byte[] buffer = new byte[1024];
    private final long start = System.nanoTime();
    private final long before = read();

    /** Nanoseconds since this object was made, to 10 ms. */
    long nanos() {
        long now = before < 0 ? -1 : read();
        return now < 0 ? System.nanoTime() - start : now - before;
    }

    private long read() {
        try (InputStream in = new FileInputStream("/proc/self/stat")) {
            return parse(buffer, in.read(buffer));
        } catch (IOException e) {
            return -1;
        }
    }

    /** The name, in brackets, may hold anything; after it blanks separate the fields. */
    static long parse(byte[] text, int length) {
        int at = length - 1;
        while (at >= 0 && text[at] != ')') {
            at--;
        }
        if (at < 0) {
            return -1;
        }
        int field = -1;
        long value = 0;
        for (; at < length; at++) {
            if (text[at] == ' ') {
                field++;
            } else if ((field == USER || field == USER + 1) && text[at] >= '0' && text[at] <= '9') {
                value += (text[at] - '0') * place(text, at, length);
            }
        }
        return value * NANOS_PER_TICK;
    }

    private static long place(byte[] text, int at, int length) {
        long place = 1;
        for (int i = at + 1; i < length && text[i] >= '0' && text[i] <= '9'; i++) {
            place *= 10;
        }
        return place;
    }
}
