package org.steadyplot.chart.style;

import java.util.ArrayList;
import java.util.List;

/**
 * Settings as a text, a line each: {@code lines.linewidth: 2  # points}. The form of matplotlib's {@code .mplstyle} files.
 *
 * @param entries settings with their values, in the order of the lines
 */
public record StyleSheet(List<Entry<?>> entries) {
    /** A setting with its value. */
    public record Entry<T>(Rc<T> setting, T value) {}

    /**
     * Reads a style sheet. Settings of matplotlib that have no meaning here (windows, animations, other programs) are passed over.
     *
     * @throws IllegalArgumentException for a line that is none, an unknown setting or a wrong value, with the number of the line
     */
    public static StyleSheet parse(String text) {
        List<Entry<?>> entries = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = withoutComment(lines[i]).strip();
            if (line.isEmpty()) {
                continue;
            }
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " of the style sheet: expected 'name: value' but found '" + line + "'");
            }
            String name = line.substring(0, colon).strip();
            if (RcParams.isWithoutMeaning(name)) {
                continue;
            }
            try {
                entries.add(entry(
                        RcParams.get(name),
                        RcTypes.unquoted(line.substring(colon + 1).strip())));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(
                        "line " + (i + 1) + " of the style sheet, " + name + ": " + e.getMessage(), e);
            }
        }
        return new StyleSheet(List.copyOf(entries));
    }

    private static <T> Entry<T> entry(Rc<T> setting, String text) {
        return new Entry<>(setting, setting.type().parse(text));
    }

    /** A line up to its {@code #}, unless that stands in quotes. */
    private static String withoutComment(String line) {
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"') {
                quote = c;
            } else if (c == '#') {
                return line.substring(0, i);
            }
        }
        return line;
    }
}
