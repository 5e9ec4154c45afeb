package org.steadyplot.raster;

/**
 * An image filter as a table of integer weights, 256 steps a pixel, as Agg's {@code image_filter_lut} holds it. The formulas are the usual ones of the
 * named filters.
 *
 * @param diameter pixels across, even
 * @param weights {@code 256 * diameter} weights of which {@link #ONE} is 1
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
record Kernel(int diameter, int[] weights) {
    static final int ONE = 1 << 14;

    /** The table of a filter; {@code radius} matters for sinc, Lanczos and Blackman, which have at least 2. */
    static Kernel of(Interpolation filter, double radius, boolean normalize) {
        double reach =
                switch (filter) {
                    case NEAREST, BILINEAR, HANNING, HAMMING, HERMITE, KAISER -> 1;
                    case QUADRIC -> 1.5;
                    case BICUBIC, SPLINE16, CATROM, GAUSSIAN, MITCHELL -> 2;
                    case SPLINE36 -> 3;
                    case BESSEL -> 3.2383;
                    case SINC, LANCZOS, BLACKMAN -> Math.max(2, Math.min(radius, 64));
                };
        int diameter = 2 * (int) Math.ceil(reach);
        int[] weights = new int[256 * diameter];
        int pivot = diameter << 7;
        for (int i = 0; i < pivot; i++) {
            double weight = weight(filter, i / 256.0, reach) * ONE;
            int rounded = (int) (weight < 0 ? weight - 0.5 : weight + 0.5);
            weights[pivot + i] = rounded;
            weights[pivot - i] = rounded;
        }
        weights[0] = weights[weights.length - 1];
        Kernel kernel = new Kernel(diameter, weights);
        if (normalize) {
            kernel.normalize();
        }
        return kernel;
    }

    /** Makes the weights of each step sum up to 1, with the remainders spread from the middle outwards. */
    private void normalize() {
        boolean flip = true;
        for (int step = 0; step < 256; step++) {
            int sum = sum(step);
            // Each round scales and then corrects by units; it ends after a few.
            for (int round = 0; sum != ONE && sum != 0 && round < 64; round++) {
                double scale = (double) ONE / sum;
                for (int k = 0; k < diameter; k++) {
                    double scaled = weights[256 * k + step] * scale;
                    weights[256 * k + step] = (int) (scaled < 0 ? scaled - 0.5 : scaled + 0.5);
                }
                int excess = sum(step) - ONE;
                int unit = excess > 0 ? -1 : 1;
                for (int k = 0; k < diameter && excess != 0; k++) {
                    flip = !flip;
                    int at = 256 * (flip ? diameter / 2 + k / 2 : diameter / 2 - k / 2) + step;
                    if (weights[at] < ONE) {
                        weights[at] += unit;
                        excess += unit;
                    }
                }
                sum = sum(step);
            }
        }
        int pivot = diameter << 7;
        for (int i = 0; i < pivot; i++) {
            weights[pivot + i] = weights[pivot - i];
        }
        weights[0] = weights[weights.length - 1];
    }

    private int sum(int step) {
        int sum = 0;
        for (int k = 0; k < diameter; k++) {
            sum += weights[256 * k + step];
        }
        return sum;
    }

    private static double weight(Interpolation filter, double x, double radius) {
        return switch (filter) {
            case NEAREST -> x < 0.5 ? 1 : 0;
            case BILINEAR -> 1 - x;
            case HANNING -> 0.5 + 0.5 * StrictMath.cos(Math.PI * x);
            case HAMMING -> 0.54 + 0.46 * StrictMath.cos(Math.PI * x);
            case HERMITE -> (2 * x - 3) * x * x + 1;
            case KAISER -> besselI0(6.33 * Math.sqrt(1 - x * x)) / besselI0(6.33);
            case QUADRIC -> x < 0.5 ? 0.75 - x * x : x < 1.5 ? 0.5 * (x - 1.5) * (x - 1.5) : 0;
            case BICUBIC -> (cube(x + 2) - 4 * cube(x + 1) + 6 * cube(x) - 4 * cube(x - 1)) / 6;
            case CATROM -> x < 1 ? 0.5 * (2 + x * x * (-5 + x * 3)) : x < 2 ? 0.5 * (4 + x * (-8 + x * (5 - x))) : 0;
            case MITCHELL ->
                x < 1
                        ? 16.0 / 18 + x * x * (-2 + x * 21.0 / 18)
                        : x < 2 ? 32.0 / 18 + x * (-60.0 / 18 + x * (2 - x * 7.0 / 18)) : 0;
            case SPLINE16 ->
                x < 1
                        ? ((x - 9.0 / 5) * x - 1.0 / 5) * x + 1
                        : ((-1.0 / 3 * (x - 1) + 4.0 / 5) * (x - 1) - 7.0 / 15) * (x - 1);
            case SPLINE36 -> spline36(x);
            case GAUSSIAN -> StrictMath.exp(-2 * x * x) * Math.sqrt(2 / Math.PI);
            case BESSEL -> x == 0 ? Math.PI / 4 : besselJ1(Math.PI * x) / (2 * x);
            case SINC -> sinc(x);
            case LANCZOS -> x > radius ? 0 : sinc(x) * sinc(x / radius);
            case BLACKMAN -> x > radius ? 0 : sinc(x) * blackman(Math.PI * x / radius);
        };
    }

    private static double cube(double x) {
        return x <= 0 ? 0 : x * x * x;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : StrictMath.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double blackman(double angle) {
        return 0.42 + 0.5 * StrictMath.cos(angle) + 0.08 * StrictMath.cos(2 * angle);
    }

    private static double spline36(double x) {
        if (x < 1) {
            return ((13.0 / 11 * x - 453.0 / 209) * x - 3.0 / 209) * x + 1;
        }
        if (x < 2) {
            double t = x - 1;
            return ((-6.0 / 11 * t + 270.0 / 209) * t - 156.0 / 209) * t;
        }
        double t = x - 2;
        return ((1.0 / 11 * t - 45.0 / 209) * t + 26.0 / 209) * t;
    }

    private static double besselI0(double x) {
        double quarter = x * x / 4;
        double term = 1;
        double sum = 0;
        for (int i = 1; term > 1e-16 * sum; i++) {
            sum += term;
            term *= quarter / ((double) i * i);
        }
        return sum;
    }

    private static double besselJ1(double x) {
        double quarter = x * x / 4;
        double term = x / 2;
        double sum = 0;
        for (int i = 1; i < 60; i++) {
            sum += term;
            term *= -quarter / ((double) i * (i + 1));
        }
        return sum;
    }
}
