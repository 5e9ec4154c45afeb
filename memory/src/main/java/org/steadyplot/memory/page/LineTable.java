package org.steadyplot.memory.page;

import java.util.List;

/**
 * What the lines of a method allocated.
 *
 * @param method {@code package.Class.method}
 * @param file its source file's name; empty if it is not known
 * @param rows in the order of the lines
 */
public record LineTable(String method, String file, List<Row> rows) {
    /**
     * A line.
     *
     * @param line from 1
     * @param allocated bytes
     * @param occurrences how often it ran
     * @param live bytes that it allocated and that are still alive, a change that may be negative
     * @param source its text; looked up among the sources where it is empty
     */
    public record Row(int line, long allocated, long occurrences, long live, String source) {}

    public LineTable {
        rows = List.copyOf(rows);
    }
}
