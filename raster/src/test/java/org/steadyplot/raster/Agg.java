package org.steadyplot.raster;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;

/** What matplotlib 3.6.3 made of the drawings in this folder: its Agg renderer, its path clean-up, its image resampler. */
final class Agg {
    private Agg() {}

    static List<String> lines(String name) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }

    static int[] picture(String name) throws IOException {
        try (InputStream in = open(name)) {
            BufferedImage image = ImageIO.read(in);
            return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(Agg.class.getResourceAsStream(name), name);
    }
}
