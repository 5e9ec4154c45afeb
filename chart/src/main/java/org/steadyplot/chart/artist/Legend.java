package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.LegendLayout;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.style.LegendRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;

/** The key to an axes: samples of what is drawn, with their names, in a frame. Packed and placed anew for every drawing. */
public final class Legend extends Artist {
    private static final double ZORDER = 5;
    private static final double ROUNDING = 0.2;

    private final List<LegendEntry> entries;
    private final List<Artist> avoided;
    private final Style style;
    private final Look look;
    private final int columns;
    private final String title;
    private final @Nullable Bbox anchor;

    /**
     * A legend.
     *
     * @param avoided what the best place covers least of
     * @param style place, sizes and frame
     * @param columns at least 1
     * @param title empty for none
     * @param anchor the box it is placed in, in fractions of the axes; null for the axes themselves
     */
    public Legend(
            List<LegendEntry> entries,
            List<Artist> avoided,
            Style style,
            Look look,
            int columns,
            String title,
            @Nullable Bbox anchor) {
        super(ZORDER, Transform.AXES);
        this.entries = List.copyOf(entries);
        this.avoided = avoided;
        this.style = style;
        this.look = look;
        this.columns = columns;
        this.title = title;
        this.anchor = anchor;
        setClipped(false);
    }

    /**
     * Fonts and colours of a legend.
     *
     * @param linewidth of the frame, in points
     */
    public record Look(
            FontProperties font,
            FontProperties titleFont,
            Rgba color,
            Rgba facecolor,
            Rgba edgecolor,
            double linewidth) {}

    public List<LegendEntry> entries() {
        return entries;
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        LegendBox box = box(drawing);
        Bbox place = place(box, frame, drawing);
        if (style.get(LegendRc.FRAMEON)) {
            drawFrame(renderer, frame, place);
        }
        TextBlock head = box.title();
        if (head != null) {
            Text.drawAt(renderer, place.x0() + box.titleX(), place.y0() + box.titleY(), head, look.color(), null);
        }
        double em = drawing.px(look.font().size());
        for (LegendBox.Cell cell : box.cells()) {
            Bbox room = cell.room().shift(place.x0(), place.y0());
            LegendSample.draw(cell.entry().handle(), room, em, style, renderer, frame, drawing);
            Text.drawAt(renderer, place.x0() + cell.x(), place.y0() + cell.y(), cell.text(), look.color(), null);
        }
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        return place(box(drawing), frame, drawing);
    }

    private LegendBox box(Drawing drawing) {
        return LegendBox.of(entries, title, look.font(), look.titleFont(), style, columns, drawing);
    }

    private Bbox place(LegendBox box, Frame frame, Drawing drawing) {
        Bbox axes = anchor == null ? frame.box() : frame.box().part(anchor);
        Bbox room = axes.grow(
                -style.get(LegendRc.BORDERAXESPAD) * drawing.px(look.font().size()));
        return style.get(LegendRc.LOC) == LegendLoc.BEST
                ? LegendPlace.best(box.width(), box.height(), room, avoided, frame, drawing)
                : LegendPlace.at(style.get(LegendRc.LOC), box.width(), box.height(), room);
    }

    private void drawFrame(Renderer renderer, Frame frame, Bbox box) {
        double corner =
                style.get(LegendRc.FANCYBOX) ? ROUNDING * frame.px(look.font().size()) : 0;
        double width = look.edgecolor().a() == 0 ? 0 : frame.px(look.linewidth());
        Graphics graphics = new Graphics(
                look.edgecolor(),
                Stroke.solid(width, Stroke.Cap.BUTT, Stroke.Join.MITER),
                true,
                Graphics.Snap.ON,
                null);
        renderer.drawPath(
                graphics,
                rounded(box, corner),
                Affine.IDENTITY,
                look.facecolor().a() > 0 ? look.facecolor() : null);
    }

    private static Path rounded(Bbox box, double corner) {
        if (corner == 0) {
            return new Path(5).rect(box.x0(), box.y0(), box.x1(), box.y1());
        }
        return new Path(13)
                .moveTo(box.x0() + corner, box.y0())
                .lineTo(box.x1() - corner, box.y0())
                .quadTo(box.x1(), box.y0(), box.x1(), box.y0() + corner)
                .lineTo(box.x1(), box.y1() - corner)
                .quadTo(box.x1(), box.y1(), box.x1() - corner, box.y1())
                .lineTo(box.x0() + corner, box.y1())
                .quadTo(box.x0(), box.y1(), box.x0(), box.y1() - corner)
                .lineTo(box.x0(), box.y0() + corner)
                .quadTo(box.x0(), box.y0(), box.x0() + corner, box.y0())
                .close();
    }

    public LegendLayout layout(Frame frame, Drawing drawing) {
        LegendBox box = box(drawing);
        Bbox place = place(box, frame, drawing);
        List<LegendLayout.Entry> lines = new ArrayList<>(entries.size());
        for (LegendBox.Cell cell : box.cells()) {
            Artist handle = cell.entry().handle();
            Bbox text = Text.extentAt(place.x0() + cell.x(), place.y0() + cell.y(), cell.text());
            lines.add(new LegendLayout.Entry(
                    cell.entry().label(), LegendSample.type(handle), LegendSample.color(handle), box(text)));
        }
        return new LegendLayout(
                style.get(LegendRc.LOC),
                columns,
                title,
                box(place),
                box(place),
                style.get(LegendRc.FRAMEON),
                look.facecolor(),
                look.edgecolor(),
                lines);
    }

    private static Box box(Bbox box) {
        return new Box(box.x0(), box.y0(), box.width(), box.height());
    }
}
