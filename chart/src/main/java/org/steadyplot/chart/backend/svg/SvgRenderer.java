package org.steadyplot.chart.backend.svg;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.PathItems;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.backend.QuadMeshData;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.SvgRc;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Outline;
import org.steadyplot.raster.Path;
import org.steadyplot.text.TextLine;

/** Draws elements. Pixels become points, rows grow downwards; paths pass the same stages as in matplotlib, without snapping. */
final class SvgRenderer implements Renderer {
    /** Places further out than this, in pixels, can't be seen and are left out. */
    private static final double FAR = 1 << 23;

    private static final int SIMPLIFY_FROM = 128;
    private static final double SIMPLIFY_THRESHOLD = 1.0 / 9;
    private static final int POLL_MASK = 4095;

    private final Markup out;
    private final Definitions definitions;
    private final EmbeddedImage images;
    private final PictureOptions options;
    private final double points;
    private final double height;
    private final SvgText text;
    private final Paint inherited = new Paint();
    private final Paint paint = new Paint();
    private final Paint item = new Paint();
    private final Markup data = new Markup();
    private final Map<String, Integer> groups = new HashMap<>();
    private Path current = new Path(64);
    private Path next = new Path(64);

    SvgRenderer(Markup out, Definitions definitions, EmbeddedImage images, double points, PictureOptions options) {
        this.out = out;
        this.definitions = definitions;
        this.images = images;
        this.options = options;
        this.points = points;
        this.height = options.height();
        this.text = new SvgText(out, definitions, inherited, points);
    }

    @Override
    public void drawPath(Graphics graphics, Path path, Affine map, @Nullable Rgba face) {
        if (paint.set(graphics, face, points).isBlank()) {
            return;
        }
        prepare(path, map, face == null);
        if (current.isEmpty()) {
            return;
        }
        if (current.pointCount() <= 2) {
            paint.straight();
        }
        out.raw("<path");
        paint.write(out, inherited);
        definitions.clipTo(graphics.clip(), out);
        out.raw(" d=\"");
        PathData.write(current, out);
        out.raw("\"/>\n");
    }

    private void prepare(Path path, Affine map, boolean unfilled) {
        current.clear()
                .append(
                        path,
                        new Affine(
                                points * map.a(),
                                -points * map.b(),
                                points * map.c(),
                                -points * map.d(),
                                points * map.e(),
                                points * (height - map.f())));
        Outline.dropNonFinite(current, next);
        swap();
        if (unfilled && !current.hasCurves()) {
            boolean simplify = current.pointCount() >= SIMPLIFY_FROM;
            Outline.clipLines(current, -points, -points, points * (options.width() + 1), points * (height + 1), next);
            swap();
            if (simplify) {
                Outline.simplify(current, SIMPLIFY_THRESHOLD, next);
                swap();
            }
        }
    }

    private void swap() {
        Path path = current;
        current = next;
        next = path;
    }

    @Override
    public void drawMarkers(
            Graphics graphics, Path marker, Affine markerMap, double[] xy, int count, @Nullable Rgba face) {
        if (count == 0 || paint.set(graphics, face, points).isBlank()) {
            return;
        }
        int shape = shape(marker, markerMap);
        openGroup(graphics);
        for (int i = 0; i < count; i++) {
            poll(i);
            if (near(xy[2 * i], xy[2 * i + 1])) {
                use(shape, xy[2 * i], xy[2 * i + 1]);
                out.raw("/>\n");
            }
        }
        out.raw("</g>\n");
    }

    @Override
    public void drawPathCollection(Graphics graphics, PathItems items) {
        boolean open = false;
        int clip = 0;
        Path path = null;
        Affine map = null;
        int shape = 0;
        for (int i = 0; i < items.count(); i++) {
            poll(i);
            Graphics own = items.graphics(graphics, i);
            if (!near(items.x(i), items.y(i))
                    || item.set(own, items.face(i), points).isBlank()) {
                continue;
            }
            int ownClip = definitions.clip(own.clip());
            if (!open || clip != ownClip) {
                if (open) {
                    out.raw("</g>\n");
                }
                paint.set(own, items.face(i), points);
                openGroup(own);
                open = true;
                clip = ownClip;
            }
            Path itemPath = items.path(i);
            Affine itemMap = items.map(i);
            if (path != itemPath || map == null || !same(map, itemMap)) {
                path = itemPath;
                map = itemMap;
                shape = shape(path, map);
            }
            use(shape, items.x(i), items.y(i));
            item.write(out, paint);
            out.raw("/>\n");
        }
        if (open) {
            out.raw("</g>\n");
        }
    }

    private static boolean near(double x, double y) {
        return Math.abs(x) <= FAR && Math.abs(y) <= FAR;
    }

    private static boolean same(Affine m, Affine n) {
        return m.a() == n.a() && m.b() == n.b() && m.c() == n.c() && m.d() == n.d() && m.e() == n.e() && m.f() == n.f();
    }

    private int shape(Path path, Affine map) {
        current.clear().append(path, map.then(Affine.scale(points, -points)));
        PathData.write(current, data.clear());
        return definitions.shape(data);
    }

    private void use(int shape, double x, double y) {
        definitions.use('m', shape, out);
        out.raw(" x=\"")
                .number(x * points)
                .raw("\" y=\"")
                .number((height - y) * points)
                .raw('"');
    }

    private void openGroup(Graphics graphics) {
        out.raw("<g");
        paint.write(out, inherited);
        definitions.clipTo(graphics.clip(), out);
        out.raw(">\n");
    }

    /** One path a cell: with horizontal and vertical lines it is shorter than a rectangle. Without smooth edges there are no seams. */
    @Override
    public void drawQuadMesh(Graphics graphics, QuadMeshData mesh) {
        boolean open = false;
        for (int row = 0; row < mesh.rows(); row++) {
            for (int column = 0; column < mesh.columns(); column++) {
                poll(row * mesh.columns() + column);
                Rgba face = mesh.face(row, column);
                if (item.set(graphics, face, points).isBlank()) {
                    continue;
                }
                mesh.quad(row, column, next.clear());
                prepare(next, Affine.IDENTITY, false);
                if (current.isEmpty()) {
                    continue;
                }
                if (!open) {
                    open = true;
                    paint.set(graphics, face, points);
                    openGroup(graphics);
                }
                out.raw("<path");
                item.write(out, paint);
                out.raw(" d=\"");
                PathData.write(current, out);
                out.raw("\"/>\n");
            }
        }
        if (open) {
            out.raw("</g>\n");
        }
    }

    @Override
    public void drawImage(Graphics graphics, double x, double y, Image image) {
        if (!options.style().get(SvgRc.IMAGE_INLINE)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "an SVG picture is one file: its images can't lie beside it; leave svg.image_inline on");
        }
        if (image.width() < 1 || image.height() < 1) {
            return;
        }
        out.raw("<image");
        definitions.clipTo(graphics.clip(), out);
        out.raw(" x=\"").number(x * points);
        out.raw("\" y=\"").number((height - y - image.height()) * points);
        out.raw("\" width=\"").number(image.width() * points);
        out.raw("\" height=\"").number(image.height() * points);
        out.raw("\" xlink:href=\"");
        images.write(image, options.png().effort(), out);
        out.raw("\"/>\n");
    }

    @Override
    public void drawText(Graphics graphics, TextLine line, double x, double y, double degrees) {
        Rgba color = graphics.edge();
        if (!options.glyphs()
                || line.glyphCount() == 0
                || paint.set(Graphics.plain(color, null), color, points).isBlank()) {
            return;
        }
        // On a group of its own: a clip on a turned element would be turned too.
        boolean clipped = graphics.clip() != null;
        if (clipped) {
            out.raw("<g");
            definitions.clipTo(graphics.clip(), out);
            out.raw(">\n");
        }
        double left = x * points;
        double baseline = (height - y) * points;
        if (options.style().get(SvgRc.FONTTYPE)) {
            text.outlines(line, paint, left, baseline, degrees);
        } else {
            text.characters(line, paint, left, baseline, degrees);
        }
        if (clipped) {
            out.raw("</g>\n");
        }
    }

    @Override
    public void openGroup(String name) {
        int number = groups.getOrDefault(name, 0) + 1;
        groups.put(name, number);
        out.raw("<g id=\"").escaped(name).raw('_').fixed(number, 0).raw("\">\n");
    }

    @Override
    public void closeGroup() {
        out.raw("</g>\n");
    }

    private void poll(int i) {
        if ((i & POLL_MASK) == POLL_MASK) {
            options.poll().run();
        }
    }
}
