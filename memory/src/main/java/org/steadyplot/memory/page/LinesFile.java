package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The line tables of one JVM, a row per line of a method. */
final class LinesFile {
    private LinesFile() {}

    static List<LineTable> read(Path file) throws IOException {
        TsvTable table = TsvTable.read(file, "method", "line");
        Map<String, List<LineTable.Row>> rows = new LinkedHashMap<>();
        Map<String, String> files = new LinkedHashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            String method = table.text(row, "method");
            files.putIfAbsent(method, table.text(row, "file"));
            rows.computeIfAbsent(method, key -> new ArrayList<>())
                    .add(new LineTable.Row(
                            (int) Math.max(0, Math.min(table.whole(row, "line", 0), Integer.MAX_VALUE)),
                            table.whole(row, table.column("allocated") < 0 ? "bytes" : "allocated", 0),
                            table.whole(row, "occurrences", 0),
                            table.whole(row, "live", 0),
                            table.text(row, "source")));
        }
        List<LineTable> tables = new ArrayList<>();
        rows.forEach((method, lines) -> tables.add(new LineTable(method, files.getOrDefault(method, ""), lines)));
        return tables;
    }
}
