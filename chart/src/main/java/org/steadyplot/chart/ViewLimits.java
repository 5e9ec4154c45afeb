package org.steadyplot.chart;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Axis;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.tick.Limits;
import org.steadyplot.chart.tick.Locator;

/**
 * The view limits of one axis, or of all axes that share it: they follow from the data, by margins and sticky edges, or are what the user set.
 */
final class ViewLimits {
    private final boolean x;
    private final List<Axes> members = new ArrayList<>(1);
    private boolean autoscale = true;
    private boolean tight;
    private double start = Double.NaN;
    private double end = Double.NaN;
    private boolean inverted;

    ViewLimits(Axes axes, boolean x) {
        this.x = x;
        members.add(axes);
    }

    /** Makes these the limits of another axes as well. */
    void join(Axes axes) {
        members.add(axes);
    }

    boolean isShared() {
        return members.size() > 1;
    }

    List<Axes> members() {
        return members;
    }

    /** Fixes the view; equal limits are widened, and those an axis can't show are left as they are, as matplotlib does. */
    void set(double from, double to) {
        if (!Double.isFinite(from) || !Double.isFinite(to)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "limits of " + (x ? "x" : "y") + " must be finite, not " + from + " and " + to);
        }
        fix(from, to);
        autoscale = false;
    }

    /** Fixes the view until the data changes, in the direction it has. */
    void setBound(double lower, double upper) {
        boolean reversed = isReversed();
        double low = Math.min(lower, upper);
        double high = Math.max(lower, upper);
        fix(reversed ? high : low, reversed ? low : high);
    }

    private void fix(double from, double to) {
        Scale scale = axis().scale();
        double first = from;
        double second = to;
        if (scale.isPositive() && (from <= 0 || to <= 0)) {
            double[] old = view();
            first = from <= 0 ? old[0] : from;
            second = to <= 0 ? old[1] : to;
        }
        Limits view = axis().majorLocator().nonsingular(first, second, minpos());
        view = scale.limitRange(view, minpos());
        double low = Math.min(view.min(), view.max());
        double high = Math.max(view.min(), view.max());
        start = first > second ? high : low;
        end = first > second ? low : high;
    }

    private void release() {
        if (!Double.isNaN(start)) {
            inverted = start > end;
            start = Double.NaN;
            end = Double.NaN;
        }
    }

    /** Lets the view follow the data again when it was only bounded. */
    void dataChanged() {
        if (autoscale) {
            release();
        }
    }

    /** Whether the view follows the data from now on; otherwise it stays as it is. */
    void setAutoscale(boolean on) {
        if (on) {
            autoscale = true;
            release();
        } else {
            double[] view = view();
            start = view[0];
            end = view[1];
            autoscale = false;
        }
    }

    boolean autoscale() {
        return autoscale;
    }

    /** Whether limits that follow the data stay where margins put them, even if the style rounds limits to ticks. */
    void setTight(boolean value) {
        tight = value;
    }

    private boolean isReversed() {
        return Double.isNaN(start) ? inverted : start > end;
    }

    void setInverted(boolean value) {
        if (isReversed() == value) {
            return;
        }
        if (Double.isNaN(start)) {
            inverted = value;
        } else {
            double swap = start;
            start = end;
            end = swap;
        }
    }

    void invert() {
        setInverted(!isReversed());
    }

    /** Widens the view to hold places, as setting ticks does. */
    void widenTo(double[] places) {
        if (places.length == 0) {
            return;
        }
        double[] view = view();
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
    double[] view() {
        if (!Double.isNaN(start)) {
            if (axis().scale().isLinear()) {
                return new double[] {start, end};
            }
            Limits view = axis().scale().limitRange(new Limits(start, end), minpos());
            return new double[] {view.min(), view.max()};
        }
        double[] view = automatic();
        return inverted ? new double[] {view[1], view[0]} : view;
    }

    private Axis axis() {
        return x ? members.get(0).xaxis() : members.get(0).yaxis();
    }

    private DataLimits data(Axes axes) {
        return x ? axes.xdata() : axes.ydata();
    }

    private double minpos() {
        double minpos = Double.POSITIVE_INFINITY;
        for (int i = 0; i < members.size(); i++) {
            minpos = Math.min(minpos, data(members.get(i)).minpos());
        }
        return minpos;
    }

    /** Whether something was drawn in data units, though it may hold no number. */
    private boolean scaledByArtist() {
        for (int i = 0; i < members.size(); i++) {
            for (Artist artist : members.get(i).artists()) {
                boolean data =
                        x ? artist.transform().xIsData() : artist.transform().yIsData();
                if (data && !(artist instanceof Text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private double[] automatic() {
        Axis axis = axis();
        Scale scale = axis.scale();
        double dataLow = Double.POSITIVE_INFINITY;
        double dataHigh = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < members.size(); i++) {
            dataLow = Math.min(dataLow, data(members.get(i)).low());
            dataHigh = Math.max(dataHigh, data(members.get(i)).high());
        }
        if (dataLow > dataHigh && scale.isLinear() && !scaledByArtist()) {
            Limits empty = axis.emptyLimits();
            return new double[] {empty.min(), empty.max()};
        }
        Locator locator = axis.majorLocator();
        Limits span = locator.nonsingular(dataLow, dataHigh, minpos());
        Axes axes = members.get(0);
        double margin = axes.margin(x);
        Limits bounds = margin == 0
                ? new Limits(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY)
                : stickyBounds(span, scale);
        Limits limits = scale.limitRange(span, minpos());
        double from = scale.forward(limits.min());
        double to = scale.forward(limits.max());
        double delta = (to - from) * margin;
        if (!Double.isFinite(delta)) {
            delta = 0;
        }
        double below = scale.inverse(from - delta);
        double above = scale.inverse(to + delta);
        // A function may end where the data does: no margin then.
        double low = Math.max(Double.isFinite(below) ? below : limits.min(), bounds.min());
        double high = Math.min(Double.isFinite(above) ? above : limits.max(), bounds.max());
        limits = new Limits(low, high);
        if (!tight) {
            double points = 72
                    * (x
                            ? axes.position().width() * axes.figure().width()
                            : axes.position().height() * axes.figure().height());
            limits = locator.viewLimits(
                    low,
                    high,
                    axis.view(low, high, points).tickSpace(),
                    axis.style().get(AxesRc.AUTOLIMIT_MODE));
        }
        if (!scale.isLinear()) {
            limits = scale.limitRange(locator.nonsingular(limits.min(), limits.max(), minpos()), minpos());
        }
        return new double[] {limits.min(), limits.max()};
    }

    /** The sticky edges at or beyond the ends of the data: margins end there. */
    private Limits stickyBounds(Limits span, Scale scale) {
        double low = span.min();
        double high = span.max();
        double tolerance = 1e-5 * Math.max(Math.abs(high - low), Math.max(Math.abs(low), Math.abs(high)));
        double lowBound = Double.NEGATIVE_INFINITY;
        double highBound = Double.POSITIVE_INFINITY;
        for (int m = 0; m < members.size(); m++) {
            List<Artist> artists = members.get(m).artists();
            for (int i = 0; i < artists.size(); i++) {
                for (double sticky :
                        x ? artists.get(i).stickyX() : artists.get(i).stickyY()) {
                    if (scale.isPositive() && sticky <= 0) {
                        continue;
                    }
                    if (sticky < low + tolerance) {
                        lowBound = Math.max(lowBound, sticky);
                    }
                    if (sticky >= high - tolerance) {
                        highBound = Math.min(highBound, sticky);
                    }
                }
            }
        }
        return new Limits(lowBound, highBound);
    }
}
