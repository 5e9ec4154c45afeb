package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The line tables of one JVM: a row per line of a method, and notes on methods that could not be measured. */
final class LinesFile {
    private LinesFile() {}

    /** The tables; notes go to the list. */
    static List<LineTable> read(Path file, List<String> notes) throws IOException {
        TsvTable table = TsvTable.read(file, "kind", "method", "line", "allocated", "occurrences");
        Map<String, List<LineTable.Row>> rows = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String method = table.text(row, "method");
            switch (table.text(row, "kind")) {
                case "line" -> {
                    files.putIfAbsent(method, table.text(row, "source"));
                    rows.computeIfAbsent(method, key -> new ArrayList<>()).add(line(table, row));
                }
                case "note" -> notes.add(method + ": " + table.text(row, "text"));
                default -> {}
            }
        }
        List<LineTable> tables = new ArrayList<>();
        rows.forEach((method, lines) -> tables.add(new LineTable(method, files.getOrDefault(method, ""), lines)));
        return tables;
    }

    private static LineTable.Row line(TsvTable table, int row) {
        boolean measured = !table.text(row, "live").isBlank();
        return new LineTable.Row(
                (int) Math.max(0, Math.min(table.whole(row, "line", 0), Integer.MAX_VALUE)),
                table.whole(row, "allocated", 0),
                table.whole(row, "occurrences", 0),
                measured ? (Long) table.whole(row, "live", 0) : null);
    }
}
