package org.steadyplot.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.steadyplot.text.FontProperties.Slant;

/** The DejaVu family, version 2.37, carried as resources. */
final class DejaVu {
    static final String SANS = "DejaVu Sans";
    static final String SERIF = "DejaVu Serif";
    static final String MONOSPACE = "DejaVu Sans Mono";

    private DejaVu() {}

    static List<Font> fonts() {
        return List.of(
                font(SANS, 400, Slant.NORMAL, "dejavu/DejaVuSans.ttf"),
                font(SANS, 700, Slant.NORMAL, "dejavu/DejaVuSans-Bold.ttf"),
                font(SANS, 400, Slant.OBLIQUE, "dejavu/DejaVuSans-Oblique.ttf"),
                font(SANS, 700, Slant.OBLIQUE, "dejavu/DejaVuSans-BoldOblique.ttf"),
                font(SERIF, 400, Slant.NORMAL, "dejavu/DejaVuSerif.ttf"),
                font(SERIF, 700, Slant.NORMAL, "dejavu/DejaVuSerif-Bold.ttf"),
                font(SERIF, 400, Slant.ITALIC, "dejavu/DejaVuSerif-Italic.ttf"),
                font(SERIF, 700, Slant.ITALIC, "dejavu/DejaVuSerif-BoldItalic.ttf"),
                font(MONOSPACE, 400, Slant.NORMAL, "dejavu/DejaVuSansMono.ttf"),
                font(MONOSPACE, 700, Slant.NORMAL, "dejavu/DejaVuSansMono-Bold.ttf"),
                font(MONOSPACE, 400, Slant.OBLIQUE, "dejavu/DejaVuSansMono-Oblique.ttf"),
                font(MONOSPACE, 700, Slant.OBLIQUE, "dejavu/DejaVuSansMono-BoldOblique.ttf"));
    }

    private static Font font(String family, int weight, Slant slant, String file) {
        return Font.lazy(family, weight, slant, new Resource(file));
    }

    private record Resource(String file) implements Font.Source {
        @Override
        public byte[] read() throws IOException {
            try (InputStream in = DejaVu.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IOException("the resource " + file + " is missing from steadyplot-text");
                }
                return in.readAllBytes();
            }
        }
    }
}
