package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BlendTests {
    private static int formula(int old, int color, int strength) {
        if (strength == 0 || strength == 255) {
            return strength == 0 ? old : color;
        }
        int divisor = ((strength + 255) << 8) - strength * 255;
        return (((color << 8) - old * 255) * strength + ((old * 255) << 8)) / divisor;
    }

    @Test
    void the_opaque_way_equals_the_formula_for_every_old_value_colour_and_strength() {
        int wrong = 0;
        for (int strength = 0; strength < 256; strength++) {
            for (int color = 0; color < 256; color++) {
                for (int old = 0; old < 256; old++) {
                    // The lanes get different values, so that one disturbing another would show.
                    int pixel = 0xFF000000 | old << 16 | (255 - old) << 8 | old;
                    int painted = Blend.overOpaque(pixel, (255 - color) << 16 | color << 8 | color, strength);
                    int expected = 0xFF000000
                            | formula(old, 255 - color, strength) << 16
                            | formula(255 - old, color, strength) << 8
                            | formula(old, color, strength);
                    wrong += painted == expected ? 0 : 1;
                }
            }
        }
        assertThat(wrong).isZero();
    }

    @Test
    void long_rows_equal_the_formula_for_every_old_value_colour_and_strength() {
        Surface surface = new Surface();
        surface.reset(256, 256, 0xFF000000);
        Canvas canvas = new Canvas();
        canvas.target(surface);
        byte[] coverage = new byte[256 * 256];
        for (int i = 0; i < coverage.length; i++) {
            coverage[i] = (byte) (i >> 8);
        }
        Mask mask = new Mask(0, 0, 256, 256, coverage);
        int wrong = 0;
        for (int color = 0; color < 256; color++) {
            fillWithColumns(surface);
            canvas.draw(mask, 0, 0, 0xFF000000 | color * 0x010101);
            wrong += differing(surface, color, false);
            fillWithColumns(surface);
            for (int strength = 0; strength < 256; strength++) {
                canvas.fillRect(0, strength, 256, strength + 1, strength << 24 | color * 0x010101);
            }
            wrong += differing(surface, color, true);
        }
        assertThat(wrong).isZero();
    }

    private static void fillWithColumns(Surface surface) {
        for (int i = 0; i < 256 * 256; i++) {
            surface.pixels()[i] = 0xFF000000 | (i & 255) * 0x010101;
        }
        for (int y = 0; y < 256; y++) {
            surface.touch(y, 0, 256);
        }
    }

    private static int differing(Surface surface, int color, boolean plain) {
        int differing = 0;
        for (int i = 0; i < 256 * 256; i++) {
            int strength = plain ? Blend.strength(i >> 8, 255) : Blend.strength(255, i >> 8);
            int value = formula(i & 255, color, strength);
            differing += surface.pixels()[i] == (0xFF000000 | value * 0x010101) ? 0 : 1;
        }
        return differing;
    }

    @Test
    void painting_on_a_transparent_pixel_gives_the_colour_with_the_strength_as_alpha() {
        assertThat(Blend.over(0x00FFFFFF, 0x123456, 100)).isEqualTo(100 << 24 | 0x123456);
        assertThat(Blend.over(0x00FFFFFF, 0x123456, 0)).isEqualTo(0x00FFFFFF);
        assertThat(Blend.over(0x80FFFFFF, 0x123456, 255)).isEqualTo(0xFF123456);
    }
}
