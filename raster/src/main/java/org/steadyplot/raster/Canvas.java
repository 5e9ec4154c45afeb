package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;
import org.steadyplot.raster.Stroke.Cap;

/**
 * Draws on a surface with exact coverage and Agg's blending. Coordinates are pixels, y downwards, pixel centres at .5. Colours are {@code
 * 0xAARRGGBB}, not premultiplied. Keeps its scratch memory between figures; confined to one thread.
 *
 * <p>Coordinates may be anything: sub-paths are broken at vertices that are not finite, and finite ones beyond a thousand million pixels count as that.
 * Without anti-aliasing every pixel with a coverage of 1/256 or more is painted fully, as matplotlib's Agg does.
 */
public final class Canvas {
    /** Masks are cut to this many pixels on each side of their origin. */
    public static final int MASK_REACH = 4096;

    /** Larger coordinates count as this. */
    private static final double FAR = 1e9;

    /** Wider strokes count as this: round caps and joins cost the root of the width, and a surface is hardly larger. */
    private static final double WIDEST = 1e4;

    private final Meter meter = new Meter();
    private final Rasterizer rasterizer;
    private final Stroker stroker;
    private final Dasher dasher;
    private final Flattener flattener = new Flattener();
    private final SurfacePainter paint = new SurfacePainter();
    private final ClipMaskPainter masked = new ClipMaskPainter(paint);
    private final MaskPainter toMask = new MaskPainter();
    private final RectFill rects = new RectFill();
    private final Stamper stamper;
    private final OpaqueStamps stamps;
    private final Box box = new Box();
    private final Path finite = new Path();
    private final Path flat = new Path();
    private final Path quad = new Path();
    private final Path snapped = new Path();

    private Surface surface = new Surface();
    private Painter painter = paint;
    private @Nullable Mask clipMask;
    private int left;
    private int top;
    private int right;
    private int bottom;

    public Canvas() {
        rasterizer = new Rasterizer(meter);
        stroker = new Stroker(rasterizer, meter);
        dasher = new Dasher(stroker, meter);
        stamper = new Stamper(meter);
        stamps = new OpaqueStamps(meter);
    }

    /** Takes the surface to draw on and resets the clip to all of it. */
    public void target(Surface newSurface) {
        surface = newSurface;
        paint.target(newSurface);
        clipMask(null);
        clip(0, 0, newSurface.width(), newSurface.height());
    }

    /** Asks {@code poll} at least every million pixels and every few thousand vertices, null for nobody; the drawing stops when it throws. */
    public void poll(@Nullable Poll poll) {
        meter.poll(poll);
    }

    /** Limits drawing to columns x0 to x1 and rows y0 to y1, both ends exclusive at the right and bottom, cut to the surface. */
    public void clip(int x0, int y0, int x1, int y1) {
        left = Math.max(x0, 0);
        top = Math.max(y0, 0);
        right = Math.min(x1, surface.width());
        bottom = Math.min(y1, surface.height());
    }

    /** Multiplies all coverage by a mask placed at the surface's origin, pixels outside of it being 0; null removes it. */
    public void clipMask(@Nullable Mask mask) {
        clipMask = mask;
        if (mask == null) {
            painter = paint;
        } else {
            masked.mask(mask);
            painter = masked;
        }
    }

    public void fill(Path path, FillRule rule, boolean antialiased, int color) {
        if (color >>> 24 == 0) {
            return;
        }
        paint.color(color);
        Path tame = tame(path);
        if (rects.matches(tame)) {
            rects.fill(left, top, right, bottom, antialiased, painter);
            meter.spend(rects.area());
            return;
        }
        box.of(tame, 0);
        if (box.cut(left, top, right, bottom)) {
            feedFill(flat(tame));
            rasterizer.sweep(rule, antialiased, painter);
        }
    }

    /**
     * Outlines a path; curves are flattened, dashes cut.
     *
     * <p>Without anti-aliasing dashes are cut to whole pixels plus a half and their width is rounded, but not below half a pixel; solid lines keep their width.
     */
    public void stroke(Path path, Stroke stroke, boolean antialiased, int color) {
        if (color >>> 24 == 0 || !(stroke.width() > 0)) {
            return;
        }
        paint.color(color);
        Path tame = tame(path);
        if (rects.matches(tame, stroke)) {
            rects.fill(left, top, right, bottom, antialiased, painter);
            meter.spend(rects.area());
            return;
        }
        box.of(tame, reach(stroke));
        if (box.cut(left, top, right, bottom)) {
            feedStroke(flat(tame), stroke, antialiased);
            rasterizer.sweep(FillRule.NON_ZERO, antialiased, painter);
        }
    }

    /** Fills an axis-aligned rectangle by exact area: the result equals {@link #fill} of {@link Path#rect}. */
    public void fillRect(double x0, double y0, double x1, double y1, int color) {
        if (color >>> 24 == 0) {
            return;
        }
        paint.color(color);
        if (rects.set(clamp(x0), clamp(y0), clamp(x1), clamp(y1))) {
            rects.fill(left, top, right, bottom, true, painter);
            meter.spend(rects.area());
        }
    }

    /**
     * Coverage of a filled path, cut to its own box; the surface and clip are not involved. What lies more than {@link #MASK_REACH} pixels from the origin
     * is cut off.
     */
    public Mask mask(Path path, FillRule rule, boolean antialiased) {
        Path tame = tame(path);
        box.of(tame, 0);
        if (!box.cut(-MASK_REACH, -MASK_REACH, MASK_REACH, MASK_REACH)) {
            return Mask.EMPTY;
        }
        feedFill(flat(tame));
        return collect(rule, antialiased);
    }

    /** Coverage of a stroked path, cut to its own box and to {@link #MASK_REACH}. */
    public Mask mask(Path path, Stroke stroke, boolean antialiased) {
        Path tame = tame(path);
        box.of(tame, reach(stroke));
        if (!(stroke.width() > 0) || !box.cut(-MASK_REACH, -MASK_REACH, MASK_REACH, MASK_REACH)) {
            return Mask.EMPTY;
        }
        feedStroke(flat(tame), stroke, antialiased);
        return collect(FillRule.NON_ZERO, antialiased);
    }

    /** Paints a colour through a mask whose origin is put at whole pixel (x, y). */
    public void draw(Mask mask, int x, int y, int color) {
        paint.color(color);
        stamper.clip(left, top, right, bottom);
        stamper.draw(mask, x, y, painter);
    }

    /** Repeats a stamp: for each i in order, fill then edge, with the stamp's origin at (floor(xy[2i]), floor(xy[2i+1])); NaN are left out. */
    public void draw(Stamp stamp, double[] xy, int count, int fillColor, int strokeColor) {
        if (surface.opaque() && clipMask == null && stamps.plan(stamp, fillColor, strokeColor, surface.width())) {
            stamps.draw(surface, left, top, right, bottom, xy, count);
        } else {
            stamper.clip(left, top, right, bottom);
            stamper.draw(stamp, xy, count, fillColor, strokeColor, paint, painter);
        }
    }

    /**
     * Blends an image with its upper left corner at (x, y), its alpha scaled by {@code alpha} in 0..1 (which is cut to 8 bits, as matplotlib does).
     */
    public void draw(Image image, int x, int y, double alpha) {
        int x0 = Math.max(x, left);
        int x1 = (int) Math.min((long) x + image.width(), right);
        int y0 = Math.max(y, top);
        int y1 = (int) Math.min((long) y + image.height(), bottom);
        int cover = (int) (255 * Math.max(0, Math.min(alpha, 1)));
        if (x0 >= x1 || y0 >= y1 || cover == 0) {
            return;
        }
        int[] to = surface.pixels();
        int[] from = image.pixels();
        for (int row = y0; row < y1; row++) {
            int in = (row - y) * image.width() - x;
            int out = row * surface.width();
            surface.touch(row, x0, x1);
            for (int column = x0; column < x1; column++) {
                int color = from[in + column];
                int visible = clipMask == null ? cover : Blend.throughMask(cover, clipMask.at(column, row));
                int strength = Blend.strength(color >>> 24, visible);
                to[out + column] = Blend.over(to[out + column], color & 0xFFFFFF, strength);
            }
            meter.spend(x1 - x0);
        }
    }

    /**
     * Fills a grid of quadrilaterals, row by row. Quads with a corner that is not finite are left out.
     *
     * @param corners x and y in turn of (rows + 1) x (columns + 1) corners, row by row
     * @param colors one colour a cell, row by row
     * @param snap whether each quad is snapped to whole pixels when all its sides are horizontal or vertical, as {@link Outline#snaps} says
     */
    public void quadMesh(double[] corners, int rows, int columns, int[] colors, boolean antialiased, boolean snap) {
        int line = 2 * (columns + 1);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                int color = colors[row * columns + column];
                int at = row * line + 2 * column;
                if (color >>> 24 != 0 && quad(corners, at, line)) {
                    if (snap && Outline.snaps(quad)) {
                        Outline.snap(quad, 0, snapped);
                        fill(snapped, FillRule.NON_ZERO, antialiased, color);
                    } else {
                        fill(quad, FillRule.NON_ZERO, antialiased, color);
                    }
                }
            }
        }
    }

    /** matplotlib's order: down, right, up, back. */
    private boolean quad(double[] c, int at, int line) {
        quad.clear()
                .moveTo(c[at], c[at + 1])
                .lineTo(c[at + line], c[at + line + 1])
                .lineTo(c[at + line + 2], c[at + line + 3])
                .lineTo(c[at + 2], c[at + 3])
                .lineTo(c[at], c[at + 1]);
        for (int i = 0; i < 8; i++) {
            if (!Double.isFinite(quad.coordinates()[i])) {
                return false;
            }
        }
        return true;
    }

    private Mask collect(FillRule rule, boolean antialiased) {
        toMask.begin(box.left, box.top, box.right, box.bottom);
        rasterizer.sweep(rule, antialiased, toMask);
        return toMask.finish();
    }

    /** The path itself, or a copy broken at vertices that are not finite and without ones that are very far. */
    private Path tame(Path path) {
        double[] c = path.coordinates();
        int count = 2 * path.pointCount();
        boolean odd = false;
        for (int i = 0; i < count; i++) {
            odd |= !(Math.abs(c[i]) <= FAR);
        }
        if (!odd) {
            return path;
        }
        Outline.dropNonFinite(path, finite);
        for (int i = 0; i < finite.pointCount(); i++) {
            finite.set(i, clamp(finite.x(i)), clamp(finite.y(i)));
        }
        return finite;
    }

    private Path flat(Path path) {
        if (!path.hasCurves()) {
            return path;
        }
        flattener.flatten(path, box, flat);
        return flat;
    }

    private void feedFill(Path path) {
        rasterizer.begin(box.left, box.top, box.right, box.bottom);
        byte[] verbs = path.verbs();
        double[] c = path.coordinates();
        int at = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            switch (verbs[i]) {
                case Path.MOVE -> rasterizer.moveTo(c[at], c[at + 1]);
                case Path.LINE -> rasterizer.lineTo(c[at], c[at + 1]);
                default -> {
                    rasterizer.close();
                    continue;
                }
            }
            at += 2;
            if ((i & 255) == 0) {
                meter.spend(256 * Meter.VERTEX);
            }
        }
    }

    private void feedStroke(Path path, Stroke stroke, boolean antialiased) {
        rasterizer.begin(box.left, box.top, box.right, box.bottom);
        double width = stroke.width();
        if (stroke.dashed() && !antialiased) {
            width = width < 0.5 ? 0.5 : Math.floor(width + 0.5);
        }
        width = Math.min(width, WIDEST);
        stroker.begin(width, Math.min(stroke.width(), WIDEST), stroke.cap(), stroke.join(), box);
        if (stroke.dashed()) {
            DashPattern dashes = new DashPattern(stroke, width, antialiased);
            if (!dashes.solid()) {
                dasher.begin(dashes, box, width / 2, stroke.cap() == Cap.BUTT ? 0 : width / 2);
                feedDashes(path);
                return;
            }
        }
        feedSolid(path);
    }

    private void feedSolid(Path path) {
        byte[] verbs = path.verbs();
        double[] c = path.coordinates();
        int at = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            switch (verbs[i]) {
                case Path.MOVE -> stroker.moveTo(c[at], c[at + 1]);
                case Path.LINE -> stroker.lineTo(c[at], c[at + 1]);
                default -> {
                    stroker.close();
                    continue;
                }
            }
            at += 2;
        }
        stroker.finish();
    }

    private void feedDashes(Path path) {
        byte[] verbs = path.verbs();
        double[] c = path.coordinates();
        int at = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            switch (verbs[i]) {
                case Path.MOVE -> dasher.moveTo(c[at], c[at + 1]);
                case Path.LINE -> dasher.lineTo(c[at], c[at + 1]);
                default -> {
                    dasher.close();
                    continue;
                }
            }
            at += 2;
        }
        dasher.finish();
    }

    /** How far ink can be from the path. */
    private static double reach(Stroke stroke) {
        double width = Math.min(Math.max(stroke.width(), 1), WIDEST);
        double factor = stroke.join() == Stroke.Join.MITER ? Math.max(width, 1.5) : 1.5;
        return width * factor / 2 + 1;
    }

    private static double clamp(double v) {
        return Math.max(-FAR, Math.min(v, FAR));
    }
}
