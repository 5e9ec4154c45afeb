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
                font(SANS, 400, Slant.NORMAL, "DejaVuSans"),
                font(SANS, 700, Slant.NORMAL, "DejaVuSans-Bold"),
                font(SANS, 400, Slant.OBLIQUE, "DejaVuSans-Oblique"),
                font(SANS, 700, Slant.OBLIQUE, "DejaVuSans-BoldOblique"),
                font(SERIF, 400, Slant.NORMAL, "DejaVuSerif"),
                font(SERIF, 700, Slant.NORMAL, "DejaVuSerif-Bold"),
                font(SERIF, 400, Slant.ITALIC, "DejaVuSerif-Italic"),
                font(SERIF, 700, Slant.ITALIC, "DejaVuSerif-BoldItalic"),
                font(MONOSPACE, 400, Slant.NORMAL, "DejaVuSansMono"),
                font(MONOSPACE, 700, Slant.NORMAL, "DejaVuSansMono-Bold"),
                font(MONOSPACE, 400, Slant.OBLIQUE, "DejaVuSansMono-Oblique"),
                font(MONOSPACE, 700, Slant.OBLIQUE, "DejaVuSansMono-BoldOblique"));
    }

    private static Font font(String family, int weight, Slant slant, String file) {
        return Font.lazy(family, weight, slant, new Resource(file));
    }

    private record Resource(String file) implements Font.Source {
        @Override
        public byte[] read() throws IOException {
            try (InputStream in = DejaVu.class.getResourceAsStream("dejavu/" + file + ".ttf")) {
                if (in == null) {
                    throw new IOException("the resource " + file + " is missing from steadyplot-text");
                }
                return in.readAllBytes();
            }
        }
    }
}
