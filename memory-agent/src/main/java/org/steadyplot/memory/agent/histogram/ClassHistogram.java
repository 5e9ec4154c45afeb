package org.steadyplot.memory.agent.histogram;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.agent.JvmFolder;

/**
 * How many objects of each class live, and their bytes. Taking one collects the heap fully under every collector, even with
 * {@code -XX:+DisableExplicitGC}, so that the sum is the live set exactly. The agent's own classes are left out, and what a collector puts into
 * gaps, which is nobody's object.
 *
 * @param millis when it was asked for, in milliseconds since 1970
 * @param rows one per class, those with the most bytes first
 */
public record ClassHistogram(long millis, List<Row> rows) {
    /** The diagnostic command whose answer {@link #total} and {@link #parse} read, the first without an object for each class. */
    public static final String COMMAND = "GC.class_histogram";

    private static final String OWN = "org.steadyplot.memory.agent.";
    private static final String TOTAL = "Total";

    /** Named so since JDK 21; before, gaps were arrays of int. */
    private static final String FILLER = "jdk.internal.vm.Filler";

    private static final int COLUMN_OF_BYTES = 3;

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
        return parse(millis, DiagnosticCommand.run(COMMAND));
    }

    /**
     * Collects the heap and adds up, without an object for each class.
     *
     * @throws IllegalStateException if this JVM has no such command
     */
    public static long liveBytes() {
        String text = DiagnosticCommand.run(COMMAND);
        long total = total(text);
        if (total < 0) {
            throw none(text);
        }
        return total;
    }

    private static IllegalStateException none(String text) {
        return new IllegalStateException("this JVM answers no class histogram: " + text.strip());
    }

    /**
     * Reads the text of {@code jcmd PID GC.class_histogram}. Lines that are none of a class are passed over.
     *
     * @throws IllegalStateException if there is no class in it
     */
    public static ClassHistogram parse(long millis, String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            line(new Words(text, start, end), rows);
            start = end + 1;
        }
        if (rows.isEmpty()) {
            throw none(text);
        }
        return new ClassHistogram(millis, List.copyOf(new ArrayList<>(rows.values())));
    }

    /** A line is {@code  12:  1234  56789  [Ljava.lang.String; (java.base@17)}. */
    private static void line(Words words, Map<String, Row> rows) {
        if (!words.next() || words.last() != ':' || !words.next()) {
            return;
        }
        long instances = words.number();
        words.next();
        long bytes = words.number();
        if (instances < 0 || bytes < 0 || !words.next()) {
            return;
        }
        String name = ClassNames.java(words.word());
        if (!name.startsWith(OWN) && !name.startsWith(FILLER)) {
            Row row = rows.get(name);
            rows.put(
                    name,
                    row == null
                            ? new Row(name, instances, bytes)
                            : new Row(name, row.instances() + instances, row.bytes() + bytes));
        }
    }

    /** Bytes of all objects by the sums in the last line, the agent's too but without what fills gaps; -1 if the text is no histogram. */
    public static long total(String text) {
        int at = text.lastIndexOf(TOTAL);
        if (at < 0) {
            return -1;
        }
        Words words = new Words(text, at + TOTAL.length(), text.length());
        if (!words.next() || words.number() < 0 || !words.next() || words.number() < 0) {
            return -1;
        }
        long sum = words.number();
        for (int name = text.indexOf(FILLER); name >= 0; name = text.indexOf(FILLER, name + 1)) {
            Words line = new Words(text, text.lastIndexOf('\n', name) + 1, name);
            for (int word = 0; word < COLUMN_OF_BYTES; word++) {
                line.next();
            }
            sum -= Math.max(0, line.number());
        }
        return sum;
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
        folder.write(file(millis), tsv());
    }

    /** A header and a line per class, with tabs between the columns. */
    public String tsv() {
        var text = new StringBuilder(rows.size() * 48).append("class\tinstances\tbytes\n");
        for (Row row : rows) {
            text.append(row.name()).append('\t').append(row.instances()).append('\t');
            text.append(row.bytes()).append('\n');
        }
        return text.toString();
    }

    /** The name of the file of a histogram. */
    public static String file(long millis) {
        return "histogram-" + millis + ".tsv";
    }
}
