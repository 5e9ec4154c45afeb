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

/** Source files by the path that class files know: package folders and file name. */
public final class Sources {
    private static final List<String> ROOTS = List.of(
            "src/main/java", "src/test/java", "src/main/kotlin", "src/main/scala", "src/main/groovy", "src", "");
    private static final int DEPTH = 2;
    private static final int MOST_FOLDERS = 2000;
    private static final long LARGEST = 20_000_000;

    private final List<Path> folders;
    private final Map<String, List<String>> read = new HashMap<>();

    private Sources(List<Path> folders) {
        this.folders = folders;
    }

    /** Files under these folders. */
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
                Path path = folder.resolve(root);
                if (Files.isDirectory(path)) {
                    all.add(path);
                }
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

    /** The lines of a file, empty if it is not found or no text of this world. */
    public List<String> lines(String source) {
        return read.computeIfAbsent(source, this::find);
    }

    private List<String> find(String source) {
        if (source.isEmpty()) {
            return List.of();
        }
        for (Path folder : folders) {
            try {
                Path file = folder.resolve(source).normalize();
                boolean inside = file.startsWith(folder.normalize())
                        || folder.normalize().toString().isEmpty();
                if (inside && !source.contains("..") && Files.isRegularFile(file) && Files.size(file) <= LARGEST) {
                    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                }
            } catch (IOException | InvalidPathException e) {
                // The next folder may have it.
            }
        }
        return List.of();
    }

    /** The text of a line, counted from 1; empty if there is none. */
    public String line(String source, int line) {
        List<String> lines = lines(source);
        return line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
    }
}
