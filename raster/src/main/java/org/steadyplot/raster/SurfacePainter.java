package org.steadyplot.raster;

import java.util.Arrays;

/** Paints one colour on a surface. */
final class SurfacePainter extends Painter {
    private Surface surface = new Surface();
    private int color;
    private int alpha;

    void target(Surface newSurface) {
        surface = newSurface;
    }

    void color(int argb) {
        color = argb & 0xFFFFFF;
        alpha = argb >>> 24;
    }

    @Override
    void rect(int x0, int y0, int x1, int y1, int cover) {
        int strength = Blend.strength(alpha, cover);
        if (strength == 0 || x0 >= x1) {
            return;
        }
        int background = surface.background();
        int onBlank = Blend.over(background, color, strength);
        int[] pixels = surface.pixels();
        for (int y = y0; y < y1; y++) {
            int row = y * surface.width();
            if (!surface.blank(y, x0, x1)) {
                blend(pixels, row + x0, row + x1, strength);
            } else if (onBlank != background) {
                fill(pixels, row + x0, row + x1, onBlank);
            } else {
                continue;
            }
            surface.touch(y, x0, x1);
        }
    }

    /** All columns row by row: thin upright lines are common, and the pixels under their sides are alike. */
    @Override
    void edged(int x0, int y0, int x1, int y1, int firstCover, int cover, int lastCover) {
        int first = Blend.strength(alpha, firstCover);
        int middle = Blend.strength(alpha, cover);
        int last = Blend.strength(alpha, lastCover);
        if ((first | middle | last) == 0) {
            return;
        }
        int background = surface.background();
        int onBlank = Blend.over(background, color, middle);
        int underFirst = background;
        int underLast = background;
        int overFirst = Blend.over(background, color, first);
        int overLast = Blend.over(background, color, last);
        boolean nothingOnBlank = onBlank == background && overFirst == background && overLast == background;
        int[] pixels = surface.pixels();
        for (int y = y0; y < y1; y++) {
            boolean blank = surface.blank(y, x0, x1);
            if (blank && nothingOnBlank) {
                continue;
            }
            int from = y * surface.width() + x0;
            int to = from + x1 - x0 - 1;
            if (pixels[from] != underFirst) {
                underFirst = pixels[from];
                overFirst = Blend.over(underFirst, color, first);
            }
            if (pixels[to] != underLast) {
                underLast = pixels[to];
                overLast = Blend.over(underLast, color, last);
            }
            pixels[from] = overFirst;
            pixels[to] = overLast;
            if (blank) {
                fill(pixels, from + 1, to, onBlank);
            } else {
                blend(pixels, from + 1, to, middle);
            }
            surface.touch(y, x0, x1);
        }
    }

    @Override
    void run(int y, int x0, int x1, int[] covers) {
        boolean unseen = surface.opaque() && color == (surface.background() & 0xFFFFFF);
        if (unseen && surface.blank(y, x0, x1)) {
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
        } else {
            for (int i = 0; i < count; i++) {
                int cover = covers[i];
                if (cover != 0) {
                    pixels[at + i] = Blend.overOpaque(pixels[at + i], color, Blend.strength(alpha, cover));
                }
            }
        }
    }

    private void blend(int[] pixels, int from, int to, int strength) {
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
}
