package org.steadyplot.raster;

/**
 * Draws an image at another size, as matplotlib's image resampler does: each output pixel is a weighted mean of the input around the place it comes from.
 * Places have 1/256 pixel, weights 14 bits; the input is mirrored at its borders. Output pixels beyond the
 * image stay 0, those it covers in part are weakened by their coverage.
 */
public final class Resampler {
    private static final double MOST_REDUCED = 200;

    private final Interpolation interpolation;
    private final Kernel kernel;
    private final boolean reduce;

    private int reachX;
    private int reachY;
    private int stepX;
    private int stepY;

    /**
     * A resampler with matplotlib's defaults: normalised weights, {@code filterrad} 4, and kernels that grow when an image is reduced ({@code
     * image.resample}).
     */
    public Resampler(Interpolation interpolation) {
        this(interpolation, 4, true, true);
    }

    /**
     * A resampler.
     *
     * @param radius pixels that sinc, Lanczos and Blackman reach, at least 2
     * @param normalize whether weights are scaled to a sum of 1
     * @param reduce whether kernels grow when an image is reduced, so that every input pixel counts
     */
    public Resampler(Interpolation interpolation, double radius, boolean normalize, boolean reduce) {
        this.interpolation = interpolation;
        this.kernel = Kernel.of(interpolation, radius, normalize);
        this.reduce = reduce;
    }

    /**
     * Resamples values, which should lie in 0..1: results are cut to that.
     *
     * @param map from input pixels to output pixels
     */
    public void resample(double[] in, int columns, int rows, Affine map, double[] out, int width, int height) {
        run(columns, rows, map, width, height, new Samples() {
            private double sum;

            @Override
            void clear(int to) {
                out[to] = 0;
            }

            @Override
            void copy(int from, int to) {
                out[to] = in[from];
            }

            @Override
            void add(int from, int weight) {
                sum += in[from] * weight;
            }

            @Override
            void put(int to, int total) {
                out[to] = Math.max(0, Math.min(sum / total, 1));
                sum = 0;
            }

            @Override
            void weaken(int to, int cover) {
                out[to] = out[to] * cover / 255;
            }
        });
    }

    /**
     * Resamples {@code 0xAARRGGBB} pixels, channel by channel; no channel becomes greater than alpha.
     *
     * @param map from input pixels to output pixels
     */
    public void resample(int[] in, int columns, int rows, Affine map, int[] out, int width, int height) {
        run(columns, rows, map, width, height, new Samples() {
            private int alpha;
            private int red;
            private int green;
            private int blue;

            @Override
            void clear(int to) {
                out[to] = 0;
            }

            @Override
            void copy(int from, int to) {
                out[to] = in[from];
            }

            @Override
            void add(int from, int weight) {
                int p = in[from];
                alpha += (p >>> 24) * weight;
                red += (p >> 16 & 255) * weight;
                green += (p >> 8 & 255) * weight;
                blue += (p & 255) * weight;
            }

            @Override
            void put(int to, int total) {
                int a = cut(alpha / total, 255);
                out[to] = a << 24 | cut(red / total, a) << 16 | cut(green / total, a) << 8 | cut(blue / total, a);
                alpha = 0;
                red = 0;
                green = 0;
                blue = 0;
            }

            @Override
            void weaken(int to, int cover) {
                int a = Blend.multiply(out[to] >>> 24, cover);
                out[to] = a == 0 ? 0 : (a << 24) | (out[to] & 0xFFFFFF);
            }
        });
    }

    private static int cut(int v, int most) {
        return Math.max(0, Math.min(v, most));
    }

    /** The values of one kind of image: sums weighted samples for one output pixel at a time. */
    private abstract static class Samples {
        abstract void clear(int to);

        abstract void copy(int from, int to);

        abstract void add(int from, int weight);

        abstract void put(int to, int total);

        abstract void weaken(int to, int cover);
    }

    private void run(int columns, int rows, Affine map, int width, int height, Samples samples) {
        if (columns <= 0 || rows <= 0 || width <= 0 || height <= 0) {
            return;
        }
        double determinant = map.a() * map.d() - map.b() * map.c();
        if (determinant == 0 || !Double.isFinite(determinant)) {
            throw new IllegalArgumentException("an image cannot be drawn by a map without an inverse: " + map);
        }
        double scale = 1 / determinant;
        double a = map.d() * scale;
        double d = map.a() * scale;
        double b = -map.b() * scale;
        double c = -map.c() * scale;
        Affine inverse = new Affine(a, b, c, d, -map.e() * a - map.f() * c, -map.e() * b - map.f() * d);
        boolean unscaled = Math.abs(map.a()) == 1 && Math.abs(map.d()) == 1 && map.b() == 0 && map.c() == 0;
        boolean nearest = interpolation == Interpolation.NEAREST || unscaled;
        reduction(inverse);
        Mask covered = covered(columns, rows, map, width, height);
        Walk x = new Walk();
        Walk y = new Walk();
        for (int row = 0; row < height; row++) {
            double centre = row + 0.5;
            x.begin(inverse.x(0.5, centre), inverse.x(width + 0.5, centre), width);
            y.begin(inverse.y(0.5, centre), inverse.y(width + 0.5, centre), width);
            for (int column = 0; column < width; column++) {
                int to = row * width + column;
                int cover = covered.at(column, row);
                if (cover == 0) {
                    samples.clear(to);
                } else if (nearest) {
                    samples.copy(mirror(y.at >> 8, rows) * columns + mirror(x.at >> 8, columns), to);
                } else {
                    gather(x.at, y.at, columns, rows, samples, to);
                }
                if (cover != 0 && cover != 255) {
                    samples.weaken(to, cover);
                }
                x.next();
                y.next();
            }
        }
    }

    private static Mask covered(int columns, int rows, Affine map, int width, int height) {
        Path corners = new Path().append(new Path().rect(0, 0, columns, rows), map);
        Rasterizer rasterizer = new Rasterizer(new Meter());
        rasterizer.begin(0, 0, width, height);
        rasterizer.moveTo(corners.x(0), corners.y(0));
        for (int i = 1; i < 4; i++) {
            rasterizer.lineTo(corners.x(i), corners.y(i));
        }
        MaskPainter mask = new MaskPainter();
        mask.begin(0, 0, width, height);
        rasterizer.sweep(FillRule.NON_ZERO, true, mask);
        return mask.finish();
    }

    private void reduction(Affine inverse) {
        double scaleX = reduce ? Math.sqrt(inverse.a() * inverse.a() + inverse.c() * inverse.c()) : 1;
        double scaleY = reduce ? Math.sqrt(inverse.b() * inverse.b() + inverse.d() * inverse.d()) : 1;
        double product = scaleX * scaleY;
        if (product > MOST_REDUCED) {
            scaleX = scaleX * MOST_REDUCED / product;
            scaleY = scaleY * MOST_REDUCED / product;
        }
        scaleX = Math.max(1, Math.min(scaleX, MOST_REDUCED));
        scaleY = Math.max(1, Math.min(scaleY, MOST_REDUCED));
        reachX = (int) (scaleX * 256 + 0.5);
        reachY = (int) (scaleY * 256 + 0.5);
        stepX = (int) (256 / scaleX + 0.5);
        stepY = (int) (256 / scaleY + 0.5);
    }

    private void gather(int x, int y, int columns, int rows, Samples samples, int to) {
        int[] weights = kernel.weights();
        int end = kernel.diameter() << 8;
        int left = x + 128 - ((kernel.diameter() * reachX) >> 1);
        int top = y + 128 - ((kernel.diameter() * reachY) >> 1);
        int firstX = ((255 - (left & 255)) * stepX) >> 8;
        int total = 0;
        int row = top >> 8;
        for (int ky = ((255 - (top & 255)) * stepY) >> 8; ky < end; ky += stepY, row++) {
            int line = mirror(row, rows) * columns;
            int weightY = weights[ky];
            int column = left >> 8;
            for (int kx = firstX; kx < end; kx += stepX, column++) {
                int weight = (weightY * weights[kx] + Kernel.ONE / 2) >> 14;
                total += weight;
                samples.add(line + mirror(column, columns), weight);
            }
        }
        samples.put(to, reduce && total != 0 ? total : Kernel.ONE);
    }

    private static int mirror(int i, int size) {
        if (i >= 0 && i < size) {
            return i;
        }
        int folded = Math.floorMod(i, 2 * size);
        return folded < size ? folded : 2 * size - 1 - folded;
    }

    /** Whole numbers evenly spread between two ends, in 1/256 pixel. */
    private static final class Walk {
        int at;
        private int whole;
        private int fraction;
        private int rest;
        private int count;

        void begin(double from, double to, int steps) {
            at = Rasterizer.fixed(from);
            int span = Rasterizer.fixed(to) - at;
            count = steps;
            whole = Math.floorDiv(span, steps);
            fraction = Math.floorMod(span, steps);
            if (fraction == 0) {
                fraction = steps;
                whole--;
            }
            rest = fraction - steps;
        }

        void next() {
            rest += fraction;
            at += whole;
            if (rest > 0) {
                rest -= count;
                at++;
            }
        }
    }
}
