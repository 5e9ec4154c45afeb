package org.steadyplot.chart.plot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.Patch;
import org.steadyplot.chart.artist.PathPatch;
import org.steadyplot.chart.artist.Rectangle;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.PlotRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Path;

/**
 * How many values lie in each bin: {@code ax.hist(values, new Hist().bins(20).density(true))}. Bins are numpy's. Values that aren't finite are left out.
 * Immutable.
 */
public final class Hist {
    /** Part of a bin that the bars of several data sets share. */
    private static final double SHARED_WIDTH = 0.8;

    private static final double STEP_ZORDER = 2;
    private static final double[] NO_STICKY = {};
    private static final double[] BASE = {0};

    private int bins;
    private double @Nullable [] edges;
    private double low = Double.NaN;
    private double high = Double.NaN;
    private double @Nullable [] weights;
    private boolean density;
    private boolean cumulative;
    private Type histtype = Type.BAR;
    private double rwidth = Double.NaN;
    private Bar look = new Bar();
    private String[] labels = {};

    public Hist() {}

    private Hist(Hist other) {
        bins = other.bins;
        edges = other.edges;
        low = other.low;
        high = other.high;
        weights = other.weights;
        density = other.density;
        cumulative = other.cumulative;
        histtype = other.histtype;
        rwidth = other.rwidth;
        look = other.look;
        labels = other.labels;
    }

    /** What stands for a count. */
    public enum Type {
        /** A bar for each bin; those of several data sets stand side by side. */
        BAR,
        /** One outline. */
        STEP,
        /** One filled area. */
        STEPFILLED
    }

    /**
     * What was drawn of one data set.
     *
     * @param counts or densities, as drawn
     * @param edges one more than counts
     * @param patches a bar for each bin, or one outline
     */
    public record Result(double[] counts, double[] edges, List<? extends Patch> patches) {}

    /** Number of equal bins; 10 by default. */
    public Hist bins(int count) {
        Hist copy = new Hist(this);
        copy.bins = count;
        copy.edges = null;
        return copy;
    }

    /** Edges of the bins, one more than bins. */
    public Hist bins(double... places) {
        Hist copy = new Hist(this);
        copy.edges = places.clone();
        return copy;
    }

    /** What equal bins cover; from the smallest to the largest value by default. */
    public Hist range(double from, double to) {
        Hist copy = new Hist(this);
        copy.low = from;
        copy.high = to;
        return copy;
    }

    /** What each value counts, 1 by default. For several data sets: all of theirs, one set after the other. */
    public Hist weights(double... values) {
        Hist copy = new Hist(this);
        copy.weights = values.clone();
        return copy;
    }

    /** Whether bars have an area of 1 together. */
    public Hist density(boolean value) {
        Hist copy = new Hist(this);
        copy.density = value;
        return copy;
    }

    /** Whether each bin counts those below it as well. */
    public Hist cumulative(boolean value) {
        Hist copy = new Hist(this);
        copy.cumulative = value;
        return copy;
    }

    public Hist histtype(Type value) {
        Hist copy = new Hist(this);
        copy.histtype = value;
        return copy;
    }

    /** Part of a bin that bars take: 1, or 0.8 for several data sets. */
    public Hist rwidth(double fraction) {
        Hist copy = new Hist(this);
        copy.rwidth = fraction;
        return copy;
    }

    /** The next colour of the cycle by default. */
    public Hist color(String name) {
        return bars(look.color(name));
    }

    /** Outline of bars and areas; none by default. */
    public Hist edgecolor(String name) {
        return bars(look.edgecolor(name));
    }

    /** Width of outlines in points, 1 by default. */
    public Hist linewidth(double points) {
        return bars(look.linewidth(points));
    }

    /** Opacity in 0..1. */
    public Hist alpha(double value) {
        return bars(look.alpha(value));
    }

    /** Names in the legend, one a data set. */
    public Hist label(String... names) {
        Hist copy = new Hist(this);
        copy.labels = names.clone();
        return copy;
    }

    /** How bars look; their width and place are the bins'. */
    public Hist bars(Bar options) {
        Hist copy = new Hist(this);
        copy.look = options;
        return copy;
    }

    /** Adds the histograms of data sets to an axes, over common bins. */
    public List<Result> on(Axes ax, double[]... sets) {
        double[][] finite = new double[sets.length][];
        double @Nullable [][] counted = weights == null ? null : new double[sets.length][];
        split(sets, finite, counted);
        double[] common = edges == null ? commonEdges(ax, finite) : edges;
        List<Result> results = new ArrayList<>(sets.length);
        double[][] counts = new double[sets.length][];
        Bar[] looks = new Bar[sets.length];
        for (int i = 0; i < sets.length; i++) {
            counts[i] = counts(Histogram.of(finite[i], counted == null ? null : counted[i], common));
            looks[i] = look.hasColor() ? look : look.color(ax.nextLineColor());
        }
        for (int i = 0; i < sets.length; i++) {
            List<? extends Patch> patches = histtype == Type.BAR
                    ? bars(ax, common, counts[i], looks[i], i, sets.length)
                    : List.of(outline(ax, common, counts[i], looks[i]));
            if (i < labels.length && !patches.isEmpty()) {
                patches.get(0).setLabel(labels[i]);
            }
            results.add(new Result(counts[i], common, patches));
        }
        return results;
    }

    private void split(double[][] sets, double[][] finite, double @Nullable [][] counted) {
        int total = 0;
        for (double[] set : sets) {
            total += set.length;
        }
        if (weights != null) {
            Lengths.same("hist", "x", total, "weights", weights.length);
        }
        int start = 0;
        for (int i = 0; i < sets.length; i++) {
            double[] set = sets[i];
            double[] kept = new double[set.length];
            double[] heavy = new double[counted == null ? 0 : set.length];
            int n = 0;
            for (int k = 0; k < set.length; k++) {
                if (Double.isFinite(set[k])) {
                    if (weights != null) {
                        heavy[n] = weights[start + k];
                    }
                    kept[n++] = set[k];
                }
            }
            start += set.length;
            finite[i] = Arrays.copyOf(kept, n);
            if (counted != null) {
                counted[i] = Arrays.copyOf(heavy, n);
            }
        }
    }

    private double[] commonEdges(Axes ax, double[][] sets) {
        int count = bins == 0 ? ax.figure().style().get(PlotRc.HIST_BINS) : bins;
        if (!Double.isNaN(low) || !Double.isNaN(high)) {
            return Histogram.edges(count, low, high);
        }
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (double[] set : sets) {
            if (set.length > 0) {
                double[] range = Histogram.range(set);
                from = Math.min(from, range[0]);
                to = Math.max(to, range[1]);
            }
        }
        return from <= to ? Histogram.edges(count, from, to) : Histogram.edges(count, 0, 1);
    }

    private double[] counts(Histogram histogram) {
        double[] counts = density ? histogram.density() : histogram.counts();
        if (!cumulative) {
            return counts;
        }
        double[] sums = new double[counts.length];
        double sum = 0;
        for (int i = 0; i < sums.length; i++) {
            sum += density ? counts[i] * (histogram.edges()[i + 1] - histogram.edges()[i]) : counts[i];
            sums[i] = sum;
        }
        return sums;
    }

    private List<Rectangle> bars(Axes ax, double[] places, double[] counts, Bar shown, int set, int sets) {
        double part = Double.isNaN(rwidth) ? (sets > 1 ? SHARED_WIDTH : 1) : Math.max(0, Math.min(rwidth, 1));
        double[] centres = new double[counts.length];
        double[] widths = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double whole = places[i + 1] - places[i];
            widths[i] = part * whole / sets;
            centres[i] = places[i] + (-0.5 * part * whole * (1 - 1.0 / sets) + 0.5 * whole) + set * widths[i];
        }
        List<Rectangle> bars = shown.alignEdge(false).width(widths).on(ax, centres, counts);
        if (set > 0) {
            for (Rectangle bar : bars) {
                bar.setSticky(NO_STICKY, NO_STICKY);
            }
        }
        return bars;
    }

    private PathPatch outline(Axes ax, double[] places, double[] counts, Bar shown) {
        boolean fill = histtype == Type.STEPFILLED;
        Path path = new Path(2 * places.length + 1).moveTo(places[0], 0);
        for (int i = 0; i < counts.length; i++) {
            path.lineTo(places[i], counts[i]).lineTo(places[i + 1], counts[i]);
        }
        path.lineTo(places[counts.length], 0);
        if (fill) {
            for (int i = counts.length - 1; i > 0; i--) {
                path.lineTo(places[i], 0);
            }
            path.close();
        }
        Style style = ax.figure().style();
        PathPatch patch = new PathPatch(path, "Polygon", Transform.DATA);
        Rgba edge = style.patchEdgecolor();
        patch.setFilled(fill);
        patch.setFacecolor(shown.face(Rgba.BLACK));
        patch.setEdgecolor(shown.edge(fill ? edge : shown.face(Rgba.BLACK)));
        patch.setLinewidth(shown.linewidth(style));
        if (!fill) {
            patch.setZorder(STEP_ZORDER);
        }
        patch.setSticky(NO_STICKY, BASE);
        ax.includeX(places);
        ax.includeY(counts);
        ax.includeY(0);
        ax.add(patch);
        return patch;
    }
}
