package org.steadyplot.memory.lines;

import org.jspecify.annotations.Nullable;

/** A line table as text, in the manner of memory_profiler. */
public final class LineText {
    private static final int LOOK_BACK = 6;
    private static final int LONGEST_GAP = 8;
    private static final int TAB = 4;

    private final Sources sources;

    public LineText(Sources sources) {
        this.sources = sources;
    }

    /** The table with a line end at its end. */
    public String of(LineTable table) {
        var text = new StringBuilder();
        text.append(clean(table.method())).append(": ").append(calls(table)).append('\n');
        if (!table.source().isEmpty()) {
            text.append("Source: ").append(clean(table.source()));
            text.append(sources.lines(table.source()).isEmpty() ? " (not found; --sources tells where it is)" : "");
            text.append('\n');
        }
        if (table.calls() == 0) {
            return text.toString();
        }
        text.append('\n');
        boolean live = table.hasLive();
        String head = "Line #       Allocated  Occurrences" + (live ? "     Live-set change" : "") + "   Line Contents";
        text.append(head).append('\n');
        text.append("=".repeat(head.length() + 20)).append('\n');
        rows(text, table, live);
        column(text, "Total", 6);
        column(text, table.unmeasuredCalls() == table.calls() ? "-" : grouped(table.allocated()), 16);
        text.append('\n');
        if (onVirtualThreads(table)) {
            text.append("* ran on virtual threads too");
            if (table.unmeasuredCalls() > 0) {
                text.append(" (").append(grouped(table.unmeasuredCalls())).append(" of the calls)");
            }
            text.append(", whose allocation the JVM does not count: it is missing here.\n");
        }
        return text.toString();
    }

    private static boolean onVirtualThreads(LineTable table) {
        boolean virtual = table.unmeasuredCalls() > 0;
        for (LineTable.Row row : table.rows()) {
            virtual |= row.unmeasured() > 0;
        }
        return virtual;
    }

    private static String calls(LineTable table) {
        if (table.calls() == 0) {
            return "never called";
        }
        return grouped(table.calls()) + (table.calls() == 1 ? " call" : " calls");
    }

    private void rows(StringBuilder text, LineTable table, boolean live) {
        if (table.rows().isEmpty()) {
            return;
        }
        int first = table.rows().get(0).line();
        for (int line = header(table, first); line < first; line++) {
            row(text, table, line, null, live);
        }
        int previous = first - 1;
        for (LineTable.Row row : table.rows()) {
            if (row.line() - previous > LONGEST_GAP) {
                text.append("   ...\n");
            } else {
                for (int line = previous + 1; line < row.line(); line++) {
                    row(text, table, line, null, live);
                }
            }
            row(text, table, row.line(), row, live);
            previous = row.line();
        }
    }

    /** Where the declaration begins: a line shortly before the first with code that has the method's name and a parenthesis. */
    private int header(LineTable table, int first) {
        String name = table.function().substring(table.function().lastIndexOf('.') + 1);
        if (name.equals("<init>")) {
            String type = table.function().substring(0, table.function().length() - ".<init>".length());
            name = type.substring(1 + Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')));
        }
        for (int line = first; line > 0 && line > first - LOOK_BACK; line--) {
            String code = sources.line(table.source(), line);
            if (code.contains(name + "(") || name.equals("<clinit>") && code.contains("static {")) {
                return line;
            }
            if (line < first && code.strip().equals("}")) {
                return first;
            }
        }
        return first;
    }

    private void row(StringBuilder text, LineTable table, int line, LineTable.@Nullable Row row, boolean live) {
        var whole = new StringBuilder();
        column(whole, Integer.toString(line), 6);
        column(whole, row == null ? "" : allocated(row), 16);
        column(whole, row == null ? "" : grouped(row.occurrences()), 13);
        if (live) {
            column(whole, row == null ? "" : live(row), 20);
        }
        whole.append("   ").append(clean(sources.line(table.source(), line).replace("\t", " ".repeat(TAB))));
        text.append(whole.toString().stripTrailing()).append('\n');
    }

    private static String allocated(LineTable.Row row) {
        if (row.occurrences() > 0 && row.unmeasured() == row.occurrences()) {
            return "-*";
        }
        return grouped(row.allocated()) + (row.unmeasured() > 0 ? "*" : "");
    }

    /** A change over some of the occurrences says over how many. */
    private static String live(LineTable.Row row) {
        Long live = row.live();
        if (live == null || row.measured() == 0) {
            return "";
        }
        String sign = live > 0 ? "+" : live < 0 ? "-" : "";
        String of = row.measured() < row.occurrences() ? " in " + grouped(row.measured()) : "";
        return sign + grouped(Math.abs(live)) + of;
    }

    private static void column(StringBuilder text, String value, int width) {
        text.append(" ".repeat(Math.max(0, width - value.length()))).append(value);
    }

    /** Digits in groups of three with commas. */
    static String grouped(long number) {
        String digits = Long.toString(number);
        var text = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean comma = i > 0 && (digits.length() - i) % 3 == 0 && digits.charAt(i - 1) != '-';
            text.append(comma ? "," : "").append(digits.charAt(i));
        }
        return text.toString();
    }

    /** Without characters that would steer a terminal. */
    private static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(Character.isISOControl(c) ? '_' : c);
        }
        return clean.toString();
    }
}
