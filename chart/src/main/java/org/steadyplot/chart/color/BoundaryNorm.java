package org.steadyplot.chart.color;

import java.util.Arrays;

/**
 * Steps: every interval between two boundaries has one colour of a map with {@code ncolors} entries, lower boundaries belonging to
 * their interval. With more colours than intervals the intervals are spread over all colours.
 */
public final class BoundaryNorm implements Norm {
    private final double[] boundaries;
    private final int ncolors;
    private final int regions;
    private final int offset;

    /**
     * Which ends have a colour of their own among the entries.
     */
    public enum Extend {
        NEITHER,
        MIN,
        MAX,
        BOTH
    }

    public BoundaryNorm(double[] boundaries, int ncolors) {
        this(boundaries, ncolors, Extend.NEITHER);
    }

    /**
     * @param boundaries rising, at least two
     * @param ncolors entries of the colormap, at least one per interval and extension
     * @throws IllegalArgumentException when these conditions do not hold
     */
    public BoundaryNorm(double[] boundaries, int ncolors, Extend extend) {
        this.boundaries = boundaries.clone();
        for (int i = 0; i < boundaries.length; i++) {
            // A negative zero, which binarySearch tells from zero, becomes zero.
            this.boundaries[i] += 0.0;
        }
        this.ncolors = ncolors;
        boolean min = extend == Extend.MIN || extend == Extend.BOTH;
        boolean max = extend == Extend.MAX || extend == Extend.BOTH;
        offset = min ? 1 : 0;
        regions = boundaries.length - 1 + offset + (max ? 1 : 0);
        for (int i = 1; i < boundaries.length; i++) {
            if (!(boundaries[i] > boundaries[i - 1])) {
                throw new IllegalArgumentException("boundaries must rise: " + Arrays.toString(boundaries));
            }
        }
        if (boundaries.length < 2 || regions > ncolors) {
            throw new IllegalArgumentException(
                    "boundaries must be at least 2 and have no more intervals than colours: " + boundaries.length
                            + " boundaries, " + regions + " intervals with extensions, " + ncolors + " colours");
        }
    }

    @Override
    public double vmin() {
        return boundaries[0];
    }

    @Override
    public double vmax() {
        return boundaries[boundaries.length - 1];
    }

    @Override
    public double normalize(double value) {
        if (Double.isNaN(value)) {
            return value;
        }
        if (value < vmin()) {
            return Double.NEGATIVE_INFINITY;
        }
        if (value >= vmax()) {
            return Double.POSITIVE_INFINITY;
        }
        int found = Arrays.binarySearch(boundaries, value == 0 ? 0.0 : value);
        int region = (found >= 0 ? found : -found - 2) + offset;
        int color = region;
        if (ncolors > regions) {
            color = regions == 1 ? (ncolors - 1) / 2 : (int) ((double) (ncolors - 1) / (regions - 1) * region);
        }
        return (color + 0.5) / ncolors;
    }

    /** @throws UnsupportedOperationException always: an interval has no single number */
    @Override
    public double inverse(double v) {
        throw new UnsupportedOperationException("a boundary norm has no inverse: every interval is one colour");
    }

    @Override
    public BoundaryNorm autoscaled(double[] values) {
        return this;
    }
}
