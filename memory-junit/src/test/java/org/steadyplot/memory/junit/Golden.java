package org.steadyplot.memory.junit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are compared with files of {@code src/test/golden}; {@code -Dgolden=bless} rewrites these and still fails. */
final class Golden {
    private static final Path FOLDER =
            Path.of(System.getProperty("steadyplot.root", ".."), "memory-junit", "src", "test", "golden");

    private Golden() {}

    static void check(String name, String text) throws IOException {
        Path file = FOLDER.resolve(name);
        if ("bless".equals(System.getProperty("golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
            throw new AssertionError(file + " is rewritten; look at it and commit it");
        }
        assertThat(file).exists();
        assertThat(text).isEqualTo(Files.readString(file));
    }

    /** A message without what changes from run to run: numbers, times, what follows the heap. */
    static String normalised(String message) {
        return message.replaceAll("(?s)\\n  allocated at.*?\\n\\n", "\n")
                .replaceAll("(?m)^(  (?:metaspace|resident memory|native memory) ).*$", "$1...")
                .replaceAll("(?m)^  (native memory) .*\\n", "")
                .replaceAll("(?m)^(  JVM ).*$", "$1...")
                .replaceAll("[+-]?[0-9][0-9,.]*", "#")
                .replaceAll("# (?:B|KiB|MiB|kB|MB)", "# B")
                .replaceAll("(?<=\\S) {2,}", "   ");
    }
}
