package org.steadyplot.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The font a text asks for.
 *
 * @param families preferred families in order; generic names ({@code sans-serif}, {@code serif}, {@code monospace}) are resolved
 * @param size in points
 * @param weight 100 to 900, 400 normal, 700 bold
 */
public record FontProperties(List<String> families, double size, int weight, Slant slant) {
    /** Upright or slanted. */
    public enum Slant {
        NORMAL,
        ITALIC,
        OBLIQUE
    }

    public static FontProperties sans(double size) {
        return new FontProperties(List.of("sans-serif"), size, 400, Slant.NORMAL);
    }

    public FontProperties withSize(double points) {
        return new FontProperties(families, points, weight, slant);
    }

    // Written out: the compiler's versions link themselves at the first call, which costs a new JVM as much as reading
    // a font does.

    @Override
    public boolean equals(@Nullable Object other) {
        if (!(other instanceof FontProperties that)) {
            return false;
        }
        return size == that.size && weight == that.weight && slant == that.slant && families.equals(that.families);
    }

    @Override
    public int hashCode() {
        return (families.hashCode() * 31 + Double.hashCode(size)) * 31 + 31 * weight + (slant == Slant.NORMAL ? 0 : 1);
    }
}
