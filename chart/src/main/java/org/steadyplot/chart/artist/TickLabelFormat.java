package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.style.GridAxis;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.ScalarFormatter;

/** Changes to how numbers at ticks are written: {@code ax.ticklabelFormat(new TickLabelFormat().useOffset(false))}. Immutable. */
public final class TickLabelFormat {
    private GridAxis axis = GridAxis.BOTH;
    private @Nullable Boolean scientific;
    private int minExponent;
    private int maxExponent;
    private boolean limits;
    private @Nullable Boolean useOffset;
    private double offset = Double.NaN;
    private @Nullable Boolean useMathtext;

    public TickLabelFormat() {}

    private TickLabelFormat(TickLabelFormat other) {
        axis = other.axis;
        scientific = other.scientific;
        minExponent = other.minExponent;
        maxExponent = other.maxExponent;
        limits = other.limits;
        useOffset = other.useOffset;
        offset = other.offset;
        useMathtext = other.useMathtext;
    }

    /** The axes that change; both by default. */
    public TickLabelFormat axis(GridAxis value) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.axis = value;
        return copy;
    }

    public GridAxis axis() {
        return axis;
    }

    /** Whether large and small numbers share a power of ten at the end of the axis. */
    public TickLabelFormat scientific(boolean value) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.scientific = value;
        return copy;
    }

    /** At most the first and at least the second decimal exponent make a power of ten; equal ones, but for zeros, that power always. */
    public TickLabelFormat scilimits(int min, int max) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.minExponent = min;
        copy.maxExponent = max;
        copy.limits = true;
        return copy;
    }

    /** Whether what all numbers have in common may move to the end of the axis. */
    public TickLabelFormat useOffset(boolean value) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.useOffset = value;
        copy.offset = Double.NaN;
        return copy;
    }

    /** Takes this value from all numbers, and shows it at the end of the axis. */
    public TickLabelFormat offset(double value) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.offset = value;
        return copy;
    }

    /** Whether numbers are math text. */
    public TickLabelFormat useMathText(boolean value) {
        TickLabelFormat copy = new TickLabelFormat(this);
        copy.useMathtext = value;
        return copy;
    }

    Formatter change(Formatter formatter) {
        if (!(formatter instanceof ScalarFormatter old)) {
            throw new IllegalArgumentException(
                    "the format of tick labels can be changed only where a ScalarFormatter writes them, not a "
                            + formatter.name() + "; set another formatter instead");
        }
        TickFormatStyle was = old.style();
        TickFormatStyle style = new TickFormatStyle(
                limits ? minExponent : was.minExponent(),
                limits ? maxExponent : was.maxExponent(),
                useOffset == null ? was.useOffset() : useOffset,
                was.offsetThreshold(),
                useMathtext == null ? was.useMathtext() : useMathtext,
                was.unicodeMinus());
        double shift = useOffset == null ? old.offset() : ScalarFormatter.AUTO_OFFSET;
        if (!Double.isNaN(offset)) {
            shift = offset;
        }
        return new ScalarFormatter(style, shift, scientific == null ? old.scientific() : scientific);
    }
}
