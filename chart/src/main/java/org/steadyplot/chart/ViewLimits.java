package org.steadyplot.chart;

import java.util.List;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Axis;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;

/** Data limits of one axis and the view limits that follow from them: margins, sticky edges, or what the user set. */
final class ViewLimits {
    private double dataLow = Double.POSITIVE_INFINITY;
    private double dataHigh = Double.NEGATIVE_INFINITY;
    private double margin;
    private double start = Double.NaN;
    private double end = Double.NaN;
    private boolean inverted;

    ViewLimits(double margin) {
        this.margin = margin;
    }

    void include(double value) {
        if (Double.isFinite(value)) {
            dataLow = Math.min(dataLow, value);
            dataHigh = Math.max(dataHigh, value);
        }
    }

    void include(double[] values) {
        for (double value : values) {
            include(value);
        }
    }

    double dataLow() {
        return dataLow;
    }

    double dataHigh() {
        return dataHigh;
    }

    void setMargin(double value) {
        margin = value;
    }

    /** Fixes the view; equal or not finite limits are refused or widened as matplotlib does. */
    void set(double from, double to, String name) {
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "limits of " + name + " must be finite, not " + from + " and " + to);
        }
        Limits view = new Limits(from, to).nonsingular(0.05, 1e-15);
        start = from > to ? view.max() : view.min();
        end = from > to ? view.min() : view.max();
        inverted = false;
    }

    void invert(Axes axes, boolean x) {
        if (Double.isNaN(start)) {
            inverted = !inverted;
        } else {
            double[] view = view(axes, x);
            start = view[1];
            end = view[0];
        }
    }

    /** Whether the view follows the data. */
    boolean automatic() {
        return Double.isNaN(start);
    }

    void setInverted(boolean value, Axes axes, boolean x) {
        double[] view = view(axes, x);
        if (view[0] > view[1] != value) {
            invert(axes, x);
        }
    }

    /** Widens the view to hold places, as setting ticks does. */
    void widenTo(double[] places, Axes axes, boolean x) {
        if (places.length == 0) {
            return;
        }
        double[] view = view(axes, x);
        double low = Math.min(view[0], view[1]);
        double high = Math.max(view[0], view[1]);
        boolean outside = false;
        for (double place : places) {
            outside |= place < low || place > high;
            low = Math.min(low, place);
            high = Math.max(high, place);
        }
        if (outside) {
            boolean reversed = view[0] > view[1];
            start = reversed ? high : low;
            end = reversed ? low : high;
        }
    }

    /** Start and end of the view, resolved anew from the artists there are. */
    double[] view(Axes axes, boolean x) {
        if (!Double.isNaN(start)) {
            return new double[] {start, end};
        }
        double[] view = automatic(axes, x);
        return inverted ? new double[] {view[1], view[0]} : view;
    }

    /** Whether something was drawn in data units, though it may hold no number. */
    private static boolean scaledByArtist(Axes axes, boolean x) {
        for (Artist artist : axes.artists()) {
            boolean data = x ? artist.transform().xIsData() : artist.transform().yIsData();
            if (data && !(artist instanceof Text)) {
                return true;
            }
        }
        return false;
    }

    private double[] automatic(Axes axes, boolean x) {
        boolean blank = dataLow > dataHigh;
        if (blank && !scaledByArtist(axes, x)) {
            return new double[] {0, 1};
        }
        Axis axis = x ? axes.xaxis() : axes.yaxis();
        Locator locator = axis.majorLocator();
        Limits span = blank ? locator.nonsingular(0, 0) : locator.nonsingular(dataLow, dataHigh);
        double low = span.min();
        double high = span.max();
        double tolerance = 1e-5 * Math.abs(high - low);
        double lowBound = Double.NEGATIVE_INFINITY;
        double highBound = Double.POSITIVE_INFINITY;
        List<Artist> artists = axes.artists();
        for (int i = 0; i < artists.size(); i++) {
            for (double sticky : x ? artists.get(i).stickyX() : artists.get(i).stickyY()) {
                if (sticky < low + tolerance) {
                    lowBound = Math.max(lowBound, sticky);
                }
                if (sticky > high - tolerance) {
                    highBound = Math.min(highBound, sticky);
                }
            }
        }
        Scale scale = axis.scale();
        double from = scale.forward(low);
        double to = scale.forward(high);
        double delta = (to - from) * margin;
        if (!Double.isFinite(delta)) {
            delta = 0;
        }
        low = Math.max(scale.inverse(from - delta), lowBound);
        high = Math.min(scale.inverse(to + delta), highBound);
        double points = 72
                * (x
                        ? axes.position().width() * axes.figure().width()
                        : axes.position().height() * axes.figure().height());
        Limits limits = locator.viewLimits(
                low,
                high,
                axis.view(low, high, points).tickSpace(),
                axis.style().get(AxesRc.AUTOLIMIT_MODE));
        return new double[] {limits.min(), limits.max()};
    }
}
