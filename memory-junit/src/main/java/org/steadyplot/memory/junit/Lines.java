package org.steadyplot.memory.junit;

import java.util.ArrayList;
import java.util.List;

/** Rows of text under headings, each column as wide as it must be. */
final class Lines {
    private final List<String[]> rows = new ArrayList<>();

    Lines(String... headings) {
        if (headings.length > 0) {
            rows.add(headings);
        }
    }

    void add(String... cells) {
        rows.add(cells);
    }

    void write(StringBuilder text) {
        int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
        for (String[] row : rows) {
            StringBuilder line = new StringBuilder("  ");
            for (int j = 0; j < columns && j < row.length; j++) {
                int column = j;
                int width = rows.stream()
                        .filter(other -> other.length > column)
                        .mapToInt(other -> other[column].length())
                        .max()
                        .orElse(0);
                line.append(row[j]);
                if (j < row.length - 1) {
                    line.append(" ".repeat(width - row[j].length() + 3));
                }
            }
            text.append(line).append('\n');
        }
    }
}
