package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CanvasProperties {
    private static final int WIDTH = 150;
    private static final int HEIGHT = 110;
    private static final double[] ODD_VALUES = {
        Double.NaN,
        Double.POSITIVE_INFINITY,
        Double.NEGATIVE_INFINITY,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        Double.MAX_VALUE,
        -Double.MAX_VALUE,
        1e-310,
        1e9,
        -1e18,
        0,
        -0.0,
        37.5
    };

    private static Path polygon(Random random, int corners, double from, double to) {
        Path path = new Path();
        for (int i = 0; i < corners; i++) {
            double x = from + (to - from) * random.nextDouble();
            double y = from + (to - from) * random.nextDouble();
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        return path.close();
    }

    private static Stroke stroke(Random random) {
        double width = random.nextBoolean() ? 0.2 + random.nextDouble() : 10 * random.nextDouble();
        double[] dashes = random.nextBoolean() ? new double[0] : new double[] {1 + 5 * random.nextDouble(), 2, 1};
        return new Stroke(
                width,
                any(random, Stroke.Cap.values()),
                any(random, Stroke.Join.values()),
                dashes,
                9 * random.nextDouble());
    }

    private static <T> T any(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static Surface surface(boolean opaque) {
        Surface surface = new Surface();
        surface.reset(WIDTH, HEIGHT, opaque ? 0xFFFFFFFF : 0x00FFFFFF);
        return surface;
    }

    /** A new target some rows of which were painted. */
    private static Surface painted(Canvas canvas, boolean opaque, Path backdrop) {
        Surface surface = surface(opaque);
        canvas.target(surface);
        canvas.fill(backdrop, FillRule.NON_ZERO, true, 0x90F08020);
        return surface;
    }

    private static int[] pixels(Surface surface) {
        return Arrays.copyOf(surface.pixels(), surface.width() * surface.height());
    }

    @Property(tries = 300)
    void the_coverage_of_a_triangle_sums_up_to_its_area(@ForAll long seed) {
        Random random = new Random(seed);
        Path path = polygon(random, 3, 3, 100);
        double area = Math.abs((path.x(1) - path.x(0)) * (path.y(2) - path.y(0))
                        - (path.x(2) - path.x(0)) * (path.y(1) - path.y(0)))
                / 2;
        Mask mask = new Canvas().mask(path, FillRule.NON_ZERO, true);
        double sum = 0;
        int full = 0;
        for (byte cover : mask.coverage()) {
            sum += (cover & 255) / 256.0;
            full += (cover & 255) == 255 ? 1 : 0;
        }
        // Full cover is stored as 255 of 256. Rounding to 24.8 moves the outline by 1/512 pixel, the coverage of a
        // pixel on it by 1/256.
        double outline = 3 * 140;
        assertThat(sum + full / 256.0).isCloseTo(area, within(outline / 128));
    }

    @Property(tries = 200)
    void moving_a_path_by_whole_pixels_moves_its_mask(
            @ForAll long seed,
            @ForAll @IntRange(min = 0, max = 300) int dx,
            @ForAll @IntRange(min = 0, max = 99) int dy) {
        Random random = new Random(seed);
        Path path = new Path();
        // Multiples of 1/1024 pixel, so that adding whole pixels rounds nothing.
        path.append(polygon(random, 3 + random.nextInt(6), 0, 60), Affine.IDENTITY);
        for (int i = 0; i < path.pointCount(); i++) {
            path.set(i, 20 + Math.rint(path.x(i) * 1024) / 1024, 20 + Math.rint(path.y(i) * 1024) / 1024);
        }
        Path moved = new Path().append(path, Affine.translate(dx, dy));
        Canvas canvas = new Canvas();
        for (FillRule rule : FillRule.values()) {
            Mask mask = canvas.mask(path, rule, true);
            Mask other = canvas.mask(moved, rule, true);
            assertThat(other.coverage()).isEqualTo(mask.coverage());
            assertThat(other.left()).isEqualTo(mask.left() + (mask.width() == 0 ? 0 : dx));
            assertThat(other.top()).isEqualTo(mask.top() + (mask.width() == 0 ? 0 : dy));
        }
    }

    @Property(tries = 300)
    void a_rectangle_is_filled_as_any_other_path(
            @ForAll long seed, @ForAll boolean opaque, @ForAll boolean antialiased) {
        Random random = new Random(seed);
        double x0 = -20 + random.nextDouble() * 180;
        double y0 = -20 + random.nextDouble() * 140;
        double x1 = random.nextInt(4) == 0 ? x0 + random.nextDouble() : -20 + random.nextDouble() * 180;
        double y1 = random.nextInt(4) == 0 ? y0 + random.nextDouble() : -20 + random.nextDouble() * 140;
        int color = random.nextInt() | (random.nextBoolean() ? 0xFF000000 : 0);
        Canvas canvas = new Canvas();
        Path backdrop = polygon(random, 5, -10, 150);
        Surface general = painted(canvas, opaque, backdrop);
        canvas.clip(3, 4, 140, 100);
        // A fifth corner on an edge hides the rectangle.
        Path path = new Path()
                .moveTo(x0, y0)
                .lineTo(x1, y0)
                .lineTo(x1, (y0 + y1) / 2)
                .lineTo(x1, y1)
                .lineTo(x0, y1);
        canvas.fill(path.close(), FillRule.NON_ZERO, antialiased, color);
        Surface quick = painted(canvas, opaque, backdrop);
        canvas.clip(3, 4, 140, 100);
        canvas.fill(new Path().rect(x0, y0, x1, y1), FillRule.NON_ZERO, antialiased, color);
        assertThat(pixels(quick)).isEqualTo(pixels(general));
        if (antialiased) {
            Surface direct = painted(canvas, opaque, backdrop);
            canvas.clip(3, 4, 140, 100);
            canvas.fillRect(x0, y0, x1, y1, color);
            assertThat(pixels(direct)).isEqualTo(pixels(general));
        }
    }

    @Property(tries = 300)
    void a_straight_line_is_stroked_as_any_other(
            @ForAll long seed, @ForAll boolean across, @ForAll boolean antialiased) {
        Random random = new Random(seed);
        double x0 = -20 + random.nextDouble() * 180;
        double y0 = -20 + random.nextDouble() * 140;
        double x1 = across ? -20 + random.nextDouble() * 180 : x0;
        double y1 = across ? y0 : -20 + random.nextDouble() * 140;
        Stroke.Cap cap = random.nextBoolean() ? Stroke.Cap.BUTT : Stroke.Cap.PROJECTING;
        Stroke stroke = Stroke.solid(5 * random.nextDouble(), cap, Stroke.Join.BEVEL);
        Canvas canvas = new Canvas();
        Path backdrop = polygon(random, 5, -10, 150);
        boolean opaque = random.nextBoolean();
        Surface quick = painted(canvas, opaque, backdrop);
        canvas.stroke(new Path().moveTo(x0, y0).lineTo(x1, y1), stroke, antialiased, 0x80123456);
        Surface general = painted(canvas, opaque, backdrop);
        canvas.stroke(new Path().moveTo(x0, y0).lineTo(x1, y1).moveTo(0, 0), stroke, antialiased, 0x80123456);
        assertThat(pixels(quick)).isEqualTo(pixels(general));
    }

    @Property(tries = 100)
    void bands_leave_no_trace(@ForAll long seed, @ForAll @IntRange(min = 1, max = 20) int rows) {
        Random random = new Random(seed);
        Path path = polygon(random, 3 + random.nextInt(20), -50, 200);
        byte[] whole = coverage(path, 1 << 20);
        assertThat(coverage(path, rows * (WIDTH + 2))).isEqualTo(whole);
    }

    private static byte[] coverage(Path path, int room) {
        Rasterizer rasterizer = new Rasterizer(new Meter(), room);
        rasterizer.begin(0, 0, WIDTH, HEIGHT);
        rasterizer.moveTo(path.x(0), path.y(0));
        for (int i = 1; i < path.pointCount(); i++) {
            rasterizer.lineTo(path.x(i), path.y(i));
        }
        byte[] coverage = new byte[WIDTH * HEIGHT];
        rasterizer.sweep(FillRule.NON_ZERO, true, new Painter() {
            @Override
            void rect(int x0, int y0, int x1, int y1, int cover) {
                for (int y = y0; y < y1; y++) {
                    Arrays.fill(coverage, y * WIDTH + x0, y * WIDTH + x1, (byte) cover);
                }
            }

            @Override
            void run(int y, int x0, int x1, int[] covers) {
                for (int x = x0; x < x1; x++) {
                    coverage[y * WIDTH + x] = (byte) covers[x - x0];
                }
            }
        });
        return coverage;
    }

    @Property(tries = 300)
    void any_coordinates_can_be_drawn(
            @ForAll @Size(min = 1, max = 30) double[] coordinates, @ForAll long seed, @ForAll boolean antialiased) {
        Random random = new Random(seed);
        Path path = new Path();
        path.moveTo(odd(random, coordinates), odd(random, coordinates));
        for (int i = random.nextInt(12); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> path.close();
                case 1 -> path.moveTo(odd(random, coordinates), odd(random, coordinates));
                case 2 ->
                    path.quadTo(
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates));
                case 3 ->
                    path.cubicTo(
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates),
                            odd(random, coordinates));
                default -> path.lineTo(odd(random, coordinates), odd(random, coordinates));
            }
        }
        Canvas canvas = new Canvas();
        Surface surface = surface(antialiased);
        canvas.target(surface);
        canvas.fill(path, FillRule.EVEN_ODD, antialiased, 0xFF123456);
        canvas.stroke(path, stroke(random), antialiased, 0x7F123456);
        Stroke odd = new Stroke(
                Math.abs(odd(random, coordinates)),
                Stroke.Cap.ROUND,
                Stroke.Join.ROUND,
                new double[] {Math.abs(odd(random, coordinates)), Math.abs(odd(random, coordinates))},
                odd(random, coordinates));
        canvas.stroke(path, odd, antialiased, 0x7F123456);
        double[] places = {odd(random, coordinates), odd(random, coordinates), 5, 5};
        Mask dot = new Mask(-1, -1, 2, 2, new byte[] {-1, 100, 50, -1});
        canvas.draw(new Stamp(dot, null), places, 2, 0xFF000000, 0);
        // What came before leaves nothing behind: the next drawing is as on a new canvas.
        Surface after = surface(true);
        canvas.target(after);
        canvas.fill(polygon(new Random(1), 5, 0, 100), FillRule.NON_ZERO, true, 0xFF000000);
        Surface fresh = surface(true);
        Canvas other = new Canvas();
        other.target(fresh);
        other.fill(polygon(new Random(1), 5, 0, 100), FillRule.NON_ZERO, true, 0xFF000000);
        assertThat(pixels(after)).isEqualTo(pixels(fresh));
    }

    private static double odd(Random random, double[] given) {
        return switch (random.nextInt(3)) {
            case 0 -> given[random.nextInt(given.length)];
            case 1 -> ODD_VALUES[random.nextInt(ODD_VALUES.length)];
            default -> -50 + 250 * random.nextDouble();
        };
    }

    @Property(tries = 150)
    void nothing_is_painted_outside_the_clip_and_the_inside_does_not_depend_on_it(@ForAll long seed) {
        Random random = new Random(seed);
        Path path = polygon(random, 5, -60, 200);
        Stroke stroke = Stroke.solid(4 * random.nextDouble(), Stroke.Cap.ROUND, Stroke.Join.ROUND);
        Stamp stamp = new Stamp(new Mask(-2, -2, 3, 3, new byte[] {1, 2, 3, 4, -5, 6, 7, 8, 9}), null);
        double[] places = new double[200];
        Arrays.setAll(places, i -> -10 + 170 * random.nextDouble());
        Canvas canvas = new Canvas();
        Surface all = surface(true);
        canvas.target(all);
        everything(canvas, path, stroke, stamp, places);
        Surface part = surface(true);
        canvas.target(part);
        int x0 = 10 + random.nextInt(60);
        int y0 = 10 + random.nextInt(40);
        int x1 = x0 + random.nextInt(70);
        int y1 = y0 + random.nextInt(50);
        canvas.clip(x0, y0, x1, y1);
        everything(canvas, path, stroke, stamp, places);
        int different = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int drawn = part.pixels()[y * WIDTH + x];
                if (x < x0 || x >= x1 || y < y0 || y >= y1) {
                    assertThat(drawn).isEqualTo(0xFFFFFFFF);
                } else {
                    // Lines are cut to the clip before they are rounded to 24.8, so a slanted one can move by 1/256
                    // pixel.
                    int expected = all.pixels()[y * WIDTH + x];
                    different = Math.max(different, Math.abs((drawn & 255) - (expected & 255)));
                }
            }
        }
        assertThat(different).isLessThanOrEqualTo(6);
    }

    private static void everything(Canvas canvas, Path path, Stroke stroke, Stamp stamp, double[] places) {
        canvas.fill(path, FillRule.NON_ZERO, true, 0x60000000);
        canvas.stroke(path, stroke, true, 0x60000000);
        canvas.draw(stamp, places, places.length / 2, 0xFF000000, 0);
        canvas.draw(new Image(3, 100, new int[300]), 20, 20, 1);
    }

    @Property(tries = 100)
    void the_surface_knows_which_columns_were_painted(@ForAll long seed, @ForAll boolean opaque) {
        Random random = new Random(seed);
        Canvas canvas = new Canvas();
        Surface surface = surface(opaque);
        canvas.target(surface);
        canvas.fill(polygon(random, 3, 20, 90), FillRule.NON_ZERO, true, random.nextInt());
        canvas.stroke(polygon(random, 3, 20, 90), stroke(random), true, random.nextInt());
        canvas.fillRect(150 * random.nextDouble(), 20, 150 * random.nextDouble(), 30.5, random.nextInt());
        Mask dot = canvas.mask(new Path().rect(-1.2, -2, 3, 1), FillRule.NON_ZERO, true);
        double[] places = new double[8];
        Arrays.setAll(places, i -> -2 + 155 * random.nextDouble());
        canvas.draw(new Stamp(dot, null), places, random.nextInt(5), 0xFF000000, 0);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (x < surface.touchedLeft(y) || x >= surface.touchedRight(y)) {
                    assertThat(surface.pixels()[y * WIDTH + x]).isEqualTo(surface.background());
                }
            }
        }
        surface.reset(WIDTH, HEIGHT, surface.background());
        assertThat(pixels(surface)).containsOnly(surface.background());
    }

    @Property(tries = 100)
    void stamps_equal_their_masks_drawn_one_by_one(@ForAll long seed, @ForAll boolean opaque) {
        Random random = new Random(seed);
        Canvas canvas = new Canvas();
        Path path = polygon(random, 5, -4, 4);
        Stamp stamp = new Stamp(
                canvas.mask(path, FillRule.NON_ZERO, true),
                canvas.mask(path, Stroke.solid(1.4, Stroke.Cap.BUTT, Stroke.Join.ROUND), true));
        double[] places = new double[1000];
        Arrays.setAll(places, i -> -5 + 160 * random.nextDouble());
        int fill = random.nextInt();
        int edge = random.nextInt(4) == 0 ? fill : random.nextInt();
        Surface stamped = surface(opaque);
        canvas.target(stamped);
        canvas.draw(stamp, places, 500, fill, edge);
        Surface single = surface(opaque);
        canvas.target(single);
        for (int i = 0; i < 500; i++) {
            int x = (int) Math.floor(places[2 * i]);
            int y = (int) Math.floor(places[2 * i + 1]);
            canvas.draw(canvas.mask(path, FillRule.NON_ZERO, true), x, y, fill);
            Mask stroke = stamp.stroke();
            assertThat(stroke).isNotNull();
            if (stroke != null) {
                canvas.draw(stroke, x, y, edge);
            }
        }
        assertThat(pixels(stamped)).isEqualTo(pixels(single));
    }
}
