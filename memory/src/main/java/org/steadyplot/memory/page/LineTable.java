package org.steadyplot.memory.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of a method allocated.
 *
 * @param method {@code package.Class.method}
 * @param file its source file with the folders of its package, {@code package/File.java}; empty if it is not known
 * @param rows in the order of the lines
 */
public record LineTable(String method, String file, List<Row> rows) {
    /**
     * A line.
     *
     * @param line from 1
     * @param allocated bytes
     * @param occurrences how often it ran
     * @param live what it added to the live set, a change that may be negative. Null if that was not measured
     */
    public record Row(int line, long allocated, long occurrences, @Nullable Long live) {}

    public LineTable {
        rows = List.copyOf(rows);
    }
}
