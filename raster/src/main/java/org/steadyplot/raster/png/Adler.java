package org.steadyplot.raster.png;

/**
 * Adler-32 (RFC 1950) that takes runs of equal bytes in one step. Whoever adds literals works on local copies of the two
 * sums; {@link #reduce} keeps them far from overflow.
 */
final class Adler {
    private static final int BASE = 65521;

    long a;
    long b;

    void begin() {
        a = 1;
        b = 0;
    }

    /** Adds {@code length} bytes of one value. */
    void run(int value, long length) {
        reduce();
        long n = length % BASE;
        b += n * a + value * (n * (n + 1) / 2);
        a += value * n;
    }

    void add(int value) {
        a += value;
        b += a;
    }

    /** To be called at least every 2^24 bytes. */
    void reduce() {
        a %= BASE;
        b %= BASE;
    }

    int value() {
        reduce();
        return (int) (b << 16 | a);
    }
}
