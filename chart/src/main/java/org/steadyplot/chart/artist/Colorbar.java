package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.SubplotSpec;
import org.steadyplot.chart.color.Normalize;
import org.steadyplot.chart.plot.Pcolormesh;
import org.steadyplot.chart.tick.FixedLocator;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Limits;

/** The scale of a colormap, drawn in an axes of its own. */
public final class Colorbar {
    private static final String AXES_LABEL = "<colorbar>";

    private final Axes axes;
    private final QuadMesh solids;

    private Colorbar(Axes axes, QuadMesh solids) {
        this.axes = axes;
        this.solids = solids;
    }

    /** The axes of the colour bar. */
    public Axes axes() {
        return axes;
    }

    /** The cells of the colour bar. */
    public QuadMesh solids() {
        return solids;
    }

    /** The line around the colour bar. */
    public Spine outline() {
        return axes.spine(Spine.Side.OUTLINE);
    }

    /** On which side of its parent a colour bar stands. */
    public enum Location {
        RIGHT,
        LEFT,
        BOTTOM,
        TOP;

        boolean vertical() {
            return this == RIGHT || this == LEFT;
        }
    }

    /** Options of a colour bar. Immutable. */
    public static final class Options {
        private Location location = Location.RIGHT;
        private double fraction = 0.15;
        private double pad = Double.NaN;
        private double shrink = 1;
        private double aspect = 20;
        private String label = "";
        private double @Nullable [] ticks;
        private @Nullable Formatter format;
        private @Nullable Axes cax;

        public Options() {}

        private Options(Options other) {
            location = other.location;
            fraction = other.fraction;
            pad = other.pad;
            shrink = other.shrink;
            aspect = other.aspect;
            label = other.label;
            ticks = other.ticks;
            format = other.format;
            cax = other.cax;
        }

        public Options location(Location value) {
            Options copy = new Options(this);
            copy.location = value;
            return copy;
        }

        /** Part of the parent's room for the colour bar, 0.15 by default. */
        public Options fraction(double value) {
            Options copy = new Options(this);
            copy.fraction = value;
            return copy;
        }

        /** Part of the parent's room between the two: 0.05, at the bottom 0.15, at the left 0.1. */
        public Options pad(double value) {
            Options copy = new Options(this);
            copy.pad = value;
            return copy;
        }

        /** Length of the colour bar as a fraction of the room, 1 by default. */
        public Options shrink(double value) {
            if (!(value > 0 && value <= 1)) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "the shrink of a colour bar must be above 0 and at most 1, not " + value);
            }
            Options copy = new Options(this);
            copy.shrink = value;
            return copy;
        }

        /** Length in units of its thickness, 20 by default. */
        public Options aspect(double value) {
            Options copy = new Options(this);
            copy.aspect = value;
            return copy;
        }

        /** What the numbers are. */
        public Options label(String text) {
            Options copy = new Options(this);
            copy.label = text;
            return copy;
        }

        /** Places of the ticks. */
        public Options ticks(double... places) {
            Options copy = new Options(this);
            copy.ticks = places.clone();
            return copy;
        }

        /** What the ticks say. */
        public Options format(Formatter value) {
            Options copy = new Options(this);
            copy.format = value;
            return copy;
        }

        /** An axes to draw in, instead of taking room from the parent. */
        public Options cax(Axes axes) {
            Options copy = new Options(this);
            copy.cax = axes;
            return copy;
        }

        /** Makes the colour bar. A linear norm whose limits are equal gets wider ones, so that there is a range to show. */
        public Colorbar beside(Figure figure, Mappable mappable, Axes parent) {
            Axes axes = cax == null ? takeRoom(figure, parent) : cax;
            return new Colorbar(axes, fill(axes, mappable));
        }

        private Axes takeRoom(Figure figure, Axes parent) {
            SubplotSpec cell = parent.subplotSpec();
            if (cell == null) {
                throw new ChartException(
                        ChartException.Code.INVALID_ARGUMENT,
                        "the parent of a colour bar must be in a grid; give the colour bar an axes of its own (cax)");
            }
            double gap = Double.isNaN(pad) ? defaultPad() : pad;
            double space = 2 * gap / (1 - gap);
            double main = 1 - fraction - gap;
            boolean before = location == Location.LEFT || location == Location.TOP;
            double[] ratios = before ? new double[] {fraction, main} : new double[] {main, fraction};
            double rest = (1 - shrink) / 2;
            GridSpec outer;
            SubplotSpec bar;
            if (location.vertical()) {
                outer = cell.subgridspec(
                        1, 2, new GridSpec.Spacing().wspace(space).widthRatios(ratios));
                bar = shrink == 1
                        ? outer.at(0, before ? 0 : 1)
                        : outer.at(0, before ? 0 : 1)
                                .subgridspec(
                                        3, 1, new GridSpec.Spacing().hspace(0).heightRatios(rest, shrink, rest))
                                .at(1, 0);
            } else {
                outer = cell.subgridspec(
                        2, 1, new GridSpec.Spacing().hspace(space).heightRatios(ratios));
                bar = shrink == 1
                        ? outer.at(before ? 0 : 1, 0)
                        : outer.at(before ? 0 : 1, 0)
                                .subgridspec(
                                        1, 3, new GridSpec.Spacing().wspace(0).widthRatios(rest, shrink, rest))
                                .at(0, 1);
            }
            int mainIndex = before ? 1 : 0;
            parent.setSubplotSpec(location.vertical() ? outer.at(0, mainIndex) : outer.at(mainIndex, 0));
            Axes axes = figure.addSubplot(bar);
            axes.setLabel(AXES_LABEL);
            axes.setBoxAspect(location.vertical() ? aspect : 1 / aspect);
            switch (location) {
                case RIGHT -> anchors(parent, 1, 0.5, axes, 0, 0.5);
                case LEFT -> anchors(parent, 0, 0.5, axes, 1, 0.5);
                case BOTTOM -> anchors(parent, 0.5, 0, axes, 0.5, 1);
                case TOP -> anchors(parent, 0.5, 1, axes, 0.5, 0);
            }
            return axes;
        }

        private double defaultPad() {
            return switch (location) {
                case RIGHT, TOP -> 0.05;
                case LEFT -> 0.10;
                case BOTTOM -> 0.15;
            };
        }

        private static void anchors(Axes parent, double px, double py, Axes bar, double bx, double by) {
            parent.setAnchor(px, py);
            bar.setAnchor(bx, by);
        }

        private QuadMesh fill(Axes axes, Mappable mappable) {
            int n = mappable.colormap().size();
            Limits range = new Limits(mappable.norm().vmin(), mappable.norm().vmax()).nonsingular(0.1, 1e-15);
            if (mappable.norm() instanceof Normalize linear) {
                mappable.setNorm(new Normalize(range.min(), range.max(), linear.clip()));
            }
            double[] places = new double[n + 1];
            double[][] middles = location.vertical() ? new double[n][1] : new double[1][n];
            for (int i = 0; i <= n; i++) {
                places[i] = range.min() + (range.max() - range.min()) * i / n;
            }
            for (int i = 0; i < n; i++) {
                double middle = 0.5 * (places[i] + places[i + 1]);
                if (location.vertical()) {
                    middles[i][0] = middle;
                } else {
                    middles[0][i] = middle;
                }
            }
            double[] across = {0, 1};
            Pcolormesh options = new Pcolormesh()
                    .cmap(mappable.colormap())
                    .norm(mappable.norm())
                    .alpha(mappable.alpha());
            QuadMesh mesh = axes.pcolormesh(
                    middles, location.vertical() ? options.edges(across, places) : options.edges(places, across));
            for (Spine.Side side : Spine.Side.values()) {
                axes.spine(side).setVisible(side == Spine.Side.OUTLINE);
            }
            Axis along = location.vertical() ? axes.yaxis() : axes.xaxis();
            Axis thick = location.vertical() ? axes.xaxis() : axes.yaxis();
            thick.setMajorLocator(FixedLocator.of());
            boolean second = location == Location.RIGHT || location == Location.TOP;
            along.setTicksSecond(second);
            along.setLabelSecond(second);
            if (location.vertical()) {
                axes.setXLim(0, 1);
                axes.setYLim(range.min(), range.max());
            } else {
                axes.setXLim(range.min(), range.max());
                axes.setYLim(0, 1);
            }
            if (ticks != null) {
                along.setMajorLocator(FixedLocator.of(ticks));
            }
            if (format != null) {
                along.setMajorFormatter(format);
            }
            if (!label.isEmpty()) {
                along.setLabel(along.label().withText(label));
            }
            return mesh;
        }
    }
}
