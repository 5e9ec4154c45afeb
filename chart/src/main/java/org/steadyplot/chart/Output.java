package org.steadyplot.chart;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
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
        Path part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + SUFFIX);
        boolean moved = false;
        try {
            long count;
            try (CountingStream out = new CountingStream(Files.newOutputStream(
                    part, StandardOpenOption.WRITE, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
                body.writeTo(out);
                count = out.count();
            }
            move(part, target);
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

    private static void move(Path part, Path target) throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
