package org.steadyplot.memory.lines;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.steadyplot.memory.stack.Frame;

/**
 * The lines of source files, found by the path that class files know, package folders and file name, below given folders and nowhere else. For one
 * report: it keeps the files that it has read. What is missing, too large or no text has no lines.
 */
public final class Sources {
    private static final List<String> ROOTS = List.of(
            "src/main/java", "src/test/java", "src/main/kotlin", "src/main/scala", "src/main/groovy", "src", "");
    private static final int DEPTH = 2;
    private static final int MOST_FOLDERS = 2000;
    private static final long LARGEST_FILE = 20_000_000;
    private static final long MOST_BYTES = 64 << 20;
    private static final int MOST_LOOKUPS = 20_000;
    private static final int LONGEST_LINE = 160;

    private final List<Path> roots = new ArrayList<>();
    private final Map<String, List<String>> files = new HashMap<>();
    private long bytes;

    private Sources(Iterable<Path> folders) {
        for (Path folder : folders) {
            try {
                Path real = folder.toRealPath();
                if (Files.isDirectory(real)) {
                    roots.add(real);
                }
            } catch (IOException e) {
                // It is not there.
            }
        }
    }

    /** No sources. */
    public static Sources none() {
        return new Sources(List.of());
    }

    /** Files below folders that hold packages, and below those of a project: src/main/java, src/test/java and src. */
    public static Sources of(List<Path> folders, Path project) {
        List<Path> all = new ArrayList<>(folders);
        all.add(project.resolve("src/main/java"));
        all.add(project.resolve("src/test/java"));
        all.add(project.resolve("src"));
        return new Sources(all);
    }

    /** Files below folders that hold packages, or projects. */
    public static Sources in(List<Path> folders) {
        return new Sources(withRoots(folders));
    }

    /** Files of a project: under its usual source folders and those of its modules. */
    public static Sources around(Path project) {
        Set<Path> modules = new LinkedHashSet<>(List.of(project));
        List<Path> level = List.of(project);
        for (int i = 0; i < DEPTH; i++) {
            List<Path> next = new ArrayList<>();
            for (Path folder : level) {
                next.addAll(subfolders(folder, MOST_FOLDERS - modules.size() - next.size()));
            }
            modules.addAll(next);
            level = next;
        }
        return new Sources(withRoots(modules));
    }

    private static List<Path> withRoots(Iterable<Path> folders) {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            for (String root : ROOTS) {
                all.add(folder.resolve(root));
            }
        }
        return all;
    }

    private static List<Path> subfolders(Path folder, int most) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (Path path : all) {
                String name = String.valueOf(path.getFileName());
                if (found.size() < most && !name.startsWith(".") && !name.equals("target") && !name.equals("build")) {
                    found.add(path);
                }
            }
        } catch (IOException e) {
            // A folder that may not be read has no sources for us.
        }
        found.sort(null);
        return found;
    }

    /** The lines of a file, as {@code pkg/Class.java}; empty if it is not found or no text. */
    public List<String> lines(String source) {
        List<String> lines = files.get(source);
        if (lines == null) {
            lines = files.size() < MOST_LOOKUPS && leadsDown(source) ? read(source) : List.of();
            files.put(source, lines);
        }
        return lines;
    }

    /** The text of a line, counted from 1; empty if there is none. */
    public String line(String source, int line) {
        List<String> lines = lines(source);
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }

    /** A line without the blanks around it, cut to 160 characters; empty if there is none. */
    public String excerpt(String source, int line) {
        return shortened(line(source, line).strip());
    }

    /** The line of a frame, as {@link #excerpt}. */
    public String excerpt(Frame frame) {
        String file = frame.file();
        if (file == null || frame.allocation()) {
            return "";
        }
        String folders =
                frame.type().substring(0, frame.type().lastIndexOf('.') + 1).replace('.', '/');
        return excerpt(folders + file, frame.line());
    }

    /** Whether a path has nothing but names of packages and, in the end, of a file. */
    private static boolean leadsDown(String path) {
        char before = '/';
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean between = c == '/' || c == '.';
            boolean name = Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c) || c == '-';
            if (between && (before == '/' || before == '.') || !between && !name) {
                return false;
            }
            before = c;
        }
        return before != '/' && before != '.';
    }

    private List<String> read(String path) {
        for (Path root : roots) {
            try {
                Path file = root.resolve(path);
                if (Files.isRegularFile(file) && file.toRealPath().startsWith(root)) {
                    long size = Files.size(file);
                    bytes += size;
                    if (size <= LARGEST_FILE && bytes <= MOST_BYTES) {
                        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
                        return text.indexOf('\0') < 0 ? text.lines().toList() : List.of();
                    }
                }
            } catch (IOException | InvalidPathException e) {
                // The next folder may have it.
            }
        }
        return List.of();
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST_LINE - 2)) ? LONGEST_LINE - 2 : LONGEST_LINE - 1;
        return line.substring(0, end) + "\u2026";
    }
}
