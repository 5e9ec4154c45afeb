package org.steadyplot.memory.agent.allocation;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes stacks as text, a line each: {@code frame;frame;...;frame bytes}. Its buffer is there from the beginning and nothing of size is
 * allocated while it writes, so that it works when memory has run out.
 */
final class CollapsedWriter {
    private final byte[] buffer = new byte[1 << 14];
    private final byte[] digits = new byte[20];
    private int used;

    /** Writes a file, beside first and then moved to its name. */
    void write(File file, StackTable stacks, Totals totals) throws IOException {
        File part = new File(file.getPath() + ".part");
        used = 0;
        try (OutputStream out = new FileOutputStream(part)) {
            int[] numbers = totals.stacks();
            long[] bytes = totals.bytes();
            for (int i = 0; i < numbers.length; i++) {
                line(out, stacks.frames(numbers[i]), bytes[i]);
            }
            out.write(buffer, 0, used);
        }
        if (!part.renameTo(file)) {
            throw new IOException(file + " could not be written");
        }
    }

    private void line(OutputStream out, String[] frames, long bytes) throws IOException {
        for (int i = 0; i < frames.length; i++) {
            if (i > 0) {
                put(out, ';');
            }
            text(out, frames[i]);
        }
        put(out, ' ');
        number(out, bytes);
        put(out, '\n');
    }

    private void put(OutputStream out, int b) throws IOException {
        if (used == buffer.length) {
            out.write(buffer, 0, used);
            used = 0;
        }
        buffer[used++] = (byte) b;
    }

    /** UTF-8; half a surrogate pair becomes a question mark. */
    private void text(OutputStream out, String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (c < 0x80) {
                put(out, c);
                continue;
            }
            if (Character.isHighSurrogate((char) c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                c = Character.toCodePoint((char) c, text.charAt(++i));
            } else if (Character.isSurrogate((char) c)) {
                put(out, '?');
                continue;
            }
            if (c >= 0x10000) {
                put(out, 0xF0 | c >> 18);
                put(out, 0x80 | c >> 12 & 0x3F);
            } else if (c >= 0x800) {
                put(out, 0xE0 | c >> 12);
            }
            put(out, c >= 0x800 ? 0x80 | c >> 6 & 0x3F : 0xC0 | c >> 6);
            put(out, 0x80 | c & 0x3F);
        }
    }

    private void number(OutputStream out, long value) throws IOException {
        int at = digits.length;
        long rest = Math.max(0, value);
        do {
            digits[--at] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest > 0);
        while (at < digits.length) {
            put(out, digits[at++]);
        }
    }
}
