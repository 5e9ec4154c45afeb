package org.steadyplot.memory.agent;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * The folder of one measured JVM, {@code jvm-PID}. Files appear whole: they are written beside and moved. Once somebody has removed it,
 * nothing is written any more.
 */
public final class JvmFolder {
    private final Path folder;

    /** A folder in one for all JVMs of a run; both are made if they are not there. */
    public JvmFolder(Path parent) throws IOException {
        folder = parent.resolve("jvm-" + ProcessHandle.current().pid());
        Files.createDirectories(folder);
    }

    /** The path of a file in the folder. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    /** Writes a file, replacing one that is there. */
    public void write(String name, String text) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path next = folder.resolve(name + ".part");
        Files.writeString(next, text, StandardCharsets.UTF_8);
        Files.move(next, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Adds text to the end of a file, which is made with a first line if it is not there. */
    public void append(String name, String firstLine, String text) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        Path path = folder.resolve(name);
        String whole = Files.exists(path) ? text : firstLine + "\n" + text;
        Files.writeString(path, whole, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
