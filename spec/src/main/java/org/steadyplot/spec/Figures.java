package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Colormaps;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.tick.NumberFormatter;
import org.steadyplot.spec.ScatterMatrixParameters.Density;
import org.steadyplot.spec.ScatterMatrixParameters.Hist;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Correlation;
import org.steadyplot.stats.CorrelationMethod;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.Heatmap;
import org.steadyplot.stats.Matrix;
import org.steadyplot.stats.ScatterMatrix;

/** From charts of documents and command lines to calls of the API. */
public final class Figures {
    private Figures() {}

    /** The figure of a chart of all columns, which hold numbers. */
    public static Figure of(Chart chart, Columns columns) {
        return switch (chart.kind()) {
            case SCATTER_MATRIX -> scatterMatrix(chart.arguments(), columns);
            case HEATMAP -> heatmap(chart.arguments(), columns);
        };
    }

    /** The options of saving a figure. */
    public static Save save(Output.Save output) {
        Save save = new Save()
                .format(output.format())
                .dpi(output.dpi())
                .transparent(output.transparent())
                .bboxTight(output.tight())
                .padInches(output.padInches());
        return output.facecolor() == null ? save : save.facecolor(output.facecolor());
    }

    private static Figure scatterMatrix(Arguments arguments, Columns columns) {
        Figure figure = figure(arguments.get(ScatterMatrixParameters.FIGSIZE));
        ScatterMatrix.Diagonal diagonal = arguments.get(ScatterMatrixParameters.DIAGONAL);
        Double hspace = arguments.find(ScatterMatrixParameters.HSPACE);
        Double wspace = arguments.find(ScatterMatrixParameters.WSPACE);
        ScatterMatrix matrix = new ScatterMatrix()
                .diagonal(diagonal)
                .points(points(arguments, diagonal == ScatterMatrix.Diagonal.NONE))
                .rangePadding(arguments.get(ScatterMatrixParameters.RANGE_PADDING))
                .grid(arguments.get(ScatterMatrixParameters.GRID));
        matrix = hspace == null ? matrix : matrix.hspace(hspace);
        matrix = wspace == null ? matrix : matrix.wspace(wspace);
        List<String> labels = arguments.find(ScatterMatrixParameters.LABELS);
        if (labels != null) {
            matrix = matrix.labels(labels);
        }
        Arguments hist = arguments.find(ScatterMatrixParameters.HIST_KWDS);
        if (hist != null) {
            matrix = matrix.hist(hist.get(Hist.BINS), bars(hist));
        }
        Arguments density = arguments.find(ScatterMatrixParameters.DENSITY_KWDS);
        if (density != null) {
            matrix = matrix.density(curve(density));
        }
        matrix.on(figure, columns);
        String title = arguments.find(FigureParameters.TITLE);
        if (title != null) {
            figure.suptitle(title);
        }
        return figure;
    }

    private static Scatter points(Arguments arguments, boolean plain) {
        String marker = arguments.find(ScatterMatrixParameters.MARKER);
        Double s = arguments.find(ScatterMatrixParameters.S);
        String color = arguments.find(ScatterMatrixParameters.COLOR);
        Scatter points = new Scatter()
                .alpha(arguments.get(ScatterMatrixParameters.ALPHA))
                .marker(marker != null ? Marker.parse(marker) : plain ? Marker.CIRCLE : Marker.POINT);
        if (s != null || plain) {
            points = points.s(or(s, 3));
        }
        if (color != null || plain) {
            points = points.color(color == null ? "black" : color);
        }
        return plain ? points : points.edgecolors("none");
    }

    private static Bar bars(Arguments hist) {
        Bar bars = new Bar();
        String color = hist.find(Hist.COLOR);
        String edgecolor = hist.find(Hist.EDGECOLOR);
        Double alpha = hist.find(Hist.ALPHA);
        bars = color == null ? bars : bars.color(color);
        bars = edgecolor == null ? bars : bars.edgecolor(edgecolor);
        return alpha == null ? bars : bars.alpha(alpha);
    }

    private static Plot curve(Arguments density) {
        Plot curve = new Plot();
        String color = density.find(Density.COLOR);
        Double linewidth = density.find(Density.LINEWIDTH);
        Double alpha = density.find(Density.ALPHA);
        curve = color == null ? curve : curve.color(color);
        curve = linewidth == null ? curve : curve.linewidth(linewidth);
        return alpha == null ? curve : curve.alpha(alpha);
    }

    private static Figure heatmap(Arguments arguments, Columns columns) {
        Figure figure = figure(arguments.get(HeatmapParameters.FIGSIZE));
        Axes ax = figure.addSubplot();
        Matrix matrix = matrix(arguments, columns);
        Heatmap heatmap = new Heatmap()
                .robust(arguments.get(HeatmapParameters.ROBUST))
                .fmt(arguments.get(HeatmapParameters.FMT))
                .annot(arguments.get(HeatmapParameters.ANNOT))
                .linewidths(arguments.get(HeatmapParameters.LINEWIDTHS))
                .linecolor(arguments.get(HeatmapParameters.LINECOLOR))
                .cbar(arguments.get(HeatmapParameters.CBAR))
                .square(arguments.get(HeatmapParameters.SQUARE))
                .xticklabels(labels(arguments.get(HeatmapParameters.XTICKLABELS)))
                .yticklabels(labels(arguments.get(HeatmapParameters.YTICKLABELS)));
        heatmap = colors(heatmap, arguments);
        Arguments annotation = arguments.find(HeatmapParameters.ANNOT_KWS);
        if (annotation != null) {
            heatmap = annotation(heatmap, annotation);
        }
        Arguments colorbar = arguments.find(HeatmapParameters.CBAR_KWS);
        if (colorbar != null) {
            heatmap = heatmap.cbarKws(colorbar(colorbar));
        }
        Mask mask = arguments.find(HeatmapParameters.MASK);
        if (mask != null) {
            heatmap = heatmap.mask(mask.over(matrix.rowCount(), matrix.columnCount()));
        }
        heatmap.on(ax, matrix);
        String title = arguments.find(FigureParameters.TITLE);
        if (title != null) {
            ax.setTitle(title);
        }
        return figure;
    }

    private static Matrix matrix(Arguments arguments, Columns columns) {
        if (arguments.get(HeatmapParameters.OF) == HeatmapParameters.Of.VALUES) {
            if (columns.rowCount() > 10_000) {
                throw new DataException(
                        DataException.Code.LIMIT,
                        "a heatmap of values has a row of cells per row of the table, and " + columns.rowCount()
                                + " are more than the 10,000 that can be seen; draw a part of it, or of: corr");
            }
            return Matrix.of(columns);
        }
        CorrelationMethod method = arguments.get(HeatmapParameters.METHOD);
        return Correlation.corr(columns, method, arguments.get(HeatmapParameters.MIN_PERIODS));
    }

    private static Heatmap colors(Heatmap plain, Arguments arguments) {
        Heatmap heatmap = plain;
        Double vmin = arguments.find(HeatmapParameters.VMIN);
        Double vmax = arguments.find(HeatmapParameters.VMAX);
        Double center = arguments.find(HeatmapParameters.CENTER);
        List<String> cmap = arguments.find(HeatmapParameters.CMAP);
        heatmap = vmin == null ? heatmap : heatmap.vmin(vmin);
        heatmap = vmax == null ? heatmap : heatmap.vmax(vmax);
        heatmap = center == null ? heatmap : heatmap.center(center);
        return cmap == null ? heatmap : heatmap.cmap(colormap(cmap));
    }

    private static Colormap colormap(List<String> cmap) {
        if (cmap.size() == 1) {
            return Colormaps.get(cmap.get(0));
        }
        List<Rgba> colors = new ArrayList<>(cmap.size());
        for (String color : cmap) {
            colors.add(Colors.parse(color));
        }
        return Colormap.listed("colors", colors);
    }

    private static Heatmap annotation(Heatmap heatmap, Arguments annotation) {
        TextOptions text = new TextOptions();
        Double size = annotation.find(HeatmapParameters.Annotation.SIZE);
        Double fontsize = size == null ? annotation.find(HeatmapParameters.Annotation.FONTSIZE) : size;
        Integer weight = annotation.find(HeatmapParameters.Annotation.WEIGHT);
        Double rotation = annotation.find(HeatmapParameters.Annotation.ROTATION);
        text = fontsize == null ? text : text.fontSize(fontsize);
        text = weight == null ? text : text.weight(weight);
        text = rotation == null ? text : text.rotation(rotation);
        String color = annotation.find(HeatmapParameters.Annotation.COLOR);
        Heatmap annotated = heatmap.annotKws(text);
        return color == null ? annotated : annotated.annotColor(color);
    }

    private static Colorbar.Options colorbar(Arguments colorbar) {
        boolean vertical =
                colorbar.get(HeatmapParameters.Colorbar.ORIENTATION) == HeatmapParameters.Orientation.VERTICAL;
        Colorbar.Options options = new Colorbar.Options()
                .location(vertical ? Colorbar.Location.RIGHT : Colorbar.Location.BOTTOM)
                .shrink(colorbar.get(HeatmapParameters.Colorbar.SHRINK))
                .fraction(colorbar.get(HeatmapParameters.Colorbar.FRACTION))
                .aspect(colorbar.get(HeatmapParameters.Colorbar.ASPECT));
        String label = colorbar.find(HeatmapParameters.Colorbar.LABEL);
        Double pad = colorbar.find(HeatmapParameters.Colorbar.PAD);
        List<Double> ticks = colorbar.find(HeatmapParameters.Colorbar.TICKS);
        String format = colorbar.find(HeatmapParameters.Colorbar.FORMAT);
        options = label == null ? options : options.label(label);
        options = pad == null ? options : options.pad(pad);
        options = ticks == null ? options : options.ticks(array(ticks));
        return format == null ? options : options.format(new NumberFormatter(CheckedType.tickFormat(format)));
    }

    private static Heatmap.Labels labels(TickLabels labels) {
        return new Heatmap.Labels(labels.every(), labels.labels());
    }

    private static Figure figure(Figsize size) {
        return new Figure(size.width(), size.height());
    }

    private static double or(@Nullable Double value, double standard) {
        return value == null ? standard : value;
    }

    private static double[] array(List<Double> list) {
        double[] array = new double[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }
}
