package org.steadyplot.raster;

import java.util.Arrays;

/** Paints one colour on a surface. */
final class SurfacePainter extends Painter {
    /** Shorter pieces of a row are painted one by one; longer ones through a copy, in a loop the compiler turns into vector code. */
    private static final int LONG_RUN = 24;

    private Surface surface = new Surface();
    private int color;
    private int alpha;
    private int[] scratch = {};

    void target(Surface newSurface) {
        surface = newSurface;
        if (scratch.length < newSurface.width() + 1) {
            scratch = new int[newSurface.width() + 1];
        }
    }

    void color(int argb) {
        color = argb & 0xFFFFFF;
        alpha = argb >>> 24;
    }

    /** Whether painting in these rows cannot change a pixel: the background's own colour on rows nobody painted yet. */
    private boolean nothingToDo(int y) {
        return surface.opaque() && color == (surface.background() & 0xFFFFFF) && !surface.touched(y);
    }

    @Override
    void rect(int x0, int y0, int x1, int y1, int cover) {
        int strength = Blend.strength(alpha, cover);
        if (strength == 0 || x0 >= x1) {
            return;
        }
        int[] pixels = surface.pixels();
        int stride = surface.width();
        for (int y = y0; y < y1; y++) {
            if (nothingToDo(y)) {
                continue;
            }
            surface.touch(y, x0, x1);
            int from = y * stride + x0;
            int to = y * stride + x1;
            if (strength == 255) {
                fill(pixels, from, to, 0xFF000000 | color);
            } else if (surface.opaque()) {
                blendOpaque(pixels, from, to, strength);
            } else {
                for (int i = from; i < to; i++) {
                    pixels[i] = Blend.over(pixels[i], color, strength);
                }
            }
        }
    }

    @Override
    void run(int y, int x0, int x1, int[] covers) {
        if (nothingToDo(y)) {
            return;
        }
        surface.touch(y, x0, x1);
        int at = y * surface.width() + x0;
        int count = x1 - x0;
        int[] pixels = surface.pixels();
        if (!surface.opaque()) {
            for (int i = 0; i < count; i++) {
                pixels[at + i] = Blend.over(pixels[at + i], color, Blend.strength(alpha, covers[i]));
            }
        } else if (count < LONG_RUN) {
            for (int i = 0; i < count; i++) {
                int cover = covers[i];
                if (cover != 0) {
                    pixels[at + i] = Blend.overOpaque(pixels[at + i], color, Blend.strength(alpha, cover));
                }
            }
        } else {
            System.arraycopy(pixels, at, scratch, 0, count);
            blendOpaque(scratch, covers, count);
            System.arraycopy(scratch, 0, pixels, at, count);
        }
    }

    private static void fill(int[] pixels, int from, int to, int value) {
        if (to - from < 8) {
            for (int i = from; i < to; i++) {
                pixels[i] = value;
            }
        } else {
            Arrays.fill(pixels, from, to, value);
        }
    }

    /** {@link Blend#overOpaque} with a constant strength below 255. */
    private void blendOpaque(int[] pixels, int from, int to, int strength) {
        int rest = 256 - strength;
        int keep = 255 * rest;
        int red = ((color >> 16 & 255) * strength) << 8;
        int green = ((color >> 8 & 255) * strength) << 8;
        int blue = ((color & 255) * strength) << 8;
        for (int i = from; i < to; i++) {
            int p = pixels[i];
            int r = red + (p >> 16 & 255) * keep;
            int g = green + (p >> 8 & 255) * keep;
            int b = blue + (p & 255) * keep;
            r = (r + ((r >>> 16) + 1) * rest) >>> 16;
            g = (g + ((g >>> 16) + 1) * rest) >>> 16;
            b = (b + ((b >>> 16) + 1) * rest) >>> 16;
            pixels[i] = 0xFF000000 | r << 16 | g << 8 | b;
        }
    }

    /** {@link Blend#overOpaque} with a coverage for each pixel. */
    private void blendOpaque(int[] pixels, int[] covers, int count) {
        int opacity = alpha;
        int red = (color >> 16 & 255) << 8;
        int green = (color >> 8 & 255) << 8;
        int blue = (color & 255) << 8;
        for (int i = 0; i < count; i++) {
            int t = covers[i] * opacity + 128;
            int s = (t + (t >> 8)) >> 8;
            s += (s + 1) >> 8;
            int rest = 256 - s;
            int keep = 255 * rest;
            int p = pixels[i];
            int r = red * s + (p >> 16 & 255) * keep;
            int g = green * s + (p >> 8 & 255) * keep;
            int b = blue * s + (p & 255) * keep;
            r = (r + ((r >>> 16) + 1) * rest) >>> 16;
            g = (g + ((g >>> 16) + 1) * rest) >>> 16;
            b = (b + ((b >>> 16) + 1) * rest) >>> 16;
            pixels[i] = 0xFF000000 | r << 16 | g << 8 | b;
        }
    }
}
