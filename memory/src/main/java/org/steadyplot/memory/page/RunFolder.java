package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.stack.StackTree;

/**
 * The folder of one measured run: {@code memory.dat}, and a folder {@code jvm-PID} for each JVM. What is missing, cut off or no
 * such file is left out, with a note that says so.
 */
public final class RunFolder {
    private static final String PREFIX = "jvm-";
    private static final int MOST_JVMS = 64;
    private static final int MOST_DIGITS = 10;

    private final Path folder;
    private final List<JvmFolder> jvms = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private @Nullable Recording recording;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Reads a run's folder.
     *
     * @throws MemoryException if it is no folder, or nothing in it is of a run
     */
    public static RunFolder read(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new MemoryException(
                    folder + (Files.exists(folder) ? ": a file, not the folder of a run" : ": no such folder"));
        }
        RunFolder run = new RunFolder(folder);
        Path memory = folder.resolve("memory.dat");
        if (PlainFile.exists(memory)) {
            try {
                run.recording = Recording.read(memory);
            } catch (MemoryException | IOException e) {
                run.notes.add("Memory over time is missing: " + reason(folder, e));
            }
        }
        for (long pid : pids(folder)) {
            if (run.jvms.size() < MOST_JVMS) {
                run.jvms.add(new JvmFolder(folder.resolve(PREFIX + pid), pid));
            } else {
                run.notes.add("Only the first " + MOST_JVMS + " JVMs are shown.");
                break;
            }
        }
        if (run.jvms.isEmpty() && !PlainFile.exists(memory)) {
            throw new MemoryException(
                    folder + ": not the folder of a run: it has neither memory.dat nor a folder jvm-PID");
        }
        return run;
    }

    private static List<Long> pids(Path folder) throws IOException {
        List<Long> pids = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path path : paths) {
                String digits = String.valueOf(path.getFileName()).substring(PREFIX.length());
                boolean number = !digits.isEmpty()
                        && digits.length() <= MOST_DIGITS
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                        && digits.equals(Long.toString(Long.parseLong(digits)));
                if (number && Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                    pids.add(Long.valueOf(digits));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        pids.sort(null);
        return pids;
    }

    /** Why a file could not be read, with the names of files as they are within the folder. */
    static String reason(Path folder, Exception e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.replace(folder + "/", "");
    }

    /** The folder. */
    public Path folder() {
        return folder;
    }

    /** Memory over time. Null if it was not recorded. */
    public @Nullable Recording recording() {
        return recording;
    }

    List<JvmFolder> jvms() {
        return jvms;
    }

    List<String> notes() {
        return notes;
    }

    /**
     * The stacks of one kind of snapshot, of all JVMs together.
     *
     * @throws MemoryException if no JVM has such a snapshot
     */
    public StackTree tree(Graph.Kind kind) {
        StackTree sum = StackTree.empty();
        boolean found = false;
        for (JvmFolder jvm : jvms) {
            for (Graph graph : jvm.graphs()) {
                if (graph.kind() == kind) {
                    sum = sum.merge(graph.tree());
                    found = true;
                    break;
                }
            }
        }
        if (!found) {
            throw new MemoryException(folder + ": has no snapshot of the kind '" + kind.word() + "'");
        }
        return sum;
    }

    /** The live objects of all JVMs by class at the end: bytes. Empty without counts of objects. */
    public Map<String, Long> classes() {
        Map<String, Long> bytes = new LinkedHashMap<>();
        for (JvmFolder jvm : jvms) {
            for (ClassRow row : jvm.classes()) {
                bytes.merge(row.name(), row.bytes(), Long::sum);
            }
        }
        return bytes;
    }
}
