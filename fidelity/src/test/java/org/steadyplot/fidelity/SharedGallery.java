package org.steadyplot.fidelity;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The gallery beside the project, where there is one. */
final class SharedGallery {
    private SharedGallery() {}

    static Path folder() {
        String root = System.getProperty("steadyplot.root", "..");
        return Path.of(root).resolveSibling("shared").resolve("fidelity/gallery_public");
    }

    /** Case folders; skips the test where there are none. */
    static List<Path> cases() throws IOException {
        assumeTrue(Files.isDirectory(folder()), "skipped: there is no gallery in " + folder());
        try (Stream<Path> children = Files.list(folder())) {
            return children.filter(Files::isDirectory).sorted().toList();
        }
    }
}
