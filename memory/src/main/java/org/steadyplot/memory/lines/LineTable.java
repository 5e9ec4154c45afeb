package org.steadyplot.memory.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a method allocated, summed over threads. Bytes are those of the JVM's own counter, callees included, of objects that it really
 * made. For a recursive method a byte belongs to the line of the innermost call, so the rows always sum to {@link #allocated()}.
 *
 * @param method as {@code pkg.Class.method(int, String)}
 * @param function as recordings name its calls: {@code pkg.Class.method}
 * @param source package folders and file name, as {@code pkg/Class.java}; empty if unknown
 * @param calls how often it was called
 * @param unmeasuredCalls those of them on virtual threads, whose allocation no JVM counts
 * @param allocated bytes of all calls
 * @param rows its lines in the order of the file, those of lambda bodies in it among them; empty for a method without line numbers
 */
public record LineTable(
        String method,
        String function,
        String source,
        long calls,
        long unmeasuredCalls,
        long allocated,
        List<Row> rows) {
    public LineTable {
        rows = List.copyOf(rows);
    }

    /**
     * A line.
     *
     * @param line its number in the file, from 1
     * @param allocated bytes allocated while it ran, by callees too
     * @param occurrences how often control came to it
     * @param unmeasured those of them on virtual threads, which {@code allocated} lacks
     * @param live how much the live heap grew over the measured occurrences; null where that was not asked for
     * @param measured occurrences with forced collections before and after them
     */
    public record Row(
            int line, long allocated, long occurrences, long unmeasured, @Nullable Long live, long measured) {}

    /** Whether the change of the live heap was measured. */
    public boolean hasLive() {
        for (Row row : rows) {
            if (row.live() != null) {
                return true;
            }
        }
        return false;
    }
}
