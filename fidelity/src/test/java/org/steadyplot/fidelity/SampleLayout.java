package org.steadyplot.fidelity;

import java.util.List;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.AxisLayout;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.DashLayout;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.layout.ImageLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.layout.LegendLayout;
import org.steadyplot.chart.layout.LineLayout;
import org.steadyplot.chart.layout.PatchLayout;
import org.steadyplot.chart.layout.Points;
import org.steadyplot.chart.layout.SpineLayout;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.layout.TickLayout;
import org.steadyplot.chart.style.DashPattern;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.Origin;
import org.steadyplot.text.TextBlock.Horizontal;
import org.steadyplot.text.TextBlock.Vertical;

/** A layout with something of everything. */
final class SampleLayout {
    private static final Rgba BLUE = new Rgba(0.12, 0.46, 0.7, 1);
    private static final Box BOX = new Box(10, 20, 30, 40);

    private SampleLayout() {}

    static FigureLayout figure() {
        return new FigureLayout(
                8, 6, 10, 80, 60, Rgba.WHITE, text("title"), List.of(text("free")), List.of(legend()), List.of(axes()));
    }

    private static AxesLayout axes() {
        return new AxesLayout(
                "",
                "rectilinear",
                new Box(8, 6, 50, 40),
                new Box(0.1, 0.1, 0.625, 0.6667),
                true,
                true,
                Rgba.WHITE,
                Double.NaN,
                0,
                List.of(text("axes title")),
                List.of(spine("left"), spine("right"), spine("bottom"), spine("top"), spine("outline")),
                axis("x", AxisLayout.Side.BOTTOM),
                axis("y", AxisLayout.Side.LEFT),
                List.of(line()),
                List.of(bar(), wedge()),
                List.of(scatter(), mesh()),
                List.of(image()),
                List.of(text("a"), annotation()),
                legend(),
                new Box(1, 2, 60, 50));
    }

    private static AxisLayout axis(String label, AxisLayout.Side side) {
        return new AxisLayout(
                new Interval(0, 10),
                new Interval(1, 9),
                "linear",
                true,
                List.of(new TickLayout(0, 8, "0", true, true, false), new TickLayout(5, 33, "5", true, true, true)),
                List.of(new TickLayout(2.5, 20, "", false, true, false)),
                "1e6",
                new AxisLayout.TickLabels(10, 90, Horizontal.CENTER, Vertical.CENTER_BASELINE),
                text(label),
                side,
                "AutoLocator",
                "ScalarFormatter");
    }

    private static SpineLayout spine(String name) {
        return new SpineLayout(name, true, Rgba.BLACK, 0.8);
    }

    private static TextLayout text(String text) {
        return new TextLayout(
                text, 40, 50, BOX, Horizontal.CENTER, Vertical.TOP, 0, 10, "normal", BLUE, "sans-serif", null, null);
    }

    private static TextLayout annotation() {
        return new TextLayout(
                "note",
                40,
                50,
                BOX,
                Horizontal.LEFT,
                Vertical.BASELINE,
                30,
                12,
                "bold",
                BLUE,
                "serif",
                new TextLayout.Arrow("Simple", Rgba.BLACK, 1, BOX),
                new TextLayout.Frame("Round", Rgba.WHITE, Rgba.BLACK, BOX));
    }

    private static LineLayout line() {
        return new LineLayout(
                "sin",
                Points.of(1, 2, 3, 4, Double.NaN, Double.NaN, 5, 6),
                BLUE,
                1.5,
                Linestyle.DASHED,
                new DashLayout(0, DashPattern.of(5.55, 2.4)),
                "o",
                6,
                BLUE,
                Rgba.BLACK,
                1,
                "default",
                2,
                true,
                true);
    }

    private static PatchLayout bar() {
        return new PatchLayout(
                "Rectangle",
                "bars",
                BOX,
                BLUE,
                Rgba.NONE,
                1,
                Linestyle.SOLID,
                "/",
                1,
                true,
                true,
                new Box(0, 0, 0.5, -3),
                null);
    }

    private static PatchLayout wedge() {
        return new PatchLayout(
                "Wedge",
                "",
                BOX,
                BLUE,
                Rgba.BLACK,
                1,
                Linestyle.SOLID,
                null,
                1,
                true,
                true,
                null,
                new PatchLayout.Wedge(90, 144, 1));
    }

    private static CollectionLayout scatter() {
        return new CollectionLayout(
                "PathCollection",
                "_child0",
                1,
                0.5,
                List.of(BLUE),
                List.of(Rgba.BLACK),
                List.of(1.0),
                List.of(),
                1,
                true,
                List.of(3.0),
                Points.of(11, 12, 13, 14),
                null,
                null);
    }

    private static CollectionLayout mesh() {
        return new CollectionLayout(
                "QuadMesh",
                "_child1",
                1,
                null,
                List.of(BLUE, Rgba.BLACK),
                List.of(),
                List.of(0.0),
                List.of(DashLayout.SOLID),
                2,
                true,
                List.of(),
                null,
                List.of(new CollectionLayout.PathExtent(BOX, 5), new CollectionLayout.PathExtent(BOX, 5)),
                new CollectionLayout.Mapping(2, -0.9, 1, new Interval(-0.9, 1), "coolwarm", "Normalize"));
    }

    private static ImageLayout image() {
        return new ImageLayout(
                "AxesImage",
                0,
                41,
                61,
                Interpolation.ANTIALIASED,
                "viridis",
                new Interval(-0.5, 1.5),
                "Normalize",
                -0.5,
                60.5,
                40.5,
                -0.5,
                Origin.UPPER);
    }

    private static LegendLayout legend() {
        return new LegendLayout(
                LegendLoc.UPPER_LEFT,
                1,
                "species",
                BOX,
                BOX,
                true,
                Rgba.WHITE,
                Rgba.gray(0.8),
                List.of(
                        new LegendLayout.Entry("sin", "Line2D", BLUE, BOX),
                        new LegendLayout.Entry("none", "LineCollection", null, BOX)));
    }
}
