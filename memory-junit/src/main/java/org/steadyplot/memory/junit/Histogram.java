package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The live objects of a JVM by class, the largest first. */
record Histogram(Map<String, Row> rows) {
    /** Objects of one class. */
    record Row(String type, long instances, long bytes) {}

    private static final String FILLER = "jdk.internal.vm.Filler";
    private static final int MOST = 100_000;

    /** From the virtual machine's own table; lines of another form are left out. */
    static Histogram parse(String text) {
        Map<String, Row> rows = new LinkedHashMap<>();
        for (String line : text.split("\n")) {
            String[] cells = line.strip().split("\\s+");
            if (cells.length >= 4 && cells[0].matches("[0-9]{1,9}:") && rows.size() < MOST) {
                String type = ClassNames.readable(cells[3]);
                // What a collector puts into gaps belongs to nobody.
                if (!type.startsWith(FILLER)) {
                    add(rows, type, cells[1], cells[2]);
                }
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
