package org.steadyplot.memory.live;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.tick.CFormat;

/** The view as lines of text, none wider than the terminal: of the columns the less important go first. */
public final class LiveTable {
    private static final double MIB = 1 << 20;
    private static final int SHORTEST_NAME = 12;
    private static final int SHORTEST_HISTORY = 8;
    private static final int LONGEST_HISTORY = 40;
    private static final int GROWTH_WIDTH = 17;
    /** Growth below this share of the value per minute, or below a tenth of a MiB, is none. */
    private static final double STEADY = 0.01;

    private static final String SPARKS = "\u2581\u2582\u2583\u2584\u2585\u2586\u2587\u2588";
    private static final double LEAST_SPAN = 0.1;

    private final List<Column> columns = new ArrayList<>();
    private final int width;
    private final int name;
    private final int history;

    /** A column of numbers; those of a higher rank are left out sooner. */
    private enum Column {
        RSS("RSS", 8, 0),
        HEAP("heap", 8, 3),
        AFTER("after GC", 10, 1),
        COMMITTED("commit", 8, 6),
        METASPACE("meta", 7, 5),
        DIRECT("direct", 8, 4),
        THREADS("thr", 5, 7),
        FILES("files", 6, 8),
        COLLECTIONS("GCs", 6, 9),
        SHARE("GC time", 8, 2);

        private final String title;
        private final int width;
        private final int rank;

        Column(String title, int width, int rank) {
            this.title = title;
            this.width = width;
            this.rank = rank;
        }
    }

    /** For a terminal of so many columns; 40 at least are used. */
    public LiveTable(int columns) {
        width = Math.max(40, columns);
        int taken = 7 + SHORTEST_NAME + 1 + GROWTH_WIDTH + 1 + SHORTEST_HISTORY;
        int rank = 0;
        List<Column> fitting = new ArrayList<>();
        while (rank < Column.values().length) {
            Column next = ranked(rank++);
            if (taken + next.width > width) {
                break;
            }
            taken += next.width;
            fitting.add(next);
        }
        for (Column column : Column.values()) {
            if (fitting.contains(column)) {
                this.columns.add(column);
            }
        }
        int rest = Math.max(0, width - taken);
        history = Math.min(LONGEST_HISTORY, SHORTEST_HISTORY + rest / 2);
        name = Math.max(1, SHORTEST_NAME + rest - (history - SHORTEST_HISTORY));
    }

    private static Column ranked(int rank) {
        for (Column column : Column.values()) {
            if (column.rank == rank) {
                return column;
            }
        }
        throw new IllegalArgumentException("no column has rank " + rank);
    }

    /** The titles of the columns. Memory is in MiB. */
    public String header() {
        StringBuilder line = new StringBuilder(right("PID", 7)).append(' ');
        line.append(TextWidth.fit("program", name - 1));
        for (Column column : columns) {
            line.append(right(column.title, column.width));
        }
        line.append(' ').append(TextWidth.fit("growth", GROWTH_WIDTH)).append("history");
        return cut(line.toString());
    }

    /** The line of a process. */
    public String line(LiveRow row) {
        StringBuilder line = new StringBuilder(right(Long.toString(row.pid()), 7)).append(' ');
        line.append(TextWidth.fit(row.name(), name - 1));
        for (Column column : columns) {
            line.append(right(text(column, row), column.width));
        }
        line.append(' ').append(TextWidth.fit(growth(row), GROWTH_WIDTH)).append(sparks(row.history(), history));
        return cut(line.toString());
    }

    private String cut(String line) {
        return cut(line, width);
    }

    /** A line that is not wider than that. */
    public static String cut(String line, int width) {
        return TextWidth.of(line) <= width ? line : TextWidth.fit(line, width);
    }

    private static String text(Column column, LiveRow row) {
        return switch (column) {
            case RSS -> mebibytes(row.rss());
            case HEAP -> mebibytes(row.heapUsed());
            case AFTER -> mebibytes(row.heapAfter());
            case COMMITTED -> mebibytes(row.heapCommitted());
            case METASPACE -> mebibytes(row.metaspace());
            case DIRECT -> mebibytes(row.direct());
            case THREADS -> count(row.threads());
            case FILES -> count(row.files());
            case COLLECTIONS -> count(row.collections());
            case SHARE -> Double.isNaN(row.collectionShare()) ? "-" : fixed(100 * row.collectionShare(), 1) + "%";
        };
    }

    private static String count(long value) {
        return value < 0 ? "-" : Long.toString(value);
    }

    private static String mebibytes(long bytes) {
        return bytes < 0 ? "-" : fixed(bytes / MIB, 1);
    }

    private static String growth(LiveRow row) {
        double[] history = row.history();
        if (Double.isNaN(row.growth()) || history.length == 0) {
            return "too early";
        }
        double least = Math.max(0.1 * MIB, STEADY * history[history.length - 1]);
        if (Math.abs(row.growth()) < least) {
            return row.growthOfHeap() ? "heap steady" : "RSS steady";
        }
        String amount = fixed(Math.abs(row.growth()) / MIB, 1);
        return (row.growthOfHeap() ? "heap " : "RSS ") + (row.growth() > 0 ? "+" : "-") + amount + "/min";
    }

    /** One block a stretch of the points, between the least and the largest; small changes stay small. */
    static String sparks(double[] values, int width) {
        StringBuilder blocks = new StringBuilder();
        int count = Math.min(width, values.length);
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
        double span = Math.max(high - low, Math.max(LEAST_SPAN * high, 1));
        for (int i = 0; i < count; i++) {
            int at = (int) ((long) (i + 1) * values.length / count) - 1;
            int level = (int) Math.round((values[at] - low) / span * (SPARKS.length() - 1));
            blocks.append(SPARKS.charAt(Math.max(0, Math.min(SPARKS.length() - 1, level))));
        }
        return blocks.toString();
    }

    private static String fixed(double value, int digits) {
        StringBuilder text = new StringBuilder();
        CFormat.fixed(text, value, digits);
        return text.toString();
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - text.length())) + text;
    }
}
