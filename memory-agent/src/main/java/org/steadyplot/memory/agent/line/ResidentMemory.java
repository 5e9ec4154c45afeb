package org.steadyplot.memory.agent.line;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Resident memory of this process, read from {@code /proc/self/statm} (12 us) at most once a millisecond. Elsewhere than on Linux it is 0. A
 * channel would be closed by the interruption of a measured thread, so a plain file is read.
 */
final class ResidentMemory {
    private static final long FRESH = 1_000_000;
    private static final int AT_PAGESZ = 6;
    private static final long USUAL_PAGE = 4096;

    private final @Nullable RandomAccessFile statm;
    private final long pageSize;
    private final byte[] text = new byte[128];
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile long bytes;
    private volatile long readAt;

    ResidentMemory() {
        statm = open();
        pageSize = pageSize();
        readAt = System.nanoTime() - 2 * FRESH;
    }

    /** Whether {@link #bytes} would read the file. */
    boolean isStale(long now) {
        return now - readAt >= FRESH;
    }

    /** Resident bytes, a millisecond old at most; older only while another thread reads. */
    long bytes(long now) {
        RandomAccessFile file = statm;
        if (file != null && now - readAt >= FRESH && reading.compareAndSet(false, true)) {
            try {
                file.seek(0);
                bytes = pages(file.read(text)) * pageSize;
            } catch (IOException e) {
                // The figure read before stands.
            } finally {
                readAt = now;
                reading.set(false);
            }
        }
        return bytes;
    }

    /** The second number of the line. */
    private long pages(int length) {
        int at = 0;
        while (at < length && text[at] != ' ') {
            at++;
        }
        long pages = 0;
        for (at++; at < length && text[at] >= '0' && text[at] <= '9'; at++) {
            pages = 10 * pages + (text[at] - '0');
        }
        return pages;
    }

    private static @Nullable RandomAccessFile open() {
        try {
            return new RandomAccessFile("/proc/self/statm", "r");
        } catch (IOException e) {
            return null;
        }
    }

    /** From the auxiliary vector that the system gives every process: pairs of words, a kind and its value. */
    private static long pageSize() {
        try (InputStream in = new FileInputStream("/proc/self/auxv")) {
            ByteBuffer words = ByteBuffer.wrap(in.readAllBytes()).order(ByteOrder.nativeOrder());
            while (words.remaining() >= 2 * Long.BYTES) {
                long kind = words.getLong();
                long value = words.getLong();
                if (kind == AT_PAGESZ && value > 0) {
                    return value;
                }
            }
        } catch (IOException e) {
            // The usual size is taken.
        }
        return USUAL_PAGE;
    }
}
