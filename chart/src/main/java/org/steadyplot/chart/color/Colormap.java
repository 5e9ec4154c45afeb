package org.steadyplot.chart.color;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of colours for numbers from 0 to 1, with colours for numbers below, above and missing. Immutable.
 *
 * <p>Entry {@code trunc(v * size())} belongs to v, the last one to v = 1. Three more entries follow in the tables: under, over and bad.
 */
public final class Colormap {
    /** Most entries a colormap may have. */
    public static final int MAX_SIZE = 1 << 16;

    private final String name;
    private final ColorSource source;
    private final int size;
    private final double[] rgba;
    private final @Nullable Rgba under;
    private final @Nullable Rgba over;
    private final Rgba bad;

    Colormap(String name, ColorSource source, int size, @Nullable Rgba under, @Nullable Rgba over, Rgba bad) {
        this.name = name;
        this.source = source;
        this.size = size;
        this.under = under;
        this.over = over;
        this.bad = bad;
        double[] entries = source.sample(size);
        rgba = new double[entries.length + 12];
        System.arraycopy(entries, 0, rgba, 0, entries.length);
        put(size, under == null ? entry(0) : under);
        put(size + 1, over == null ? entry(size - 1) : over);
        put(size + 2, bad);
    }

    /**
     * A map of just these colours.
     *
     * @throws IllegalArgumentException when there are none or more than {@link #MAX_SIZE}
     */
    public static Colormap listed(String name, List<Rgba> colors) {
        checkSize(colors.size());
        double[] rgba = new double[4 * colors.size()];
        for (int i = 0; i < colors.size(); i++) {
            write(colors.get(i), rgba, 4 * i);
        }
        return new Colormap(name, new ListedSource(rgba), colors.size(), null, null, Rgba.NONE);
    }

    /**
     * A map of {@code size} entries that runs straight from colour to colour, evenly spaced: matplotlib's
     * {@code LinearSegmentedColormap.from_list}.
     *
     * @throws IllegalArgumentException for fewer than two colours or a size outside 1 to {@link #MAX_SIZE}
     */
    public static Colormap linear(String name, List<Rgba> colors, int size) {
        checkSize(size);
        if (colors.size() < 2) {
            throw new IllegalArgumentException("colormap '" + name + "' needs at least two colours to run between");
        }
        double[][] channels = new double[4][3 * colors.size()];
        double[] color = new double[4];
        for (int i = 0; i < colors.size(); i++) {
            write(colors.get(i), color, 0);
            for (int channel = 0; channel < 4; channel++) {
                channels[channel][3 * i] = ColorSource.fraction(i, colors.size());
                channels[channel][3 * i + 1] = color[channel];
                channels[channel][3 * i + 2] = color[channel];
            }
        }
        return new Colormap(name, new SegmentSource(channels), size, null, null, Rgba.NONE);
    }

    public String name() {
        return name;
    }

    /** The number of entries, without the three extremes. */
    public int size() {
        return size;
    }

    /** The place of {@code v} in the tables: an entry, {@code size()} for under, {@code size() + 1} for over, {@code size() + 2} for NaN. */
    public int index(double v) {
        double scaled = v * size;
        if (scaled >= 0) {
            return scaled < size ? (int) scaled : scaled == size ? size - 1 : size + 1;
        }
        return scaled < 0 ? size : size + 2;
    }

    /** The colour of {@code v}. */
    public Rgba color(double v) {
        return entry(index(v));
    }

    /** The colour at a place of the tables, 0 to {@code size() + 2}. */
    public Rgba entry(int index) {
        return new Rgba(rgba[4 * index], rgba[4 * index + 1], rgba[4 * index + 2], rgba[4 * index + 3]);
    }

    /** The table as images take it, {@code 0xAARRGGBB} with each channel truncated, extremes at the end; a new array. */
    public int[] imageTable() {
        return table(0);
    }

    /** The table as collections draw it, {@code 0xAARRGGBB} with each channel rounded, extremes at the end; a new array. */
    public int[] collectionTable() {
        return table(0.5);
    }

    private int[] table(double bias) {
        int[] table = new int[size + 3];
        for (int i = 0; i < table.length; i++) {
            table[i] = (int) (rgba[4 * i + 3] * 255 + bias) << 24
                    | (int) (rgba[4 * i] * 255 + bias) << 16
                    | (int) (rgba[4 * i + 1] * 255 + bias) << 8
                    | (int) (rgba[4 * i + 2] * 255 + bias);
        }
        return table;
    }

    /** This map from its end to its start, with the name's {@code _r} added or taken away. */
    public Colormap reversed() {
        String turned = name.endsWith("_r") ? name.substring(0, name.length() - 2) : name + "_r";
        return new Colormap(turned, source.reversed(), size, over, under, bad);
    }

    /**
     * This map with another number of entries.
     *
     * @throws IllegalArgumentException for a size outside 1 to {@link #MAX_SIZE}
     */
    public Colormap resampled(int size) {
        checkSize(size);
        return size == this.size ? this : new Colormap(name, source, size, under, over, bad);
    }

    /** A map whose entries are this one's colours of {@code values}, by matplotlib's name of such maps, {@code from_list}. */
    public Colormap cut(double[] values) {
        checkSize(values.length);
        double[] picked = new double[4 * values.length];
        for (int i = 0; i < values.length; i++) {
            System.arraycopy(rgba, 4 * index(values[i]), picked, 4 * i, 4);
        }
        return new Colormap("from_list", new ListedSource(picked), values.length, null, null, Rgba.NONE);
    }

    /** This map with other colours for missing, low and high numbers; null takes the map's first or last colour for low or high ones. */
    public Colormap withExtremes(Rgba bad, @Nullable Rgba under, @Nullable Rgba over) {
        return new Colormap(name, source, size, under, over, bad);
    }

    @Override
    public String toString() {
        return name;
    }

    private void put(int index, Rgba color) {
        write(color, rgba, 4 * index);
    }

    private static void write(Rgba color, double[] to, int at) {
        to[at] = color.r();
        to[at + 1] = color.g();
        to[at + 2] = color.b();
        to[at + 3] = color.a();
    }

    private static void checkSize(int size) {
        if (size < 1 || size > MAX_SIZE) {
            throw new IllegalArgumentException("a colormap has 1 to " + MAX_SIZE + " entries, not " + size);
        }
    }
}
