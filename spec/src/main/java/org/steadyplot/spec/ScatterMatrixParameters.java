package org.steadyplot.spec;

import java.util.List;
import org.steadyplot.stats.ScatterMatrix.Diagonal;

/**
 * What a scatter matrix understands. Without a diagonal it is a plain grid of all pairs of columns without ticks, each
 * column against itself included; with one it is pandas' {@code plotting.scatter_matrix}.
 */
public final class ScatterMatrixParameters {
    public static final Parameter<Figsize> FIGSIZE =
            Parameter.of("figsize", Figsize.TYPE, new Figsize(12, 8), "the width and height in inches");
    public static final Parameter<Diagonal> DIAGONAL = Parameter.of(
            "diagonal",
            Types.choice(Diagonal.class),
            Diagonal.NONE,
            "what the diagonal shows; with hist or kde the chart is that of pandas");
    public static final Parameter<Double> S = Parameter.optional(
            "s", Types.NOT_NEGATIVE, "the area of a point in points squared; 3 without a diagonal, else 36");
    public static final Parameter<String> COLOR = Parameter.optional(
            "color", CheckedType.COLOR, "the color of the points; black without a diagonal, else C0");
    public static final Parameter<Double> ALPHA =
            Parameter.of("alpha", Types.FRACTION, 0.5, "the opacity of the points, from 0 to 1");
    public static final Parameter<String> MARKER = Parameter.optional(
            "marker", CheckedType.MARKER, "the marker, as matplotlib names it; 'o' without a diagonal, else '.'");
    public static final Parameter<Double> HSPACE = Parameter.optional(
            "hspace", Types.NOT_NEGATIVE, "the height of a gap as a part of a panel; 0.1, with a diagonal 0");
    public static final Parameter<Double> WSPACE = Parameter.optional(
            "wspace", Types.NOT_NEGATIVE, "the width of a gap as a part of a panel; 0.1, with a diagonal 0");
    public static final Parameter<List<String>> LABELS = Parameter.optional(
            "labels", Types.list(Types.text("labels"), 1, 10_000), "labels in place of the names of the columns");
    public static final Parameter<Boolean> GRID =
            Parameter.of("grid", Types.BOOLEAN, false, "lines at the ticks; needs a diagonal");
    public static final Parameter<Double> RANGE_PADDING = Parameter.of(
            "range_padding", Types.NOT_NEGATIVE, 0.05, "how much wider than the data a panel is; needs a diagonal");

    /** Keywords of the histograms on the diagonal. */
    public static final class Hist {
        public static final Parameter<Integer> BINS =
                Parameter.of("bins", Types.integer(1, 100_000), 10, "the number of bins");
        public static final Parameter<String> COLOR =
                Parameter.optional("color", CheckedType.COLOR, "the color of the bars");
        public static final Parameter<String> EDGECOLOR =
                Parameter.optional("edgecolor", CheckedType.COLOR, "the color of the bars' edges");
        public static final Parameter<Double> ALPHA =
                Parameter.optional("alpha", Types.FRACTION, "the opacity of the bars");
        static final Parameters TABLE = Parameters.of("hist_kwds", BINS, COLOR, EDGECOLOR, ALPHA);

        private Hist() {}
    }

    /** Keywords of the density curves on the diagonal. */
    public static final class Density {
        public static final Parameter<String> COLOR =
                Parameter.optional("color", CheckedType.COLOR, "the color of the curve");
        public static final Parameter<Double> LINEWIDTH =
                Parameter.optional("linewidth", Types.NOT_NEGATIVE, "the width of the curve in points");
        public static final Parameter<Double> ALPHA =
                Parameter.optional("alpha", Types.FRACTION, "the opacity of the curve");
        static final Parameters TABLE = Parameters.of("density_kwds", COLOR, LINEWIDTH, ALPHA);

        private Density() {}
    }

    public static final Parameter<Arguments> HIST_KWDS = Parameter.optional(
            "hist_kwds", new NestedType(Hist.TABLE), "keywords of the histograms; needs diagonal: hist");
    public static final Parameter<Arguments> DENSITY_KWDS = Parameter.optional(
            "density_kwds", new NestedType(Density.TABLE), "keywords of the curves; needs diagonal: kde");

    static final Parameters TABLE = Parameters.of(
                    "a scatter_matrix",
                    FIGSIZE,
                    DIAGONAL,
                    S,
                    COLOR,
                    ALPHA,
                    MARKER,
                    HSPACE,
                    WSPACE,
                    LABELS,
                    GRID,
                    RANGE_PADDING,
                    HIST_KWDS,
                    DENSITY_KWDS)
            .after(FigureParameters.TABLE);

    private ScatterMatrixParameters() {}

    /** Rejects keywords that would have no effect with the chosen diagonal. */
    static void check(Arguments arguments, String path, int line) {
        Diagonal diagonal = arguments.get(DIAGONAL);
        if (diagonal == Diagonal.NONE) {
            needs(arguments, GRID, "diagonal: hist or kde", path, line);
            needs(arguments, RANGE_PADDING, "diagonal: hist or kde", path, line);
        }
        if (diagonal != Diagonal.HIST) {
            needs(arguments, HIST_KWDS, "diagonal: hist", path, line);
        }
        if (diagonal != Diagonal.KDE) {
            needs(arguments, DENSITY_KWDS, "diagonal: kde", path, line);
        }
    }

    private static void needs(Arguments arguments, Parameter<?> parameter, String what, String path, int line) {
        if (arguments.isGiven(parameter)) {
            String place = path.isEmpty() ? "--" + parameter.name() : path + "." + parameter.name();
            throw new SpecException(SpecException.Code.CONFLICT, place, line, "it has an effect only with " + what);
        }
    }
}
