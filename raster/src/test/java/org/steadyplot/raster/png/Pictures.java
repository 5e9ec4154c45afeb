package org.steadyplot.raster.png;

import java.util.Random;
import org.steadyplot.raster.Surface;

/** Pictures to encode, the same for the same seed. */
enum Pictures {
    BLANK {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFFFFFFFF;
        }
    },
    /** Mostly equal to the row above, with black marks: what charts look like. */
    CHART {
        @Override
        int color(Random random, int x, int y, int above) {
            int r = random.nextInt(200);
            return r == 0 ? 0xFF000000 | random.nextInt(60) * 0x010101 : r < 4 ? 0xFFFFFFFF : above;
        }
    },
    TWO_COLORS {
        @Override
        int color(Random random, int x, int y, int above) {
            return random.nextBoolean() ? 0xFF102030 : 0xFFFFFFFF;
        }
    },
    GREYS {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFF000000 | random.nextInt(256) * 0x010101;
        }
    },
    HORIZONTAL_GRADIENT {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFF000000 | x * 7 & 0xFFFFFF;
        }
    },
    DIAGONAL_GRADIENT {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFF000000 | (x + y) * 0x010201 & 0xFFFFFF;
        }
    },
    NOISE {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFF000000 | random.nextInt();
        }
    },
    /** Noise that repeats itself, so that matches cross rows. */
    TILES {
        @Override
        int color(Random random, int x, int y, int above) {
            return 0xFF000000 | (x % 13 * 0x9E3779B1 ^ y % 5 * 0x85EBCA6B) & 0xFFFFFF;
        }
    },
    FEW_ALPHAS {
        @Override
        int color(Random random, int x, int y, int above) {
            return random.nextInt(9) == 0 ? random.nextInt(4) << 30 | 0x336699 : above;
        }
    },
    ALPHA_NOISE {
        @Override
        int color(Random random, int x, int y, int above) {
            return random.nextInt();
        }
    };

    abstract int color(Random random, int x, int y, int above);

    Surface draw(int width, int height, long seed) {
        Surface surface = new Surface();
        boolean opaque = this != FEW_ALPHAS && this != ALPHA_NOISE;
        surface.reset(width, height, opaque ? 0xFFFFFFFF : 0x00FFFFFF);
        int[] pixels = surface.pixels();
        Random random = new Random(seed);
        for (int i = 0; i < width * height; i++) {
            int above = i < width ? 0xFFFFFFFF : pixels[i - width];
            pixels[i] = color(random, i % width, i / width, above);
        }
        touchAll(surface);
        return surface;
    }

    /** A picture with exactly so many colours, all opaque, each used at least once. */
    static Surface ofColors(int colors, int width, int height) {
        Surface surface = new Surface();
        surface.reset(width, height, 0xFFFFFFFF);
        int[] pixels = surface.pixels();
        for (int i = 0; i < width * height; i++) {
            int k = i * 31 % (width * height) % colors;
            pixels[i] = 0xFF000000 | k * 0x0101F3 & 0xFFFFFF;
        }
        touchAll(surface);
        return surface;
    }

    static void touchAll(Surface surface) {
        for (int y = 0; y < surface.height(); y++) {
            surface.touch(y, 0, surface.width());
        }
    }
}
