package org.steadyplot.memory.agent.histogram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.agent.JvmFolder;

/**
 * How many objects of each class live, and their bytes. Taking one collects the heap fully under every collector, even with
 * {@code -XX:+DisableExplicitGC}, so that the sum is the live set exactly. The agent's own classes are left out.
 *
 * @param millis when it was asked for, in milliseconds since 1970
 * @param rows one per class, those with the most bytes first
 */
public record ClassHistogram(long millis, List<Row> rows) {
    private static final String OWN = "org.steadyplot.memory.agent.";

    /**
     * The objects of one class.
     *
     * @param name as in Java: {@code byte[]}, {@code java.lang.String}, {@code a.b.C$D}; hidden classes without what tells them apart
     */
    public record Row(String name, long instances, long bytes) {}

    /**
     * Collects the heap and counts.
     *
     * @throws IllegalStateException if this JVM has no such command
     */
    public static ClassHistogram take() {
        long millis = System.currentTimeMillis();
        return parse(millis, DiagnosticCommand.run("GC.class_histogram"));
    }

    /** Reads the text of {@code jcmd PID GC.class_histogram}. Lines that are none of a class are passed over. */
    static ClassHistogram parse(long millis, String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(text, start, end, rows);
            start = end + 1;
        }
        if (rows.isEmpty()) {
            throw new IllegalStateException("this JVM answers no class histogram: " + text.strip());
        }
        return new ClassHistogram(millis, List.copyOf(new ArrayList<>(rows.values())));
    }

    /** The live set in bytes. */
    public long totalBytes() {
        long sum = 0;
        for (Row row : rows) {
            sum += row.bytes();
        }
        return sum;
    }

    /** Writes {@code histogram-MILLIS.tsv}. */
    public void write(JvmFolder folder) throws IOException {
        var text = new StringBuilder(rows.size() * 48).append("class\tinstances\tbytes\n");
        for (Row row : rows) {
            text.append(row.name()).append('\t').append(row.instances()).append('\t');
            text.append(row.bytes()).append('\n');
        }
        folder.write(file(millis), text.toString());
    }

    /** The name of the file of a histogram. */
    public static String file(long millis) {
        return "histogram-" + millis + ".tsv";
    }

    /** A line is {@code  12:  1234  56789  [Ljava.lang.String; (java.base@17)}. */
    private static void line(String text, int start, int end, Map<String, Row> rows) {
        int at = blanks(text, start, end);
        int colon = text.indexOf(':', at);
        if (colon < 0 || colon >= end || colon == at || number(text, at, colon) < 0) {
            return;
        }
        at = blanks(text, colon + 1, end);
        int stop = word(text, at, end);
        long instances = number(text, at, stop);
        at = blanks(text, stop, end);
        stop = word(text, at, end);
        long bytes = number(text, at, stop);
        at = blanks(text, stop, end);
        stop = word(text, at, end);
        if (instances < 0 || bytes < 0 || stop == at) {
            return;
        }
        String name = ClassNames.java(text.substring(at, stop));
        if (!name.startsWith(OWN)) {
            Row row = rows.get(name);
            rows.put(
                    name,
                    row == null
                            ? new Row(name, instances, bytes)
                            : new Row(name, row.instances() + instances, row.bytes() + bytes));
        }
    }

    private static int blanks(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }

    private static int word(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) > ' ') {
            at++;
        }
        return at;
    }

    /** The digits as a number, or -1. */
    private static long number(String text, int from, int end) {
        if (from >= end || end - from > 18) {
            return -1;
        }
        long value = 0;
        for (int i = from; i < end; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = 10 * value + digit;
        }
        return value;
    }
}
