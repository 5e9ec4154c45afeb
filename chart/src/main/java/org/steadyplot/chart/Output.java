package org.steadyplot.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The one class that writes files: into a temporary file beside the target, which then takes its place in one step. A reader never sees half a file;
 * when writing fails, the target is as it was and the temporary file is gone.
 */
public final class Output {
    private static final String SUFFIX = ".steadyplot-part";

    private Output() {}

    /** What is written. */
    @FunctionalInterface
    public interface Body {
        void writeTo(OutputStream out) throws IOException;
    }

    /** Writes a file and returns its size. Writers of one target must be in different processes or take turns. */
    public static long write(Path target, Body body) throws IOException {
        return write(
                target,
                target.resolveSibling(
                        target.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX),
                body);
    }

    /**
     * Writes a file that grows under another name, and returns its size.
     *
     * @param part the file that grows, one per writer
     * @throws java.nio.file.AtomicMoveNotSupportedException if {@code part} and {@code target} are on different file systems
     */
    public static long write(Path target, Path part, Body body) throws IOException {
        boolean moved = false;
        try {
            long count;
            try (CountingStream out = new CountingStream(Files.newOutputStream(
                    part, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
                body.writeTo(out);
                count = out.count();
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
            return count;
        } finally {
            if (!moved) {
                Files.deleteIfExists(part);
            }
        }
    }

    /** Whether a file name is that of a temporary file, left by a process that was killed. */
    public static boolean isPart(Path file) {
        return file.getFileName().toString().endsWith(SUFFIX);
    }
}
