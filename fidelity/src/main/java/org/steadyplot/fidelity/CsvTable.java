package org.steadyplot.fidelity;

import java.util.ArrayList;
import java.util.List;

/**
 * A small table with a header line, values as text.
 *
 * @param names column names
 * @param rows each with a value per column
 */
public record CsvTable(List<String> names, List<List<String>> rows) {
    /**
     * Parses comma separated values; values with commas, quotes or line ends stand in double quotes.
     *
     * @param origin what to call the table in an error
     * @throws IllegalArgumentException if there is no header, a quote is not closed or a line has another number of values than the header
     */
    static CsvTable parse(String text, String origin) {
        List<List<String>> lines = lines(text.startsWith("\ufeff") ? text.substring(1) : text, origin);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(origin + " is empty: a line of column names is needed");
        }
        int columns = lines.get(0).size();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).size() != columns) {
                throw new IllegalArgumentException(origin + " has " + columns + " columns, but data row " + i + " has "
                        + lines.get(i).size() + " values");
            }
        }
        return new CsvTable(lines.get(0), List.copyOf(lines.subList(1, lines.size())));
    }

    private static List<List<String>> lines(String text, String origin) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        var value = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    value.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    value.append('"');
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',') {
                line.add(value.toString());
                value.setLength(0);
            } else if (c == '\n') {
                line.add(value.toString());
                value.setLength(0);
                lines.add(List.copyOf(line));
                line.clear();
            } else if (c != '\r') {
                value.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException(origin + " ends inside a quoted value: close the quote");
        }
        if (value.length() > 0 || !line.isEmpty()) {
            line.add(value.toString());
            lines.add(List.copyOf(line));
        }
        return lines;
    }

    /** Values of a column as they stand in the file. */
    public List<String> texts(String name) {
        int column = names.indexOf(name);
        if (column < 0) {
            throw new IllegalArgumentException("There is no column " + name + " among " + names);
        }
        return rows.stream().map(row -> row.get(column)).toList();
    }

    /** Values of a column as numbers, NaN where the file has none. */
    public double[] numbers(String name) {
        return texts(name).stream()
                .mapToDouble(value -> value.isEmpty() ? Double.NaN : Double.parseDouble(value))
                .toArray();
    }

    /** The numbers of all columns but some, a column each. */
    public double[][] columnsWithout(String... left) {
        List<String> out = List.of(left);
        return names.stream()
                .filter(name -> !out.contains(name))
                .map(this::numbers)
                .toArray(double[][]::new);
    }
}
