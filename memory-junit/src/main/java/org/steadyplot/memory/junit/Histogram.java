package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The live objects of a JVM by class, the largest first. */
record Histogram(Map<String, Row> rows) {
    /** Objects of one class. */
    record Row(String type, long instances, long bytes) {}

    private static final int MOST = 100_000;

    /** From the virtual machine's own table; lines of another form are left out. */
    static Histogram parse(String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length >= 4 && cells[0].matches("[0-9]{1,9}:") && rows.size() < MOST) {
                add(rows, ClassNames.readable(cells[3]), cells[1], cells[2]);
            }
        }
        return new Histogram(rows);
    }

    void write(Path file) throws IOException {
        StringBuilder text = new StringBuilder("class\tinstances\tbytes\n");
        for (Row row : rows.values()) {
            text.append(row.type()).append('\t').append(row.instances()).append('\t');
            text.append(row.bytes()).append('\n');
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    static Histogram read(Path file) throws IOException {
        Map<String, Row> rows = new LinkedHashMap<>();
        if (Files.isRegularFile(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t");
                if (cells.length == 3) {
                    add(rows, cells[0], cells[1], cells[2]);
                }
            }
        }
        return new Histogram(rows);
    }

    /** Classes that have more live bytes than before, the most first. */
    List<Row> grownSince(Histogram before) {
        List<Row> grown = new ArrayList<>();
        for (Row row : rows.values()) {
            Row was = before.rows.getOrDefault(row.type(), new Row(row.type(), 0, 0));
            if (row.bytes() > was.bytes()) {
                grown.add(new Row(row.type(), row.instances() - was.instances(), row.bytes() - was.bytes()));
            }
        }
        grown.sort(Comparator.comparingLong(Row::bytes).reversed().thenComparing(Row::type));
        return grown;
    }

    /** Hidden classes of one name and several loaders are one row. */
    private static void add(Map<String, Row> rows, String type, String instances, String bytes) {
        try {
            Row row = new Row(type, Long.parseLong(instances), Long.parseLong(bytes));
            rows.merge(type, row, (a, b) -> new Row(type, a.instances() + b.instances(), a.bytes() + b.bytes()));
        } catch (NumberFormatException e) {
            // A heading.
        }
    }
}
