package org.steadyplot.fidelity;

/**
 * How far numbers of a layout may lie apart.
 *
 * @param absolute largest distance
 * @param relative largest distance as a share of the larger of the expected value and the scale it belongs to
 */
record Tolerance(double absolute, double relative) {
    /** Numbers that are given, not computed: sizes in points, counts, angles. */
    static final Tolerance GIVEN = new Tolerance(1e-4, 0);
    /** Marks and frames in pixels. */
    static final Tolerance MARK = new Tolerance(0.01, 0);
    /** Whatever stands where the size of a text puts it, in pixels. */
    static final Tolerance TEXT = new Tolerance(1, 0);
    /** Channels of a colour; a hair more than 1/255, as expected values are rounded to six digits. */
    static final Tolerance COLOR = new Tolerance(1 / 255.0 + 1e-6, 0);
    /** Data values: ticks, limits, heights of bars. */
    static final Tolerance VALUE = new Tolerance(0, 1e-9);
    /** Fractions of a figure. */
    static final Tolerance FRACTION = new Tolerance(1e-6, 0);
    /** Fractions of a figure whose layout engine measures texts. */
    static final Tolerance ENGINE_FRACTION = new Tolerance(2e-3, 0);

    boolean accepts(double expected, double ours, double scale) {
        double limit = absolute + relative * Math.max(Math.abs(expected), scale);
        return Math.abs(expected - ours) <= limit;
    }

    /**
     * The tolerance of the numbers under a key of {@code layout.json}.
     *
     * @param path of the value, keys joined by dots
     * @param key last key of the path, without an index
     * @param engine whether a layout engine placed the axes by the sizes of texts
     */
    static Tolerance of(String path, String key, boolean engine) {
        return switch (key) {
            case "x_px" -> anchor(path, ".y.label", engine);
            case "y_px" -> path.contains("title") ? TEXT : anchor(path, ".x.label", engine);
            case "extent_px" -> path.contains(".patches[") ? mark(engine) : TEXT;
            case "position_px", "px", "points_px", "last_px", "offsets_px", "paths_extent_px" -> mark(engine);
            case "tightbbox_px", "frame_px", "text_extent_px" -> TEXT;
            case "position" -> engine ? ENGINE_FRACTION : FRACTION;
            case "color", "facecolor", "edgecolor", "markerface", "markeredge", "first" -> COLOR;
            case "value", "lim", "datalim", "clim", "min", "max", "extent", "data", "theta", "r", "dashes" -> VALUE;
            default -> GIVEN;
        };
    }

    private static Tolerance anchor(String path, String measured, boolean engine) {
        return path.contains(measured) ? TEXT : mark(engine);
    }

    private static Tolerance mark(boolean engine) {
        return engine ? TEXT : MARK;
    }
}
