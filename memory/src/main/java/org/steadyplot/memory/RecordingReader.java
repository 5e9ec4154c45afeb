package org.steadyplot.memory;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a recording, a million records in less than a second; the file may be anything. */
final class RecordingReader {
    private static final long LARGEST = 1L << 30;
    private static final int LONGEST_LINE = 1 << 20;
    private static final int MOST_CHILDREN = 100_000;
    private static final int MOST_JVMS = 10_000;
    private static final int MOST_CALLS = 2_000_000;
    private static final int FEWEST_WORDS_OF_CALL = 5;
    private static final int FEWEST_WORDS_OF_COLLECTION = 3;
    private static final int MOST_DIGITS = 18;
    private static final long EXACT = 1L << 53;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18
    };

    private final Path file;
    private final Series.Builder memory = new Series.Builder();
    private final Series.Builder live = new Series.Builder();
    private final Series.Builder heap = new Series.Builder();
    private final Series.Builder iterations = new Series.Builder();
    private final Map<Long, Series.Builder> children = new LinkedHashMap<>();
    private final Map<Long, JvmSeries.Builder> jvms = new LinkedHashMap<>();
    private final List<Recording.Call> functions = new ArrayList<>();
    private String commandLine = "";
    private byte[] buffer = new byte[1 << 16];
    private int number;

    /** The words of a line after its kind: where each begins, and behind the last where it would. */
    private final int[] starts = new int[8];

    private int words;

    RecordingReader(Path file) {
        this.file = file;
    }

    Recording read() throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new MemoryException(file + ": larger than 1 GiB, which no recording is");
        }
        try (InputStream in = Files.newInputStream(file)) {
            int length = 0;
            int count;
            while ((count = in.read(buffer, length, buffer.length - length)) >= 0) {
                int rest = lines(length + count);
                if (rest == buffer.length) {
                    grow();
                }
                length = rest;
            }
            if (length > 0) {
                number++;
                line(0, length, false);
            }
        }
        return build();
    }

    /** Takes the whole lines of the buffer and moves what is left to its start; how much that is. */
    private int lines(int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (buffer[i] == '\n') {
                number++;
                line(start, i > start && buffer[i - 1] == '\r' ? i - 1 : i, true);
                start = i + 1;
            }
        }
        System.arraycopy(buffer, start, buffer, 0, length - start);
        return length - start;
    }

    private void grow() {
        if (buffer.length >= LONGEST_LINE) {
            throw new MemoryException(file + ", line " + (number + 1) + ": longer than 1 MiB, which no record is");
        }
        buffer = Arrays.copyOf(buffer, 2 * buffer.length);
    }

    /** One line. Of one at the end of the file that was cut off in writing, numbers would be wrong. */
    private void line(int start, int end, boolean complete) {
        int space = start;
        while (space < end && buffer[space] != ' ') {
            space++;
        }
        String kind = text(start, space - start <= "METASPACE".length() ? space : start);
        if (space == end || (!complete && !kind.equals("CMDLINE"))) {
            return;
        }
        split(space + 1, end);
        try {
            switch (kind) {
                case "CMDLINE" -> commandLine = text(space + 1, end).strip();
                case "MEM" -> value(memory, 0);
                case "LIVE" -> value(live, 0);
                case "HEAP" -> value(heap, 0);
                case "ITER" -> value(iterations, 0);
                case "CHLD" -> child();
                case "GC" -> collection();
                case "DIRECT" -> value(jvm().direct(), 1);
                case "METASPACE" -> value(jvm().metaspace(), 1);
                case "FUNC" -> call();
                default -> {}
            }
        } catch (NumberFormatException e) {
            MemoryException wrong = new MemoryException(file + ", line " + number + ": not a record of mprof: '"
                    + text(start, Math.min(end, start + 80)) + "'");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private void split(int from, int end) {
        words = 0;
        starts[0] = from;
        for (int i = from; i <= end && words + 1 < starts.length; i++) {
            if (i == end || buffer[i] == ' ') {
                starts[++words] = i + 1;
            }
        }
    }

    /** A value and, in the word after it, its time. */
    private void value(Series.Builder series, int word) {
        double value = number(word);
        series.add(number(word + 1), value);
    }

    private void child() {
        value(children.computeIfAbsent(whole(0), pid -> new Series.Builder()), 1);
        if (children.size() > MOST_CHILDREN) {
            throw new MemoryException(file + ", line " + number + ": more than " + MOST_CHILDREN + " child processes");
        }
    }

    private void collection() {
        JvmSeries.Builder jvm = jvm();
        value(jvm.afterCollection(), 1);
        if (words > FEWEST_WORDS_OF_COLLECTION
                && word(FEWEST_WORDS_OF_COLLECTION).equals("WHOLE")) {
            value(jvm.afterWhole(), 1);
        }
    }

    private JvmSeries.Builder jvm() {
        JvmSeries.Builder jvm = jvms.computeIfAbsent(whole(0), pid -> new JvmSeries.Builder());
        if (jvms.size() > MOST_JVMS) {
            throw new MemoryException(file + ", line " + number + ": more than " + MOST_JVMS + " JVMs");
        }
        return jvm;
    }

    private void call() {
        if (functions.size() == MOST_CALLS) {
            throw new MemoryException(file + ", line " + number + ": more than " + MOST_CALLS + " calls of functions");
        }
        int level = words > FEWEST_WORDS_OF_CALL ? (int) Math.max(0, Math.min(whole(5), Integer.MAX_VALUE)) : 0;
        functions.add(new Recording.Call(word(0), number(1), number(2), number(3), number(4), level));
    }

    private String word(int word) {
        if (word >= words) {
            throw new NumberFormatException("a word is missing");
        }
        return text(starts[word], starts[word + 1] - 1);
    }

    private long whole(int word) {
        return Long.parseLong(word(word));
    }

    /** Digits with a point, as all recorders write them, are one exact division; whatever else is a number takes longer. */
    private double number(int word) {
        if (word >= words) {
            throw new NumberFormatException("a number is missing");
        }
        int end = starts[word + 1] - 1;
        long digits = 0;
        int count = 0;
        int point = -1;
        for (int i = starts[word]; i < end; i++) {
            byte c = buffer[i];
            if (c >= '0' && c <= '9' && count < MOST_DIGITS) {
                digits = 10 * digits + (c - '0');
                count++;
            } else if (c == '.' && point < 0) {
                point = i;
            } else {
                return anyNumber(word);
            }
        }
        if (count == 0 || digits > EXACT) {
            return anyNumber(word);
        }
        return point < 0 ? digits : digits / POWERS[end - point - 1];
    }

    private double anyNumber(int word) {
        double number = Double.parseDouble(word(word));
        if (!Double.isFinite(number)) {
            throw new NumberFormatException("not finite");
        }
        return number;
    }

    private String text(int start, int end) {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }

    private Recording build() {
        Map<Long, Series> series = new LinkedHashMap<>();
        children.forEach((pid, builder) -> series.put(pid, builder.build()));
        Map<Long, JvmSeries> machines = new LinkedHashMap<>();
        jvms.forEach((pid, builder) -> machines.put(pid, builder.build()));
        return new Recording(
                commandLine,
                memory.build(),
                Collections.unmodifiableMap(series),
                List.copyOf(functions),
                live.build(),
                heap.build(),
                iterations.build(),
                Collections.unmodifiableMap(machines));
    }
}
