package org.steadyplot.memory.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;

/**
 * Bytes by stack, from a file in the collapsed format.
 *
 * @param bytes by the text of a stack: frames from the root on, with semicolons between, what was allocated last
 */
public record Stacks(Map<String, Long> bytes) {
    private static final int MOST_STACKS = 1_000_000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final List<String> JDK =
            List.of("java.", "javax.", "jdk.", "sun.", "com.sun.", "kotlin.", "scala.", "groovy.lang.");

    /**
     * A line of source and the bytes allocated by it, or by what of the JDK it called.
     *
     * @param frame {@code package.Class.method(File.java:123)}
     */
    public record Line(String frame, long bytes) {}

    /**
     * Reads a file; equal stacks are added up.
     *
     * @throws MemoryException if it is not in the format
     */
    public static Stacks read(Path file) {
        Map<String, Long> bytes = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line;
            while ((line = reader.readLine()) != null) {
                number++;
                int blank = line.lastIndexOf(' ');
                long value = blank < 1 ? -1 : number(line.substring(blank + 1));
                if (value < 0 || line.length() > LONGEST_LINE || bytes.size() > MOST_STACKS) {
                    throw new MemoryException(file + ", line " + number + ": it is not a stack and its bytes");
                }
                bytes.merge(line.substring(0, blank), value, Long::sum);
            }
        } catch (CharacterCodingException e) {
            MemoryException wrong = new MemoryException(file + ": it is not UTF-8 text");
            wrong.initCause(e);
            throw wrong;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Stacks(bytes);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Bytes of all stacks. */
    public long sum() {
        long sum = 0;
        for (long each : bytes.values()) {
            sum += each;
        }
        return sum;
    }

    /** What is here more than there, by stack; stacks that have not grown are left out. */
    public Stacks grownSince(Stacks earlier) {
        Map<String, Long> grown = new LinkedHashMap<>();
        bytes.forEach((stack, now) -> {
            long more = now - earlier.bytes.getOrDefault(stack, 0L);
            if (more > 0) {
                grown.put(stack, more);
            }
        });
        return new Stacks(grown);
    }

    /**
     * The lines with the most bytes. A stack counts for the line nearest to the allocation that is not of the JDK; one without such a line for
     * the allocating frame.
     */
    public List<Line> lines(int most) {
        Map<String, Long> lines = new LinkedHashMap<>();
        bytes.forEach((stack, amount) -> lines.merge(line(stack), amount, Long::sum));
        return lines.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static String line(String stack) {
        String[] frames = stack.split(";", -1);
        for (int i = frames.length - 2; i >= 0; i--) {
            if (JDK.stream().noneMatch(frames[i]::startsWith)) {
                return frames[i];
            }
        }
        return frames[Math.max(0, frames.length - 2)];
    }
}
