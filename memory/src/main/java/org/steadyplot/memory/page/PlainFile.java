package org.steadyplot.memory.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.steadyplot.memory.MemoryException;

/** A text file of a run's folder, which may be anything. */
final class PlainFile {
    private static final int LARGEST = 1 << 25;

    private PlainFile() {}

    /** Whether it is a file and no link. */
    static boolean exists(Path file) {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The text of a file of at most 32 MiB. */
    static String read(Path file) throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(LARGEST + 1);
        }
        if (bytes.length > LARGEST) {
            throw new MemoryException(file + ": larger than 32 MiB, which no such file of ours is");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
