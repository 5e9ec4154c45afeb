package org.steadyplot.memory.stack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;

/** Reads a collapsed file, which may be anything. */
final class CollapsedReader {
    static final int MOST_LINES = 1_000_000;
    static final int MOST_FRAMES = 2_048;
    static final int LONGEST_NAME = 1_000;
    private static final int MOST_FRAMES_IN_ALL = 20_000_000;
    private static final long LARGEST = 1L << 28;
    private static final long MOST_BYTES = 1L << 50;
    private static final int LONGEST_LINE = 1 << 22;
    private static final int MOST_DIGITS = 19;

    private final Path file;
    private final Map<String, String> names = new HashMap<>();
    private final List<StackTree.Stack> stacks = new ArrayList<>();
    private byte[] line = new byte[1 << 12];
    private int length;
    private int number;
    private long total;
    private int frameCount;

    CollapsedReader(Path file) {
        this.file = file;
    }

    StackTree read() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new MemoryException(file + ": larger than 256 MiB, which no collapsed file of ours is");
        }
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            int count;
            while ((count = in.read(buffer)) >= 0) {
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n') {
                        line();
                    } else {
                        append(buffer[i]);
                    }
                }
            }
        }
        line();
        return StackTree.of(stacks);
    }

    private void append(byte b) {
        if (length == LONGEST_LINE) {
            throw wrong("longer than 4 MiB");
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, 2 * length);
        }
        line[length++] = b;
    }

    private void line() {
        number++;
        String text = new String(line, 0, length, StandardCharsets.UTF_8).strip();
        length = 0;
        if (text.isEmpty()) {
            return;
        }
        if (stacks.size() == MOST_LINES) {
            throw wrong("more than " + MOST_LINES + " stacks");
        }
        int blank = text.lastIndexOf(' ');
        long bytes = blank < 0 ? -1 : whole(text, blank + 1);
        if (bytes < 0) {
            throw wrong("not 'frame;frame;... bytes': '" + shortened(text, 80) + "'");
        }
        if (bytes > MOST_BYTES - total) {
            throw wrong("more than 1 PiB in all");
        }
        total += bytes;
        stacks.add(new StackTree.Stack(frames(text.substring(0, blank)), 0, bytes));
    }

    private List<String> frames(String text) {
        List<String> frames = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf(';', start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                String name = shortened(text.substring(start, end), LONGEST_NAME);
                frames.add(names.computeIfAbsent(name, same -> same));
            }
            if (frames.size() > MOST_FRAMES) {
                throw wrong("a stack of more than " + MOST_FRAMES + " frames");
            }
            start = end + 1;
        }
        frameCount += frames.size();
        if (frameCount > MOST_FRAMES_IN_ALL) {
            throw wrong("more than " + MOST_FRAMES_IN_ALL + " frames in all");
        }
        return frames;
    }

    /** A whole number from there to the end; -1 if it is none. */
    private static long whole(String text, int from) {
        if (from == text.length() || text.length() - from > MOST_DIGITS) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > MOST_BYTES) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }

    private static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "\u2026";
    }

    private MemoryException wrong(String what) {
        return new MemoryException(file + ", line " + number + ": " + what);
    }
}
