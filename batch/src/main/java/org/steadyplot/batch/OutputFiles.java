package org.steadyplot.batch;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Output;

/**
 * Where the pictures and reports of a run become files. A file is written whole under another name and then moved to its
 * own in one step, so nobody ever sees a part of it: not when the disk is full, not when the program is killed.
 */
public final class OutputFiles {
    private final @Nullable Path scratch;
    private final AtomicLong number = new AtomicLong();

    private OutputFiles(@Nullable Path scratch) {
        this.scratch = scratch;
    }

    /** Files that grow in a folder of their own; one whose place is on another file system grows beside its place. */
    static OutputFiles growingIn(Path scratch) {
        return new OutputFiles(scratch);
    }

    /** Files that grow beside their places under a hidden name. */
    public static OutputFiles growingInPlace() {
        return new OutputFiles(null);
    }

    /** Writes a file and the folders above it; one that is there already is replaced. */
    public void write(Path file, Output.Body content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is no name for a file");
        }
        Files.createDirectories(folder);
        if (scratch != null) {
            try {
                writeThrough(scratch, file, content);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                // its place is on another file system
            }
        }
        writeThrough(folder, file, content);
    }

    /** Why a file could not be written, in words. */
    public static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied (" + e.getMessage() + ")";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "a file stands where a folder is needed (" + e.getMessage() + ")";
        }
        if (e instanceof NoSuchFileException missing) {
            return "its folder does not take new files ("
                    + Path.of(missing.getFile()).getParent() + ")";
        }
        if (e instanceof FileSystemException system && "Not a directory".equals(system.getReason())) {
            return "a file stands where a folder is needed";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason() + " (" + system.getFile() + ")";
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private void writeThrough(Path folder, Path file, Output.Body content) throws IOException {
        Path part = folder.resolve("." + ProcessHandle.current().pid() + "-" + number.incrementAndGet() + ".part");
        Output.write(file, part, content);
    }
}
