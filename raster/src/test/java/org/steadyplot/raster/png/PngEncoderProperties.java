package org.steadyplot.raster.png;

import static org.steadyplot.raster.png.PngAssertions.assertRoundTrip;
import static org.steadyplot.raster.png.PngAssertions.options;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.steadyplot.raster.Surface;
import org.steadyplot.raster.png.PngOptions.Color;
import org.steadyplot.raster.png.PngOptions.Effort;

class PngEncoderProperties {
    private final PngEncoder encoder = new PngEncoder();

    @Property(tries = 400)
    void any_picture_survives(
            @ForAll Pictures kind,
            @ForAll Effort effort,
            @ForAll @IntRange(min = 1, max = 300) int width,
            @ForAll @IntRange(min = 1, max = 40) int height,
            @ForAll long seed) {
        assertRoundTrip(encoder, kind.draw(width, height, seed), options(effort, Color.AUTO));
    }

    /** Rectangles over rectangles: runs, repeated rows, blank rows and matches in every mixture. */
    @Property(tries = 600)
    void any_collage_survives(
            @ForAll Effort effort,
            @ForAll Color color,
            @ForAll @IntRange(min = 1, max = 400) int width,
            @ForAll @IntRange(min = 1, max = 60) int height,
            @ForAll @IntRange(min = 0, max = 40) int rectangles,
            @ForAll @IntRange(min = 1, max = 255) int colors,
            @ForAll long seed) {
        Random random = new Random(seed);
        Surface surface = new Surface();
        surface.reset(width, height, 0xFFFFFFFF);
        int[] pixels = surface.pixels();
        for (int i = 0; i < rectangles; i++) {
            int left = random.nextInt(width);
            int top = random.nextInt(height);
            int right = left + random.nextInt(width - left) + 1;
            int bottom = top + random.nextInt(height - top) + 1;
            int fill = 0xFF000000 | random.nextInt(colors) * 0x010305;
            boolean speckled = random.nextInt(4) == 0;
            for (int y = top; y < bottom; y++) {
                surface.touch(y, left, right);
                for (int x = left; x < right; x++) {
                    pixels[y * width + x] = speckled ? 0xFF000000 | random.nextInt(colors) * 0x010305 : fill;
                }
            }
        }
        assertRoundTrip(encoder, surface, options(effort, color));
    }
}
