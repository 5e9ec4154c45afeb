package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.stack.Frame;

/**
 * The lines of source files, found by package and file name below given folders and nowhere else. For one page: it keeps the
 * files that it has read. What is missing, too large or no text has no lines.
 */
public final class Sources {
    private static final long LARGEST_FILE = 2 << 20;
    private static final long MOST_BYTES = 64 << 20;
    private static final int MOST_LOOKUPS = 20_000;
    private static final int LONGEST_LINE = 160;

    private final List<Path> roots = new ArrayList<>();
    private final Map<String, Optional<List<String>>> files = new HashMap<>();
    private long bytes;

    /** Of folders that hold packages; those that do not exist are passed over. */
    public Sources(List<Path> folders) {
        for (Path folder : folders) {
            try {
                Path real = folder.toRealPath();
                if (Files.isDirectory(real)) {
                    roots.add(real);
                }
            } catch (IOException e) {
                // not there
            }
        }
    }

    /** No sources. */
    public static Sources none() {
        return new Sources(List.of());
    }

    /** Of those folders, and of the usual ones of a project: src/main/java, src/test/java and src. */
    public static Sources of(List<Path> folders, Path project) {
        List<Path> all = new ArrayList<>(folders);
        all.add(project.resolve("src/main/java"));
        all.add(project.resolve("src/test/java"));
        all.add(project.resolve("src"));
        return new Sources(all);
    }

    /** The line of a frame without the blanks around it; empty if it is not known. */
    public String line(Frame frame) {
        String file = frame.file();
        return file == null || frame.allocation() ? "" : line(frame.type(), file, frame.line());
    }

    /** A line of the file in which a class is; empty if it is not known. */
    public String line(String type, String file, int line) {
        if (roots.isEmpty() || line <= 0) {
            return "";
        }
        String folder = type.substring(0, Math.max(0, type.lastIndexOf('.')));
        if (!names(folder, true) || !names(file, false)) {
            return "";
        }
        String path = folder.isEmpty() ? file : folder.replace('.', '/') + "/" + file;
        Optional<List<String>> lines = files.get(path);
        if (lines == null) {
            lines = Optional.ofNullable(files.size() < MOST_LOOKUPS ? read(path) : null);
            files.put(path, lines);
        }
        return lines.isPresent() && line <= lines.get().size()
                ? shortened(lines.get().get(line - 1).strip())
                : "";
    }

    /** Whether this is a package, or a file without a folder. */
    private static boolean names(String text, boolean folders) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean dot = c == '.' && i > 0 && text.charAt(i - 1) != '.';
            boolean dash = c == '-' && !folders;
            if (!Character.isJavaIdentifierPart(c) && !dot && !dash || Character.isIdentifierIgnorable(c)) {
                return false;
            }
        }
        return folders || text.length() > 1;
    }

    private @Nullable List<String> read(String path) {
        for (Path root : roots) {
            try {
                Path file = root.resolve(path);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    long size = Files.size(file);
                    bytes += size;
                    if (size <= LARGEST_FILE && bytes <= MOST_BYTES) {
                        return Files.readAllLines(file);
                    }
                }
            } catch (IOException | InvalidPathException e) {
                // as if it were not there
            }
        }
        return null;
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? LONGEST_LINE - 2 : LONGEST_LINE - 1;
        return line.substring(0, end) + "\u2026";
    }
}
