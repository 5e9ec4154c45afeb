package org.steadyplot.chart;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.Drawing;
import org.steadyplot.chart.artist.ResolvedAxis;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.style.Location;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;

/** The titles of an axes in pixels, on one height: above the axes, and above what stands there already. */
final class ResolvedTitles {
    private static final Location[] PLACES = {Location.CENTER, Location.START, Location.END};

    private final List<Text> titles = new ArrayList<>(1);

    private ResolvedTitles() {}

    /** The titles that have a text, null when none has. */
    static @Nullable ResolvedTitles of(Axes axes, Frame frame, ResolvedAxis x, ResolvedAxis y, Drawing drawing) {
        ResolvedTitles resolved = null;
        for (Location place : PLACES) {
            Text title = axes.title(place);
            if (title != null && !title.text().isEmpty()) {
                if (resolved == null) {
                    resolved = new ResolvedTitles();
                }
                resolved.titles.add(title);
            }
        }
        if (resolved != null) {
            resolved.place(axes, frame, x, y, drawing);
        }
        return resolved;
    }

    private void place(Axes axes, Frame frame, ResolvedAxis x, ResolvedAxis y, Drawing drawing) {
        Bbox box = frame.box();
        double pad = drawing.px(axes.titlePad());
        double highest = box.y1() + pad;
        for (int i = 0; i < titles.size(); i++) {
            Text title = titles.get(i);
            Text placed = new Text(
                    box.x0() + title.x() * box.width(),
                    box.y1() + pad,
                    title.text(),
                    title.font(),
                    title.color(),
                    title.placement(),
                    Transform.PIXELS);
            highest = Math.max(highest, baseline(placed, top(axes, box, x), y.offsetExtent(), pad, frame, drawing));
            titles.set(i, placed);
        }
        for (Text title : titles) {
            title.setPosition(title.x(), highest);
        }
    }

    private static double top(Axes axes, Bbox box, ResolvedAxis x) {
        boolean above = axes.xaxis().visible()
                && (axes.xaxis().tickLabelsSecond() || axes.xaxis().labelSecond());
        return above && !x.extent().isEmpty() ? Math.max(box.y1(), x.extent().y1()) : box.y1();
    }

    /** The height at which a title is clear of what is below {@code top} and of the offset text of y. */
    private static double baseline(Text title, double top, Bbox offset, double pad, Frame frame, Drawing drawing) {
        Bbox box = title.extent(frame, drawing);
        double over = !offset.isEmpty() && offset.overlaps(box) ? Math.max(top, offset.y1()) : top;
        if (box.y0() >= over) {
            return title.y();
        }
        double raised = over + pad;
        double low = box.y0() + raised - title.y();
        return low < over ? raised + over - low : raised;
    }

    void draw(Renderer renderer, Frame frame, Drawing drawing) {
        for (Text title : titles) {
            title.draw(renderer, frame, drawing);
        }
    }

    Bbox extent(Frame frame, Drawing drawing) {
        Bbox box = Bbox.EMPTY;
        for (Text title : titles) {
            box = box.union(title.extent(frame, drawing));
        }
        return box;
    }

    List<TextLayout> layout(Frame frame, Drawing drawing) {
        List<TextLayout> layouts = new ArrayList<>(titles.size());
        for (Text title : titles) {
            layouts.add(title.layout(frame, drawing));
        }
        return layouts;
    }
}
