package org.steadyplot.chart.backend.agg;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.PathItems;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.backend.QuadMeshData;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Canvas;
import org.steadyplot.raster.FillRule;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Mask;
import org.steadyplot.raster.Outline;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stamp;
import org.steadyplot.raster.Stroke;
import org.steadyplot.raster.Surface;
import org.steadyplot.text.TextLine;

/**
 * Draws as matplotlib's Agg backend does: the order of snapping, simplifying and blending, and the whole-pixel places of markers, texts and clips,
 * decide whether pictures match.
 */
final class AggRenderer implements Renderer {
    /** Coordinates beyond this are cut so that fixed-point arithmetic holds. */
    private static final double FAR = 1 << 23;

    private static final int SIMPLIFY_FROM = 128;
    private static final double SIMPLIFY_THRESHOLD = 1.0 / 9;

    private final Canvas canvas;
    private final int width;
    private final int height;
    private final double fractionalHeight;
    private final PictureOptions options;
    private Path current = new Path(64);
    private Path next = new Path(64);
    private @Nullable Bbox clip;
    private boolean clipKnown;
    private boolean clipInclusive;
    private @Nullable MarkerKey stampKey;
    private Stamp stamp = new Stamp(null, null);

    AggRenderer(Canvas canvas, Surface surface, PictureOptions options) {
        this.canvas = canvas;
        this.options = options;
        width = surface.width();
        height = surface.height();
        fractionalHeight = options.height();
    }

    @Override
    public void drawPath(Graphics graphics, Path path, Affine map, @Nullable Rgba face) {
        clip(graphics.clip(), false);
        start(path, map);
        boolean inside = inside();
        if (!inside) {
            dropNonFinite();
        }
        boolean line = graphics.hasLine();
        double strokeWidth = line ? graphics.stroke().width() : 0;
        boolean curves = current.hasCurves();
        boolean simplify = face == null && !curves && current.pointCount() >= SIMPLIFY_FROM;
        if (face == null && !curves && !inside) {
            Outline.clipLines(current, -1, -1, width + 1.0, height + 1.0, next);
            swap();
        }
        if (snaps(graphics.snap(), path, current)) {
            Outline.snap(current, strokeWidth, next);
            swap();
        }
        if (simplify) {
            Outline.simplify(current, SIMPLIFY_THRESHOLD, next);
            swap();
        }
        paint(graphics, face, line);
    }

    private void paint(Graphics graphics, @Nullable Rgba face, boolean line) {
        if (face != null) {
            canvas.fill(current, FillRule.NON_ZERO, graphics.antialiased(), face.argb());
        }
        if (line) {
            canvas.stroke(
                    current,
                    graphics.stroke(),
                    graphics.antialiased(),
                    graphics.edge().argb());
        }
    }

    /** All places of a marker get the same pixels: it is rasterised once, around its own origin. */
    @Override
    public void drawMarkers(
            Graphics graphics, Path marker, Affine markerMap, double[] xy, int count, @Nullable Rgba face) {
        clip(graphics.clip(), true);
        boolean line = graphics.hasLine();
        MarkerKey key = new MarkerKey(
                marker, markerMap, graphics.stroke(), graphics.snap(), graphics.antialiased(), face != null, line);
        if (!key.equals(stampKey)) {
            stamp = stamp(key);
            stampKey = key;
        }
        double[] places = new double[2 * count];
        for (int i = 0; i < count; i++) {
            places[2 * i] = xy[2 * i] + 0.5;
            places[2 * i + 1] = height - xy[2 * i + 1] + 0.5;
        }
        canvas.draw(
                stamp,
                places,
                count,
                face == null ? 0 : face.argb(),
                line ? graphics.edge().argb() : 0);
    }

    private Stamp stamp(MarkerKey key) {
        Affine flipped = key.map.then(Affine.scale(1, -1));
        current.clear().append(key.marker, flipped);
        if (snaps(key.snap, key.marker, current)) {
            Outline.snap(current, key.line ? key.stroke.width() : 0, next);
            swap();
        } else {
            current.clear().append(key.marker, flipped.then(Affine.translate(0.5, 0.5)));
        }
        return new Stamp(
                key.face ? canvas.mask(current, FillRule.NON_ZERO, key.antialiased) : null,
                key.line ? canvas.mask(current, key.stroke, key.antialiased) : null);
    }

    /** What a stamp depends on. The panels of a scatter matrix share one; a marker's path is the same object each time. */
    private record MarkerKey(
            Path marker,
            Affine map,
            Stroke stroke,
            Graphics.Snap snap,
            boolean antialiased,
            boolean face,
            boolean line) {}

    @Override
    public void drawPathCollection(Graphics graphics, PathItems items) {
        for (int i = 0; i < items.count(); i++) {
            double x = items.x(i);
            double y = items.y(i);
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                continue;
            }
            Graphics item = items.graphics(graphics, i);
            clip(item.clip(), false);
            Path path = items.path(i);
            start(path, items.map(i).then(Affine.translate(x, y)));
            dropNonFinite();
            boolean line = item.hasLine();
            if (snaps(item.snap(), path, current)) {
                Outline.snap(current, line ? item.stroke().width() : 0, next);
                swap();
            }
            paint(item, items.face(i), line);
        }
    }

    @Override
    public void drawQuadMesh(Graphics graphics, QuadMeshData mesh) {
        if (graphics.hasLine()) {
            Renderer.super.drawQuadMesh(graphics, mesh);
            return;
        }
        clip(graphics.clip(), false);
        double[] corners = mesh.corners();
        double[] flipped = new double[corners.length];
        for (int i = 0; i < corners.length; i += 2) {
            flipped[i] = corners[i];
            flipped[i + 1] = height - corners[i + 1];
        }
        canvas.quadMesh(
                flipped,
                mesh.rows(),
                mesh.columns(),
                mesh.faces(),
                graphics.antialiased(),
                graphics.snap() == Graphics.Snap.ON);
    }

    @Override
    public void drawImage(Graphics graphics, double x, double y, Image image) {
        clip(graphics.clip(), true);
        canvas.draw(image, (int) Math.floor(x + 0.5), height - (int) Math.floor(y + 0.5) - image.height(), 1);
    }

    @Override
    public void drawText(Graphics graphics, TextLine line, double x, double y, double degrees) {
        if (!options.glyphs()) {
            return;
        }
        clip(graphics.clip(), false);
        Mask mask = options.typesetter().raster(line, x, fractionalHeight - y, degrees);
        canvas.draw(mask, 0, 0, graphics.edge().argb());
    }

    /** The path in pixels, rows growing downwards. */
    private void start(Path path, Affine map) {
        current.clear().append(path, new Affine(map.a(), -map.b(), map.c(), -map.d(), map.e(), height - map.f()));
    }

    /** Whether all points are on the canvas, so that they are finite and nothing is to be cut. */
    private boolean inside() {
        double[] xy = current.coordinates();
        for (int i = 2 * current.pointCount() - 2; i >= 0; i -= 2) {
            if (!(xy[i] >= 0 && xy[i] <= width && xy[i + 1] >= 0 && xy[i + 1] <= height)) {
                return false;
            }
        }
        return true;
    }

    private void dropNonFinite() {
        for (int i = 0; i < current.pointCount(); i++) {
            double x = current.x(i);
            double y = current.y(i);
            if (!(Math.abs(x) <= FAR && Math.abs(y) <= FAR)) {
                Outline.dropNonFinite(current, next);
                swap();
                return;
            }
        }
    }

    private static boolean snaps(Graphics.Snap snap, Path original, Path mapped) {
        return switch (snap) {
            case ON -> true;
            case OFF -> false;
            case AUTO -> original.pointCount() <= 1024 && Outline.snaps(mapped);
        };
    }

    private void swap() {
        Path path = current;
        current = next;
        next = path;
    }

    /** On the marker and image route the clip holds one more column and row. */
    private void clip(@Nullable Bbox box, boolean inclusive) {
        if (clipKnown && Objects.equals(box, clip) && inclusive == clipInclusive) {
            return;
        }
        clipKnown = true;
        clip = box;
        clipInclusive = inclusive;
        if (box == null) {
            canvas.clip(0, 0, width, height);
            return;
        }
        int more = inclusive ? 1 : 0;
        canvas.clip(
                (int) Math.floor(box.x0() + 0.5),
                (int) Math.floor(height - box.y1() + 0.5),
                (int) Math.floor(box.x1() + 0.5) + more,
                (int) Math.floor(height - box.y0() + 0.5) + more);
    }
}
