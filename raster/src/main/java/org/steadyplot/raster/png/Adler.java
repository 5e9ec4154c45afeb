package org.steadyplot.raster.png;

/**
 * Adler-32 (RFC 1950) that takes runs of equal bytes or pixels in one step. The two sums are 64 bits wide; runs reduce them
 * where they could overflow, whoever adds bytes one by one calls {@link #reduce} once in a while.
 */
final class Adler {
    private static final int BASE = 65521;
    private static final int SHORT = 1 << 20;

    long a;
    long b;

    void begin() {
        a = 1;
        b = 0;
    }

    /** To be called at least every 2^22 single bytes. */
    void reduce() {
        a %= BASE;
        b %= BASE;
    }

    int value() {
        reduce();
        return (int) (b << 16 | a);
    }

    void add(int value) {
        a += value;
        b += a;
    }

    /** Adds {@code length} bytes of one value. */
    void run(int value, long length) {
        long n = shorten(length);
        b += n * a + value * (n * (n + 1) / 2);
        a += value * n;
    }

    /** Adds a pixel's three bytes, or four with alpha last. */
    void pixel(int pixel, boolean alpha) {
        int red = pixel >>> 16 & 255;
        int green = pixel >>> 8 & 255;
        int blue = pixel & 255;
        b += 3L * a + 3L * red + 2L * green + blue;
        a += red + green + blue;
        if (alpha) {
            add(pixel >>> 24);
        }
    }

    /** Adds {@code count} equal pixels. */
    void pixels(int pixel, boolean alpha, int count) {
        long n = shorten(count);
        long before = a;
        long weighted = b;
        pixel(pixel, alpha);
        long sum = a - before;
        weighted = b - weighted;
        // each further pixel weighs as much as the one before, plus its bytes times what the sum has grown by
        n--;
        b += n * weighted + (alpha ? 4 : 3) * sum * (n * (n + 1) / 2);
        a += n * sum;
    }

    /** A length of the same effect, short enough for the sums as they are. */
    private long shorten(long length) {
        if (length <= SHORT && a <= Integer.MAX_VALUE && b <= 1L << 56) {
            return length;
        }
        reduce();
        return length % BASE;
    }
}
