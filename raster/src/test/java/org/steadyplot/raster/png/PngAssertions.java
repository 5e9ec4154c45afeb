package org.steadyplot.raster.png;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import javax.imageio.ImageIO;
import org.steadyplot.raster.Surface;

/** Encodes, decodes with two independent decoders and compares every pixel. */
final class PngAssertions {
    private PngAssertions() {}

    static PngOptions options(PngOptions.Effort effort, PngOptions.Color color) {
        return new PngOptions(effort, color, 0, Map.of());
    }

    static byte[] encode(PngEncoder encoder, Surface surface, PngOptions options) {
        ByteBuffer file = encoder.encode(surface, options);
        byte[] bytes = new byte[file.remaining()];
        file.get(bytes);
        return bytes;
    }

    static StrictPng assertRoundTrip(PngEncoder encoder, Surface surface, PngOptions options) {
        byte[] file = encode(encoder, surface, options);
        StrictPng png = StrictPng.decode(file);
        int[] expected = Arrays.copyOf(surface.pixels(), surface.width() * surface.height());
        if (options.color() == PngOptions.Color.RGB) {
            for (int i = 0; i < expected.length; i++) {
                expected[i] |= 0xFF000000;
            }
        }
        assertThat(png.width()).isEqualTo(surface.width());
        assertThat(png.height()).isEqualTo(surface.height());
        assertThat(Arrays.mismatch(png.pixels(), expected))
                .as("first pixel that differs")
                .isEqualTo(-1);
        assertThat(Arrays.mismatch(imageIo(file), expected))
                .as("first pixel that differs for ImageIO")
                .isEqualTo(-1);
        return png;
    }

    private static int[] imageIo(byte[] file) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(file));
            int w = image.getWidth();
            return image.getRGB(0, 0, w, image.getHeight(), null, 0, w);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
