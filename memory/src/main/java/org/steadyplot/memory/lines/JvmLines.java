package org.steadyplot.memory.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;

/**
 * The line tables of one JVM.
 *
 * @param pid its process
 * @param tables a table for each method, in the order in which their classes were loaded
 * @param notes why something that was asked for is not measured, by its name
 */
public record JvmLines(long pid, List<LineTable> tables, Map<String, String> notes) {
    /** The file of a JVM's folder that is read. */
    public static final String FILE = "lines.tsv";

    private static final String PREFIX = "jvm-";
    private static final String NOT_LOADED = "the class was not loaded";
    private static final int COLUMNS = 10;
    private static final int MOST_JVMS = 10_000;
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_LINE = 100_000;
    private static final long LARGEST = 64 << 20;

    public JvmLines {
        tables = List.copyOf(tables);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
    }

    /**
     * The JVMs of a run that have line tables, by process id.
     *
     * @throws MemoryException for a file that is not one of ours
     */
    public static List<JvmLines> all(Path run) throws IOException {
        var all = new ArrayList<JvmLines>();
        for (Path folder : folders(run)) {
            if (Files.isRegularFile(folder.resolve(FILE))) {
                all.add(read(folder));
            }
        }
        return all;
    }

    /** The folders of the JVMs of a run, by process id. */
    static List<Path> folders(Path run) throws IOException {
        var folders = new ArrayList<Path>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(run, PREFIX + "*")) {
            for (Path folder : found) {
                if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && pid(folder) >= 0
                        && folders.size() < MOST_JVMS) {
                    folders.add(folder);
                }
            }
        }
        folders.sort((a, b) -> Long.compare(pid(a), pid(b)));
        return folders;
    }

    private static long pid(Path folder) {
        try {
            return Long.parseLong(String.valueOf(folder.getFileName()).substring(PREFIX.length()));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /**
     * Reads the file of a JVM's folder.
     *
     * @throws MemoryException for a file that is not one of ours
     */
    public static JvmLines read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        var tables = new ArrayList<LineTable>();
        Map<String, String> notes = new LinkedHashMap<>();
        String @Nullable [] head = null;
        List<LineTable.Row> rows = new ArrayList<>();
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        if (Files.size(file) > LARGEST) {
            throw new MemoryException(file + ": larger than 64 MiB, which no table of lines is");
        }
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                String[] cells = line.split("\t", -1);
                if (number > MOST_ROWS || line.length() > LONGEST_LINE || cells.length != COLUMNS) {
                    throw wrong(file, number, null);
                }
                try {
                    switch (cells[0]) {
                        case "kind" -> {}
                        case "method" -> {
                            addTable(tables, head, rows);
                            head = cells;
                            rows = new ArrayList<>();
                        }
                        case "line" -> rows.add(row(cells));
                        case "note" -> notes.put(cells[1], cells[9]);
                        default -> throw wrong(file, number, null);
                    }
                } catch (NumberFormatException e) {
                    throw wrong(file, number, e);
                }
            }
            try {
                addTable(tables, head, rows);
            } catch (NumberFormatException e) {
                throw wrong(file, number, e);
            }
        }
        return new JvmLines(pid(folder), tables, notes);
    }

    private static void addTable(List<LineTable> tables, String @Nullable [] head, List<LineTable.Row> rows) {
        if (head != null) {
            tables.add(
                    new LineTable(head[1], head[9], head[2], number(head[5]), number(head[6]), number(head[4]), rows));
        }
    }

    private static LineTable.Row row(String[] cells) {
        return new LineTable.Row(
                Integer.parseInt(cells[3]),
                number(cells[4]),
                number(cells[5]),
                number(cells[6]),
                cells[7].isEmpty() ? null : Long.valueOf(cells[7]),
                cells[8].isEmpty() ? 0 : number(cells[8]));
    }

    private static long number(String text) {
        long number = Long.parseLong(text);
        if (number < 0) {
            throw new NumberFormatException(text);
        }
        return number;
    }

    private static MemoryException wrong(Path file, int line, @Nullable Exception cause) {
        var e = new MemoryException(file + ", line " + line + ": not a table of lines that the agent wrote");
        if (cause != null) {
            e.initCause(cause);
        }
        return e;
    }

    /** The notes of several JVMs; that a class was not loaded in one of them only if it was in none. */
    public static Map<String, String> notes(List<JvmLines> all) {
        Map<String, String> notes = new LinkedHashMap<>();
        for (JvmLines jvm : all) {
            jvm.notes.forEach((what, why) -> {
                boolean everywhere = all.stream().allMatch(other -> other.notes.containsKey(what));
                if (everywhere || !why.startsWith(NOT_LOADED)) {
                    String known = notes.get(what);
                    if (known == null || known.startsWith(NOT_LOADED)) {
                        notes.put(what, why);
                    }
                }
            });
        }
        return notes;
    }
}
