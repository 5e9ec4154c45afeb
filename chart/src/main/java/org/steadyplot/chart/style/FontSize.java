package org.steadyplot.chart.style;

/**
 * A letter size: in points, or relative to the {@code font.size} of the style.
 *
 * @param value points, or a factor when relative
 * @param relative whether the value is a factor of {@code font.size}
 */
public record FontSize(double value, boolean relative) {
    public static final FontSize XX_SMALL = new FontSize(0.579, true);
    public static final FontSize X_SMALL = new FontSize(0.694, true);
    public static final FontSize SMALL = new FontSize(0.833, true);
    public static final FontSize MEDIUM = new FontSize(1, true);
    public static final FontSize LARGE = new FontSize(1.2, true);
    public static final FontSize X_LARGE = new FontSize(1.44, true);
    public static final FontSize XX_LARGE = new FontSize(1.728, true);

    /** A fixed size in points. */
    public static FontSize of(double points) {
        return new FontSize(points, false);
    }

    /**
     * A size word of matplotlib: xx-small, x-small, small, smaller, medium, large, larger, x-large or xx-large.
     *
     * @throws IllegalArgumentException for any other word
     */
    public static FontSize parse(String word) {
        return switch (word) {
            case "xx-small" -> XX_SMALL;
            case "x-small" -> X_SMALL;
            case "small", "smaller" -> SMALL;
            case "medium" -> MEDIUM;
            case "large", "larger" -> LARGE;
            case "x-large" -> X_LARGE;
            case "xx-large" -> XX_LARGE;
            default ->
                throw new IllegalArgumentException("unknown font size '" + word
                        + "'; use points or one of xx-small, x-small, small, medium, large, x-large, xx-large");
        };
    }

    /** The size in points where {@code font.size} is {@code fontSize} points. */
    public double points(double fontSize) {
        return relative ? value * fontSize : value;
    }
}
