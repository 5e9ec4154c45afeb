package org.steadyplot.chart.color;

import java.util.List;

/**
 * The colours successive lines or patches take in turn. A value: who draws keeps the position.
 *
 * @param colors at least one
 */
public record Cycle(List<Rgba> colors) {
    /** matplotlib's default, the ten colours of tab10. */
    public static final Cycle TAB10 = new Cycle(List.of(
            Rgba.rgb(0x1f77b4),
            Rgba.rgb(0xff7f0e),
            Rgba.rgb(0x2ca02c),
            Rgba.rgb(0xd62728),
            Rgba.rgb(0x9467bd),
            Rgba.rgb(0x8c564b),
            Rgba.rgb(0xe377c2),
            Rgba.rgb(0x7f7f7f),
            Rgba.rgb(0xbcbd22),
            Rgba.rgb(0x17becf)));

    /** @throws IllegalArgumentException when there are no colours */
    public Cycle {
        colors = List.copyOf(colors);
        if (colors.isEmpty()) {
            throw new IllegalArgumentException("a colour cycle needs at least one colour");
        }
    }

    /** The colour {@code C<index>}: past the end it starts again. */
    public Rgba color(int index) {
        return colors.get(Math.floorMod(index, colors.size()));
    }

    public int size() {
        return colors.size();
    }
}
