package org.steadyplot.text;

import java.nio.file.Path;

/** An immutable collection of fonts with a fallback chain. */
public final class Fonts {
    private Fonts() {}

    /** The DejaVu family and the fonts of all {@link FontSource}s on the class or module path. Parsed once per call: keep it. */
    public static Fonts bundled() {
        throw new UnsupportedOperationException();
    }

    /** These fonts and those of a file (.ttf, .otf, .ttc, .woff), which come before the bundled ones in the fallback chain. */
    public Fonts with(Path file) {
        throw new UnsupportedOperationException();
    }
}
