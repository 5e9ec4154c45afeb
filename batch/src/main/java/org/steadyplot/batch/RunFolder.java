package org.steadyplot.batch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.BatchException.Code;

/**
 * The output folder of a run and, in it, {@value #NAME}: everything about the run itself, which is no picture and which
 * no template can name. Held by one run at a time.
 */
public final class RunFolder implements AutoCloseable {
    /** The name of the folder about the run. */
    public static final String NAME = "_run";

    private final Path output;
    private final FileChannel lock;
    private final OutputFiles files;

    private RunFolder(Path output, FileChannel lock) {
        this.output = output;
        this.lock = lock;
        this.files = OutputFiles.growingIn(scratch());
    }

    /**
     * Makes the folder ready: what an earlier run that was killed left half done is removed, and so are its reports.
     *
     * @throws BatchException if it cannot be written, or another run holds it
     */
    public static RunFolder open(Path output) {
        Path run = output.resolve(NAME);
        if (Files.exists(output) && !Files.isDirectory(output)) {
            throw new BatchException(
                    Code.OUTPUT, output + ": a file, where the output folder should be; choose another --out");
        }
        FileChannel lock = null;
        try {
            Files.createDirectories(run);
            lock = FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock held = lock.tryLock();
            if (held == null) {
                throw new OverlappingFileLockException();
            }
            RunFolder folder = new RunFolder(output, lock);
            folder.clean();
            return folder;
        } catch (OverlappingFileLockException e) {
            close(lock);
            throw new BatchException(
                    Code.OUTPUT,
                    output + ": another run is writing to this folder; wait for it or choose another --out");
        } catch (IOException e) {
            close(lock);
            throw new BatchException(
                    Code.OUTPUT,
                    output + ": the output folder cannot be written: " + OutputFiles.reason(e)
                            + "; choose another --out");
        }
    }

    /** The folder of the pictures. */
    public Path output() {
        return output;
    }

    /** A file about the run. */
    public Path about(String name) {
        return output.resolve(NAME).resolve(name);
    }

    OutputFiles files() {
        return files;
    }

    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(scratch());
        } finally {
            lock.close();
        }
    }

    private Path scratch() {
        return about("part");
    }

    private void clean() throws IOException {
        Files.createDirectories(scratch());
        try (Stream<Path> parts = Files.list(scratch())) {
            for (Path part : (Iterable<Path>) parts::iterator) {
                Files.deleteIfExists(part);
            }
        }
        for (String report : new String[] {"memory.dat", "memory.png", "summary.json", "failures.jsonl"}) {
            Files.deleteIfExists(about(report));
        }
        Files.createFile(about("failures.jsonl"));
    }

    private static void close(@Nullable FileChannel lock) {
        if (lock != null) {
            try {
                lock.close();
            } catch (IOException e) {
                // nothing was written to it
            }
        }
    }
}
