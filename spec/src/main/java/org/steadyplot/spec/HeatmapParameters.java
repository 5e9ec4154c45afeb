package org.steadyplot.spec;

import java.util.List;
import org.steadyplot.stats.CorrelationMethod;

/** What a heatmap understands: the keywords of seaborn's, and what its cells show. */
public final class HeatmapParameters {
    /** What the cells are. */
    public enum Of {
        /** Correlations of the columns. */
        CORR,
        /** The values of the table itself, a row per row. */
        VALUES
    }

    public static final Parameter<Figsize> FIGSIZE =
            Parameter.of("figsize", Figsize.TYPE, new Figsize(6.4, 4.8), "the width and height in inches");
    public static final Parameter<Of> OF = Parameter.of("of", Types.choice(Of.class), Of.CORR, "what the cells show");
    public static final Parameter<CorrelationMethod> METHOD = Parameter.of(
            "method", Types.choice(CorrelationMethod.class), CorrelationMethod.PEARSON, "the kind of correlation");
    public static final Parameter<Integer> MIN_PERIODS = Parameter.of(
            "min_periods",
            Types.integer(1, Integer.MAX_VALUE),
            1,
            "the rows a correlation needs; with fewer its cell is blank");
    public static final Parameter<Double> VMIN =
            Parameter.optional("vmin", Types.NUMBER, "the value of the first color");
    public static final Parameter<Double> VMAX =
            Parameter.optional("vmax", Types.NUMBER, "the value of the last color");
    public static final Parameter<List<String>> CMAP = Parameter.optional(
            "cmap", new ColormapType(), "a colormap's name, or a list of colors; rocket, with a center icefire");
    public static final Parameter<Double> CENTER =
            Parameter.optional("center", Types.NUMBER, "the value at the middle of the colormap");
    public static final Parameter<Boolean> ROBUST =
            Parameter.of("robust", Types.BOOLEAN, false, "limits at the 2nd and 98th percentile");
    public static final Parameter<Boolean> ANNOT = Parameter.of("annot", Types.BOOLEAN, false, "values in the cells");
    public static final Parameter<String> FMT =
            Parameter.of("fmt", CheckedType.FORMAT, ".2g", "the format of these values");

    /** Keywords of the values in the cells. */
    public static final class Annotation {
        public static final Parameter<Double> SIZE =
                Parameter.optional("size", Types.number(0.1, 1000), "the font size in points");
        public static final Parameter<Double> FONTSIZE =
                Parameter.optional("fontsize", Types.number(0.1, 1000), "another word for size");
        public static final Parameter<String> COLOR =
                Parameter.optional("color", CheckedType.COLOR, "one color for all; else dark or light by the cell");
        public static final Parameter<Integer> WEIGHT =
                Parameter.optional("weight", FontWeight.TYPE, "the font weight, as bold");
        public static final Parameter<Double> ROTATION =
                Parameter.optional("rotation", Types.number(-360, 360), "degrees counter-clockwise");
        static final Parameters TABLE = Parameters.of("annot_kws", SIZE, FONTSIZE, COLOR, WEIGHT, ROTATION);

        private Annotation() {}
    }

    public static final Parameter<Arguments> ANNOT_KWS =
            Parameter.optional("annot_kws", new NestedType(Annotation.TABLE), "keywords of the values in the cells");
    public static final Parameter<Double> LINEWIDTHS =
            Parameter.of("linewidths", Types.NOT_NEGATIVE, 0.0, "the width of the lines between cells in points");
    public static final Parameter<String> LINECOLOR =
            Parameter.of("linecolor", CheckedType.COLOR, "white", "the color of these lines");
    public static final Parameter<Boolean> CBAR =
            Parameter.of("cbar", Types.BOOLEAN, true, "a colorbar beside the cells");

    /** Where a colorbar's scale runs. */
    public enum Orientation {
        VERTICAL,
        HORIZONTAL
    }

    /** Keywords of the colorbar. */
    public static final class Colorbar {
        public static final Parameter<String> LABEL = Parameter.optional("label", Types.TEXT, "the label of its axis");
        public static final Parameter<Orientation> ORIENTATION = Parameter.of(
                "orientation", Types.choice(Orientation.class), Orientation.VERTICAL, "where its scale runs");
        public static final Parameter<Double> SHRINK =
                Parameter.of("shrink", Types.number(0.01, 1), 1.0, "its length as a part of the axes");
        public static final Parameter<Double> FRACTION =
                Parameter.of("fraction", Types.number(0.001, 1), 0.15, "the part of the axes it takes");
        public static final Parameter<Double> ASPECT =
                Parameter.of("aspect", Types.number(0.01, 10_000), 20.0, "its length by its width");
        public static final Parameter<Double> PAD =
                Parameter.optional("pad", Types.number(0, 10), "the gap to the axes; 0.05, horizontal 0.15");
        public static final Parameter<List<Double>> TICKS =
                Parameter.optional("ticks", Types.list(Types.NUMBER, 0, 10_000), "the values that get ticks");
        public static final Parameter<String> FORMAT =
                Parameter.optional("format", CheckedType.TICK_FORMAT, "the format of the tick labels, as '%.1f'");
        static final Parameters TABLE =
                Parameters.of("cbar_kws", LABEL, ORIENTATION, SHRINK, FRACTION, ASPECT, PAD, TICKS, FORMAT);

        private Colorbar() {}
    }

    public static final Parameter<Arguments> CBAR_KWS =
            Parameter.optional("cbar_kws", new NestedType(Colorbar.TABLE), "keywords of the colorbar");
    public static final Parameter<Boolean> SQUARE =
            Parameter.of("square", Types.BOOLEAN, false, "cells as high as wide");
    public static final Parameter<TickLabels> XTICKLABELS =
            Parameter.of("xticklabels", TickLabels.TYPE, TickLabels.STANDARD, "the labels below the columns");
    public static final Parameter<TickLabels> YTICKLABELS =
            Parameter.of("yticklabels", TickLabels.TYPE, TickLabels.STANDARD, "the labels beside the rows");
    public static final Parameter<Mask> MASK = Parameter.optional("mask", Mask.TYPE, "the cells that stay blank");

    static final Parameters TABLE = Parameters.of(
                    "a heatmap",
                    FIGSIZE,
                    OF,
                    METHOD,
                    MIN_PERIODS,
                    VMIN,
                    VMAX,
                    CMAP,
                    CENTER,
                    ROBUST,
                    ANNOT,
                    FMT,
                    ANNOT_KWS,
                    LINEWIDTHS,
                    LINECOLOR,
                    CBAR,
                    CBAR_KWS,
                    SQUARE,
                    XTICKLABELS,
                    YTICKLABELS,
                    MASK)
            .after(FigureParameters.TABLE);

    private HeatmapParameters() {}

    /** A colormap by its name, which becomes a list of one, or by its colors. */
    private static final class ColormapType extends Type<List<String>> {
        private final Type<List<String>> colors = Types.list(CheckedType.COLOR, 2, 10_000);

        @Override
        List<String> read(Value value, String path) {
            return value instanceof Value.Sequence
                    ? colors.read(value, path)
                    : List.of(CheckedType.COLORMAP.read(value, path));
        }

        @Override
        public String describe() {
            return "a colormap or a list of colors";
        }

        @Override
        String show(List<String> value) {
            return String.join(", ", value);
        }
    }
}
