package org.steadyplot.memory.where;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder of one run: a folder for each JVM, a recording of resident memory, the page.
 *
 * @param path of the folder
 * @param jvms by process id
 */
public record WhereFolder(Path path, List<JvmRun> jvms) {
    static final String JVM = "jvm-";
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);

    /** The usual name of the folder of a run that starts now. */
    public static String name(LocalDateTime now) {
        return "memory_where_" + NAME.format(now);
    }

    /**
     * Reads what the agents wrote.
     *
     * @throws org.steadyplot.memory.MemoryException if a file is not the agent's
     */
    public static WhereFolder read(Path path) {
        try (Stream<Path> inside = Files.list(path)) {
            List<JvmRun> jvms = inside.filter(
                            folder -> folder.getFileName().toString().matches(JVM + "[0-9]{1,18}")
                                    && Files.isRegularFile(folder.resolve("jvm.properties")))
                    .map(JvmRun::read)
                    .sorted((a, b) -> Long.compare(a.pid(), b.pid()))
                    .toList();
            return new WhereFolder(path, jvms);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
