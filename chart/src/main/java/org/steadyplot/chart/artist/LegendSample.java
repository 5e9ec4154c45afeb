package org.steadyplot.chart.artist;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.LegendRc;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;

/** The small picture of an artist in a legend: a piece of line, some markers, or a rectangle in its colours. */
final class LegendSample {
    /** Room for half a marker at both ends of a line with several, in font sizes. */
    private static final double MARKER_PAD = 0.3;

    private static final double[] SCATTER_HEIGHTS = {0.375, 0.5, 0.3125};

    private LegendSample() {}

    static boolean hasSample(Artist artist) {
        return artist instanceof Line2D
                || artist instanceof Patch
                || artist instanceof PathCollection
                || artist instanceof PolyCollection;
    }

    /** matplotlib's class name of what is drawn. */
    static String type(Artist handle) {
        return handle instanceof Line2D ? "Line2D" : handle instanceof PathCollection ? "PathCollection" : "Rectangle";
    }

    /** The colour of the sample, null if it has none. */
    static @Nullable Rgba color(Artist handle) {
        if (handle instanceof Line2D line) {
            return line.color();
        }
        if (handle instanceof Patch patch) {
            return patch.facecolor();
        }
        if (handle instanceof PathCollection markers) {
            return markers.facecolor(0);
        }
        return handle instanceof PolyCollection areas ? areas.facecolor() : null;
    }

    /**
     * Draws the sample of an artist.
     *
     * @param room where the sample goes, in pixels; lines lie at half its height
     * @param font pixels of the font size
     */
    static void draw(
            Artist handle, Bbox room, double font, Style style, Renderer renderer, Frame frame, Drawing drawing) {
        if (handle instanceof Line2D line) {
            drawLine(line, room, font, style, renderer, frame, drawing);
        } else if (handle instanceof PathCollection markers) {
            drawMarkers(markers, room, font, style, renderer, frame, drawing);
        } else if (handle instanceof Patch patch) {
            Rectangle sample = rectangle(room);
            sample.takeLook(patch);
            sample.draw(renderer, frame, drawing);
        } else if (handle instanceof PolyCollection areas) {
            Rectangle sample = rectangle(room);
            sample.setFacecolor(areas.facecolor());
            sample.setEdgecolor(areas.edgecolor());
            sample.setLinewidth(areas.linewidth());
            sample.draw(renderer, frame, drawing);
        }
    }

    private static Rectangle rectangle(Bbox room) {
        Rectangle sample = new Rectangle(room.x0(), room.y0(), room.width(), room.height(), Transform.PIXELS);
        sample.setClipped(false);
        return sample;
    }

    private static void drawLine(
            Line2D handle, Bbox room, double font, Style style, Renderer renderer, Frame frame, Drawing drawing) {
        double[] marks = places(room, font, style.get(LegendRc.NUMPOINTS));
        double[] ends = marks.length == 1 ? new double[] {room.x0(), room.x1()} : marks;
        double middle = (room.y0() + room.y1()) / 2;
        Line2D line = handle.sample(ends, filled(middle, ends.length));
        line.setMarker(Marker.NONE);
        line.draw(renderer, frame, drawing);
        Line2D markers = handle.sample(marks, filled(middle, marks.length));
        markers.setLinestyle(Linestyle.NONE, markers.dashes());
        markers.setMarkersize(handle.markersize() * style.get(LegendRc.MARKERSCALE));
        markers.draw(renderer, frame, drawing);
    }

    private static void drawMarkers(
            PathCollection handle,
            Bbox room,
            double font,
            Style style,
            Renderer renderer,
            Frame frame,
            Drawing drawing) {
        double[] x = places(room, font, style.get(LegendRc.SCATTERPOINTS));
        double[] y = new double[x.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = room.y0() + room.height() * SCATTER_HEIGHTS[i % SCATTER_HEIGHTS.length];
        }
        handle.sample(x, y, style.get(LegendRc.MARKERSCALE)).draw(renderer, frame, drawing);
    }

    private static double[] places(Bbox room, double font, int count) {
        if (count <= 1) {
            return new double[] {room.x0() + room.width() / 2};
        }
        double first = room.x0() + MARKER_PAD * font;
        double step = (room.width() - 2 * MARKER_PAD * font) / (count - 1);
        double[] places = new double[count];
        for (int i = 0; i < count; i++) {
            places[i] = first + i * step;
        }
        return places;
    }

    private static double[] filled(double value, int count) {
        double[] values = new double[count];
        Arrays.fill(values, value);
        return values;
    }
}
