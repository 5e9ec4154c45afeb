package org.steadyplot.chart.style;

/**
 * Which of the four border lines are drawn, {@code axes.spines}.
 *
 * @param left left border
 * @param bottom bottom border
 * @param right right border
 * @param top top border
 */
public record SpineStyle(boolean left, boolean bottom, boolean right, boolean top) {
    /** The default style. */
    public static final SpineStyle DEFAULT = new SpineStyle(true, true, true, true);

    public SpineStyle withLeft(boolean left) {
        return new SpineStyle(left, bottom, right, top);
    }

    public SpineStyle withBottom(boolean bottom) {
        return new SpineStyle(left, bottom, right, top);
    }

    public SpineStyle withRight(boolean right) {
        return new SpineStyle(left, bottom, right, top);
    }

    public SpineStyle withTop(boolean top) {
        return new SpineStyle(left, bottom, right, top);
    }
}
