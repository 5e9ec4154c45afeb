package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;

/** The counts of live objects by class of one JVM. */
final class Histograms {
    private static final String PREFIX = "histogram-";
    private static final String SUFFIX = ".tsv";
    private static final int MOST_DIGITS = 18;

    private final Path folder;
    private final List<String> notes;

    Histograms(Path folder, List<String> notes) {
        this.folder = folder;
        this.notes = notes;
    }

    /**
     * The classes that have more bytes in the last count than at the end of the warm-up, the first third of the counts; the largest growth first.
     * Of a single count every class, as grown from nothing.
     */
    List<ClassRow> growth() {
        try {
            List<Path> files = files();
            if (files.isEmpty()) {
                return List.of();
            }
            Map<String, long[]> now = read(files.get(files.size() - 1));
            Map<String, long[]> then = files.size() == 1 ? Map.of() : read(files.get((files.size() - 1) / 3));
            return growth(then, now);
        } catch (MemoryException | IOException e) {
            notes.add(RunFolder.reason(folder, e));
            return List.of();
        }
    }

    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
            for (Path file : found) {
                String name = String.valueOf(file.getFileName());
                String digits = name.substring(PREFIX.length(), name.length() - SUFFIX.length());
                boolean number = !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
                if (number && PlainFile.exists(file)) {
                    files.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort((a, b) -> Long.compare(millis(a), millis(b)));
        return files;
    }

    private static long millis(Path file) {
        String name = String.valueOf(file.getFileName());
        return Long.parseLong(name.substring(PREFIX.length(), name.length() - SUFFIX.length()));
    }

    private static Map<String, long[]> read(Path file) throws IOException {
        TsvTable table = TsvTable.read(file, "class", "instances", "bytes");
        Map<String, long[]> counts = new HashMap<>();
        for (int row = 0; row < table.rows(); row++) {
            long[] count = counts.computeIfAbsent(table.text(row, "class"), name -> new long[2]);
            count[0] += table.whole(row, "instances", 0);
            count[1] += table.whole(row, "bytes", 0);
        }
        return counts;
    }

    private static List<ClassRow> growth(Map<String, long[]> then, Map<String, long[]> now) {
        long[] none = new long[2];
        List<ClassRow> rows = new ArrayList<>();
        now.forEach((name, count) -> {
            long[] before = then.getOrDefault(name, none);
            if (count[1] > before[1]) {
                rows.add(new ClassRow(name, count[0], count[1], count[0] - before[0], count[1] - before[1]));
            }
        });
        rows.sort((a, b) -> a.byteGrowth() != b.byteGrowth()
                ? Long.compare(b.byteGrowth(), a.byteGrowth())
                : a.name().compareTo(b.name()));
        return rows;
    }
}
