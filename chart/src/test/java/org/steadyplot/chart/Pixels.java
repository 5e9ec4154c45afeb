package org.steadyplot.chart;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import javax.imageio.ImageIO;

/** A PNG read by another decoder than the one of the project's writers. */
final class Pixels {
    private final BufferedImage image;

    private Pixels(BufferedImage image) {
        this.image = image;
    }

    static Pixels of(byte[] png) throws IOException {
        return new Pixels(Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png))));
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    /** {@code 0xAARRGGBB}, row 0 on top. */
    int argb(int x, int y) {
        return image.getRGB(x, y);
    }

    /** How many pixels differ from a colour. */
    int others(int argb) {
        int count = 0;
        for (int y = 0; y < height(); y++) {
            for (int x = 0; x < width(); x++) {
                count += argb(x, y) == argb ? 0 : 1;
            }
        }
        return count;
    }
}
