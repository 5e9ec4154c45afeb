package org.steadyplot.chart.style;

import java.util.List;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.FontProperties.Slant;

/**
 * The font every text starts from, {@code font}.
 *
 * @param family preferred families in order; generic names are allowed
 * @param size in points; size words such as large count from it
 * @param weight 100 to 900, 400 is normal
 * @param style upright or slanted
 */
public record FontStyle(List<String> family, double size, int weight, Slant style) {
    /** The default style. */
    public static final FontStyle DEFAULT = new FontStyle(List.of("sans-serif"), 10, 400, Slant.NORMAL);

    public FontStyle {
        family = List.copyOf(family);
    }

    /** This font at another size and weight. */
    public FontProperties properties(FontSize size, int weight) {
        return new FontProperties(family, size.points(this.size), weight, style);
    }

    public FontStyle withFamily(List<String> family) {
        return new FontStyle(family, size, weight, style);
    }

    public FontStyle withSize(double size) {
        return new FontStyle(family, size, weight, style);
    }

    public FontStyle withWeight(int weight) {
        return new FontStyle(family, size, weight, style);
    }

    public FontStyle withStyle(Slant style) {
        return new FontStyle(family, size, weight, style);
    }
}
