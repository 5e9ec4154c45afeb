package org.steadyplot.memory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The recordings of a folder, named {@code mprofile_YYYYMMDDhhmmss.dat} as mprof's, and what belongs to them: mprof's
 * companion {@code mprofile_..._ts.dat} and the side folder of a recording, whose name is that of the recording and {@code .d}.
 */
public final class RecordingFiles {
    private static final String PREFIX = "mprofile_";
    private static final String SUFFIX = ".dat";
    private static final int STAMP = 14;
    private static final Set<String> KINDS = Set.of(
            "CMDLINE",
            "MEM",
            "CHLD",
            "FUNC",
            "META",
            "LIVE",
            "HEAP",
            "ITER",
            "PSS",
            "GC",
            "DIRECT",
            "METASPACE",
            "NATIVE",
            "MARK");

    private final Path folder;

    public RecordingFiles(Path folder) {
        this.folder = folder;
    }

    /** The name of a new recording that is started at that local time, or the first later second without one. */
    public Path newFile(LocalDateTime start) {
        LocalDateTime time = start;
        Path file = folder.resolve(PREFIX + stamp(time) + SUFFIX);
        while (Files.exists(file)) {
            time = time.plusSeconds(1);
            file = folder.resolve(PREFIX + stamp(time) + SUFFIX);
        }
        return file;
    }

    private static String stamp(LocalDateTime time) {
        long date = time.getYear() * 10_000L + time.getMonthValue() * 100L + time.getDayOfMonth();
        return Long.toString(date * 1_000_000 + time.getHour() * 10_000L + time.getMinute() * 100L + time.getSecond());
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** All recordings of the folder that have such a name, oldest first. */
    public List<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isNamed(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Fourteen characters between prefix and suffix, whatever they are: mprof asks no more. */
    private static boolean isNamed(String name) {
        return name.startsWith(PREFIX)
                && name.endsWith(SUFFIX)
                && name.codePointCount(0, name.length()) == PREFIX.length() + STAMP + SUFFIX.length();
    }

    /** The 14 characters in a name that say when the recording was started. */
    public static String stampOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(PREFIX.length(), name.length() - SUFFIX.length());
    }

    /**
     * The recordings that these words mean: files, or numbers in the order of {@link #all()}, where -1 is the newest. Each
     * once, in the order of the words.
     *
     * @throws MemoryException for a word that means none
     */
    public List<Path> resolve(List<String> words) throws IOException {
        Set<Path> files = new LinkedHashSet<>();
        for (String word : words) {
            files.add(resolve(word));
        }
        return List.copyOf(files);
    }

    private Path resolve(String word) throws IOException {
        Path path = folder.resolve(word);
        if (Files.isDirectory(path)) {
            throw new MemoryException(word + ": a folder, not a recording");
        }
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return path;
        }
        Integer index = index(word);
        if (index == null) {
            throw new MemoryException(word + ": no such file");
        }
        List<Path> all = all();
        int at = index < 0 ? index + all.size() : index;
        if (at < 0 || at >= all.size()) {
            throw new MemoryException(
                    all.isEmpty()
                            ? "there is no recording " + word + ": this folder has no mprofile_*.dat"
                            : "there is no recording " + word + "; there are 0 to " + (all.size() - 1)
                                    + ", and -1 is the newest");
        }
        return all.get(at);
    }

    private static @Nullable Integer index(String word) {
        try {
            return Integer.valueOf(word);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /**
     * The newest recording of the folder.
     *
     * @throws MemoryException if there is none
     */
    public Path newest() throws IOException {
        List<Path> all = all();
        if (all.isEmpty()) {
            throw new MemoryException(
                    "this folder has no mprofile_*.dat; 'steadyplot memory run' makes one, or name a file");
        }
        return all.get(all.size() - 1);
    }

    /** Where a recording keeps what does not fit into lines; need not exist. */
    public static Path sideFolder(Path recording) {
        return recording.resolveSibling(recording.getFileName() + ".d");
    }

    /**
     * These recordings and what lies beside them and belongs to them.
     *
     * @throws MemoryException for a file that holds something else
     */
    public static List<Path> withCompanions(List<Path> recordings) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path recording : recordings) {
            if (!isRecording(recording)) {
                throw new MemoryException(recording.getFileName() + ": not a recording, so it is not removed");
            }
            files.add(recording);
        }
        for (Path recording : recordings) {
            String name = String.valueOf(recording.getFileName());
            int dot = name.lastIndexOf('.');
            String companion = dot < 0 ? name + "_ts" : name.substring(0, dot) + "_ts" + name.substring(dot);
            add(recording.resolveSibling(companion), false, files);
            add(sideFolder(recording), true, files);
        }
        return files;
    }

    private static void add(Path path, boolean directory, List<Path> files) {
        boolean fits = directory
                ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
                : Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        if (fits && !files.contains(path)) {
            files.add(path);
        }
    }

    /** An empty file, or one whose first word is that of a record. */
    private static boolean isRecording(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return Files.isSymbolicLink(file);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(64);
        }
        String text = new String(start, StandardCharsets.UTF_8);
        int space = text.indexOf(' ');
        return text.isBlank() || (space > 0 && KINDS.contains(text.substring(0, space)));
    }

    /** Removes files, and folders with all in them; a link goes, not what it leads to. */
    public static void remove(List<Path> paths) throws IOException {
        for (Path path : paths) {
            if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                Files.walkFileTree(path, new Remover());
            } else {
                Files.deleteIfExists(path);
            }
        }
    }

    private static final class Remover extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
        }
    }
}
