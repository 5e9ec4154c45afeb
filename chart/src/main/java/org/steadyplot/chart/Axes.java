package org.steadyplot.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.AxesImage;
import org.steadyplot.chart.artist.Axis;
import org.steadyplot.chart.artist.AxisLabel;
import org.steadyplot.chart.artist.BarContainer;
import org.steadyplot.chart.artist.Legend;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.chart.artist.PathCollection;
import org.steadyplot.chart.artist.PolyCollection;
import org.steadyplot.chart.artist.QuadMesh;
import org.steadyplot.chart.artist.Rectangle;
import org.steadyplot.chart.artist.Spine;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.artist.TickLabelFormat;
import org.steadyplot.chart.artist.TickParams;
import org.steadyplot.chart.color.Cycle;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.Bar;
import org.steadyplot.chart.plot.Barh;
import org.steadyplot.chart.plot.FillBetween;
import org.steadyplot.chart.plot.Hist;
import org.steadyplot.chart.plot.Imshow;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Pcolormesh;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.plot.Scatter;
import org.steadyplot.chart.plot.TextOptions;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.GridAxis;
import org.steadyplot.chart.style.Location;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickWhich;
import org.steadyplot.chart.tick.FixedLocator;
import org.steadyplot.chart.tick.Ticks;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.chart.unit.AxisValues;
import org.steadyplot.text.TextBlock;

/**
 * A pair of axes and what is drawn between them. Made by a {@link Figure}; holds state, while each chart kind is a file of its own in {@code
 * org.steadyplot.chart.plot}. Arrays that are handed over are kept, not copied: don't change them before the figure is saved.
 */
public final class Axes {
    private final Figure figure;
    private final List<Artist> artists = new ArrayList<>(4);
    private final Spine left;
    private final Spine right;
    private final Spine bottom;
    private final Spine top;
    private final Axis xaxis;
    private final Axis yaxis;
    private final DataLimits xdata = new DataLimits();
    private final DataLimits ydata = new DataLimits();
    private ViewLimits xlimits;
    private ViewLimits ylimits;
    private double xmargin;
    private @Nullable Axes twinOf;
    private double ymargin;
    private @Nullable SubplotSpec subplotSpec;
    private Bbox position;
    private @Nullable Spine outline;
    private List<BarContainer> containers = List.of();
    private @Nullable Legend legend;
    private @Nullable Text title;
    private @Nullable Text leftTitle;
    private @Nullable Text rightTitle;
    private String label = "";
    private Rgba facecolor;
    private double zorder;
    private double axisZorder;
    private boolean visible = true;
    private boolean axisOn = true;
    private double aspect = Double.NaN;
    private double boxAspect = Double.NaN;
    private double anchorX = 0.5;
    private double anchorY = 0.5;
    private int lineCycle;
    private int patchCycle;
    private double titlePad;

    Axes(Figure figure, Bbox position) {
        this.figure = figure;
        this.position = position;
        Style style = figure.style();
        facecolor = style.get(AxesRc.FACECOLOR).in(style);
        axisZorder = style.get(AxesRc.AXISBELOW).zorder();
        xaxis = new Axis(true, style);
        yaxis = new Axis(false, style);
        xmargin = style.get(AxesRc.XMARGIN);
        ymargin = style.get(AxesRc.YMARGIN);
        xlimits = new ViewLimits(this, true);
        ylimits = new ViewLimits(this, false);
        left = newSpine(Spine.Side.LEFT, style.get(AxesRc.SPINES_LEFT));
        right = newSpine(Spine.Side.RIGHT, style.get(AxesRc.SPINES_RIGHT));
        bottom = newSpine(Spine.Side.BOTTOM, style.get(AxesRc.SPINES_BOTTOM));
        top = newSpine(Spine.Side.TOP, style.get(AxesRc.SPINES_TOP));
    }

    private Spine newSpine(Spine.Side side, boolean shown) {
        Style style = figure.style();
        Spine spine = new Spine(side, style.get(AxesRc.EDGECOLOR).in(style), style.get(AxesRc.LINEWIDTH));
        spine.setVisible(shown);
        return spine;
    }

    public Figure figure() {
        return figure;
    }

    /** A line through points, markers, or both. */
    public Line2D plot(double[] x, double[] y) {
        return plot(x, y, new Plot());
    }

    public Line2D plot(double[] x, double[] y, Plot options) {
        return options.on(this, x, y);
    }

    /** A line through points at dates or names: {@code ax.plot(DateValues.of(days), y)}. */
    public Line2D plot(AxisValues x, double[] y) {
        return plot(x, y, new Plot());
    }

    public Line2D plot(AxisValues x, double[] y, Plot options) {
        return plot(convertX(x), y, options);
    }

    /** Markers at dates or names. */
    public PathCollection scatter(AxisValues x, double[] y) {
        return scatter(x, y, new Scatter());
    }

    public PathCollection scatter(AxisValues x, double[] y, Scatter options) {
        return scatter(convertX(x), y, options);
    }

    /** Vertical bars centred at dates, where widths are in days, or at names. */
    public List<Rectangle> bar(AxisValues x, double[] height) {
        return bar(x, height, new Bar());
    }

    public List<Rectangle> bar(AxisValues x, double[] height, Bar options) {
        return bar(convertX(x), height, options);
    }

    /** Horizontal bars centred at dates or names. */
    public List<Rectangle> barh(AxisValues y, double[] width) {
        return barh(y, width, new Barh());
    }

    public List<Rectangle> barh(AxisValues y, double[] width, Barh options) {
        return barh(convertY(y), width, options);
    }

    /** The area between two curves over dates or names. */
    public PolyCollection fillBetween(AxisValues x, double[] y1, double[] y2) {
        return fillBetween(x, y1, y2, new FillBetween());
    }

    public PolyCollection fillBetween(AxisValues x, double[] y1, double[] y2, FillBetween options) {
        return fillBetween(convertX(x), y1, y2, options);
    }

    /** Dates or names as numbers on the x axis, whose ticks they decide; any method takes the numbers. */
    public double[] convertX(AxisValues values) {
        return xaxis.convert(values);
    }

    /** Dates or names as numbers on the y axis, whose ticks they decide. */
    public double[] convertY(AxisValues values) {
        return yaxis.convert(values);
    }

    /** Markers at points. */
    public PathCollection scatter(double[] x, double[] y) {
        return scatter(x, y, new Scatter());
    }

    public PathCollection scatter(double[] x, double[] y, Scatter options) {
        return options.on(this, x, y);
    }

    /** Vertical bars centred at x. */
    public List<Rectangle> bar(double[] x, double[] height) {
        return bar(x, height, new Bar());
    }

    public List<Rectangle> bar(double[] x, double[] height, Bar options) {
        return options.on(this, x, height);
    }

    /** Horizontal bars centred at y. */
    public List<Rectangle> barh(double[] y, double[] width) {
        return barh(y, width, new Barh());
    }

    public List<Rectangle> barh(double[] y, double[] width, Barh options) {
        return options.on(this, y, width);
    }

    /** How many values lie in each of ten bins. */
    public Hist.Result hist(double[] values) {
        return hist(values, new Hist());
    }

    public Hist.Result hist(double[] values, Hist options) {
        return options.on(this, values).get(0);
    }

    /** Histograms of several data sets over common bins. */
    public List<Hist.Result> hist(double[][] sets, Hist options) {
        return options.on(this, sets);
    }

    /** The area between a curve and zero. */
    public PolyCollection fillBetween(double[] x, double[] y) {
        return fillBetween(x, y, new double[y.length], new FillBetween());
    }

    /** The area between two curves. */
    public PolyCollection fillBetween(double[] x, double[] y1, double[] y2) {
        return fillBetween(x, y1, y2, new FillBetween());
    }

    public PolyCollection fillBetween(double[] x, double[] y1, double[] y2, FillBetween options) {
        return options.on(this, x, y1, y2);
    }

    /** A horizontal line across the axes, in the first colour of the cycle. */
    public Line2D axhline(double y) {
        return axhline(y, new Plot());
    }

    public Line2D axhline(double y, Plot options) {
        return options.acrossAxes(this, new double[] {0, 1}, new double[] {y, y}, Transform.X_AXES_Y_DATA);
    }

    /** A vertical line across the axes, in the first colour of the cycle. */
    public Line2D axvline(double x) {
        return axvline(x, new Plot());
    }

    public Line2D axvline(double x, Plot options) {
        return options.acrossAxes(this, new double[] {x, x}, new double[] {0, 1}, Transform.X_DATA_Y_AXES);
    }

    /** A picture of numbers, row 0 on top, in square cells. */
    public AxesImage imshow(double[][] values) {
        return imshow(values, new Imshow());
    }

    public AxesImage imshow(double[][] values, Imshow options) {
        return options.on(this, values);
    }

    /**
     * A picture of pixels.
     *
     * @param argb {@code 0xAARRGGBB}, not premultiplied, row by row from the top; not copied
     * @param columns pixels of a row
     */
    public AxesImage imshow(int[] argb, int columns, Imshow options) {
        return options.on(this, argb, columns);
    }

    /** Coloured cells, one a number; row 0 at the bottom. */
    public QuadMesh pcolormesh(double[][] values) {
        return pcolormesh(values, new Pcolormesh());
    }

    public QuadMesh pcolormesh(double[][] values, Pcolormesh options) {
        return options.on(this, values);
    }

    /** A text at a place in data coordinates. */
    public Text text(double x, double y, String text) {
        return text(x, y, text, new TextOptions());
    }

    public Text text(double x, double y, String text, TextOptions options) {
        return options.on(this, x, y, text);
    }

    /** The key to all artists that have a label so far, where it covers least of them. */
    public Legend legend() {
        return legend(new LegendOptions());
    }

    public Legend legend(LegendOptions options) {
        return options.on(this);
    }

    /** The legend, null without one. */
    public @Nullable Legend getLegend() {
        return legend;
    }

    /** Replaces the legend; null takes it away. */
    public void setLegend(@Nullable Legend value) {
        legend = value;
    }

    /** Groups of bars, in the order they were added. */
    public List<BarContainer> containers() {
        return Collections.unmodifiableList(containers);
    }

    /** Makes bars, which are added already, one entry of legends. */
    public void addContainer(BarContainer bars) {
        if (containers.isEmpty()) {
            containers = new ArrayList<>(2);
        }
        containers.add(bars);
    }

    /** Adds an artist; data limits are the caller's to widen by {@link #includeX} and {@link #includeY}. */
    public void add(Artist artist) {
        if (artist.label().isEmpty() && !(artist instanceof Text)) {
            artist.setLabel("_child" + artists.size());
        }
        artists.add(artist);
        if (!(artist instanceof Text)) {
            if (artist.transform().xIsData()) {
                xlimits.dataChanged();
            }
            if (artist.transform().yIsData()) {
                ylimits.dataChanged();
            }
        }
    }

    /** All artists but the axes' own parts, in the order they were added. */
    public List<Artist> artists() {
        return Collections.unmodifiableList(artists);
    }

    /** Widens the data limits of x by values; those that are not finite don't count. */
    public void includeX(double[] values) {
        xdata.include(values);
    }

    public void includeX(double value) {
        xdata.include(value);
    }

    /** Widens the data limits of y by values. */
    public void includeY(double[] values) {
        ydata.include(values);
    }

    public void includeY(double value) {
        ydata.include(value);
    }

    /** Widens the data limits by points; those with a coordinate that is not finite don't count. */
    public void includePoints(double[] x, double[] y) {
        DataLimits.includePoints(xdata, ydata, x, y);
    }

    /** The colour of the cycle for the next line. */
    public Rgba nextLineColor() {
        return cycle().color(lineCycle++);
    }

    /** The colour of the cycle for the next bars, scatter or area: a cycle of its own. */
    public Rgba nextPatchColor() {
        return cycle().color(patchCycle++);
    }

    public Cycle cycle() {
        return figure.style().get(AxesRc.PROP_CYCLE);
    }

    public Axis xaxis() {
        return xaxis;
    }

    public Axis yaxis() {
        return yaxis;
    }

    /**
     * Spreads x otherwise: {@code ax.setXScale(Scale.log().withBase(2))}. Ticks and labels become those of the scale. Axes that share x follow.
     */
    public void setXScale(Scale scale) {
        xaxis.setScale(scale);
        xlimits.dataChanged();
    }

    /** Spreads y otherwise, with the ticks and labels of the scale. */
    public void setYScale(Scale scale) {
        yaxis.setScale(scale);
        ylimits.dataChanged();
    }

    /** A line on logarithmic axes. */
    public Line2D loglog(double[] x, double[] y) {
        return loglog(x, y, new Plot());
    }

    public Line2D loglog(double[] x, double[] y, Plot options) {
        setXScale(Scale.log());
        setYScale(Scale.log());
        return plot(x, y, options);
    }

    /** A line with logarithmic x. */
    public Line2D semilogx(double[] x, double[] y) {
        return semilogx(x, y, new Plot());
    }

    public Line2D semilogx(double[] x, double[] y, Plot options) {
        setXScale(Scale.log());
        return plot(x, y, options);
    }

    /** A line with logarithmic y. */
    public Line2D semilogy(double[] x, double[] y) {
        return semilogy(x, y, new Plot());
    }

    public Line2D semilogy(double[] x, double[] y, Plot options) {
        setYScale(Scale.log());
        return plot(x, y, options);
    }

    /** Limits at the left and right edge; the left one may be the larger. On a log scale a limit not above zero is left as it is. */
    public void setXLim(double left, double right) {
        xlimits.set(left, right);
    }

    /** The limit at the left edge. */
    public void setXLeft(double left) {
        xlimits.set(left, xlim()[1]);
    }

    /** The limit at the right edge. */
    public void setXRight(double right) {
        xlimits.set(xlim()[0], right);
    }

    /** The limit at the lower edge. */
    public void setYBottom(double bottom) {
        ylimits.set(bottom, ylim()[1]);
    }

    /** The limit at the upper edge. */
    public void setYTop(double top) {
        ylimits.set(ylim()[0], top);
    }

    /** Lower and upper limit of x, whichever way it grows; the next artist lets them follow the data again. */
    public void setXBound(double lower, double upper) {
        xlimits.setBound(lower, upper);
    }

    /** Lower and upper limit of y, whichever way it grows; the next artist lets them follow the data again. */
    public void setYBound(double lower, double upper) {
        ylimits.setBound(lower, upper);
    }

    /** Lets both limits follow the data, or keeps them as they are. */
    public void autoscale(boolean on) {
        setAutoscaleX(on);
        setAutoscaleY(on);
    }

    /** Whether the limits of x follow the data from now on; otherwise they stay as they are. */
    public void setAutoscaleX(boolean on) {
        xlimits.setAutoscale(on);
    }

    /** Whether the limits of y follow the data from now on; otherwise they stay as they are. */
    public void setAutoscaleY(boolean on) {
        ylimits.setAutoscale(on);
    }

    /** Whether limits that follow the data end at the margins even where the style rounds limits to ticks. */
    public void setTight(boolean x, boolean y) {
        xlimits.setTight(x);
        ylimits.setTight(y);
    }

    /** Limits at the lower and upper edge; the lower one may be the larger. */
    public void setYLim(double bottom, double top) {
        ylimits.set(bottom, top);
    }

    /** Whether the limits of x follow the data. */
    public boolean autoscaleX() {
        return xlimits.autoscale();
    }

    /** Whether the limits of y follow the data. */
    public boolean autoscaleY() {
        return ylimits.autoscale();
    }

    /** Whether x grows to the left. */
    public void setXInverted(boolean value) {
        xlimits.setInverted(value);
    }

    /** Whether y grows downwards. */
    public void setYInverted(boolean value) {
        ylimits.setInverted(value);
    }

    /** Turns x around. */
    public void invertXAxis() {
        xlimits.invert();
    }

    /** Turns y around. */
    public void invertYAxis() {
        ylimits.invert();
    }

    /** Space on each side of the data, as a fraction of its span on the axis; above -0.5. */
    public void setMargins(double x, double y) {
        setXMargin(x);
        setYMargin(y);
    }

    /** Space left and right of the data, as a fraction of its span on the axis. */
    public void setXMargin(double value) {
        xmargin = checkMargin(value);
        xlimits.dataChanged();
    }

    /** Space below and above the data, as a fraction of its span on the axis. */
    public void setYMargin(double value) {
        ymargin = checkMargin(value);
        ylimits.dataChanged();
    }

    private static double checkMargin(double value) {
        if (!(value > -0.5) || Double.isInfinite(value)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "a margin must be greater than -0.5, not " + value);
        }
        return value;
    }

    double margin(boolean x) {
        return x ? xmargin : ymargin;
    }

    /** Ticks of x at these places, none without arguments. Limits widen to hold them. */
    public void setXTicks(double... places) {
        xaxis.setMajorLocator(FixedLocator.of(places));
        xlimits.widenTo(places);
    }

    /** Ticks of x at these places, with labels. */
    public void setXTicks(double[] places, String... labels) {
        setXTicks(places);
        setXTickLabels(checkLabels(places, labels));
    }

    /** Ticks of y at these places, none without arguments. */
    public void setYTicks(double... places) {
        yaxis.setMajorLocator(FixedLocator.of(places));
        ylimits.widenTo(places);
    }

    /** Ticks of y at these places, with labels. */
    public void setYTicks(double[] places, String... labels) {
        setYTicks(places);
        setYTickLabels(checkLabels(places, labels));
    }

    private static String[] checkLabels(double[] places, String... labels) {
        if (places.length != labels.length) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "there are " + labels.length + " tick labels for " + places.length + " ticks; give one for each");
        }
        return labels;
    }

    /** Minor ticks of x at these places, none without arguments. Limits widen to hold them. */
    public void setXMinorTicks(double... places) {
        xaxis.setMinorLocator(FixedLocator.of(places));
        xlimits.widenTo(places);
    }

    /** Minor ticks of y at these places, none without arguments. Limits widen to hold them. */
    public void setYMinorTicks(double... places) {
        yaxis.setMinorLocator(FixedLocator.of(places));
        ylimits.widenTo(places);
    }

    /** Minor ticks between the major ones of both axes. */
    public void minorticksOn() {
        xaxis.setMinorTicksOn(true);
        yaxis.setMinorTicksOn(true);
    }

    /** No minor ticks. */
    public void minorticksOff() {
        xaxis.setMinorTicksOn(false);
        yaxis.setMinorTicksOn(false);
    }

    /** Changes the look of ticks, tick labels and grid lines. */
    public void tickParams(TickParams params) {
        if (params.axis() != GridAxis.Y) {
            xaxis.setTickParams(params);
        }
        if (params.axis() != GridAxis.X) {
            yaxis.setTickParams(params);
        }
    }

    /** Changes how numbers at ticks are written. */
    public void ticklabelFormat(TickLabelFormat format) {
        if (format.axis() != GridAxis.Y) {
            xaxis.setTickLabelFormat(format);
        }
        if (format.axis() != GridAxis.X) {
            yaxis.setTickLabelFormat(format);
        }
    }

    /** What the ticks of x say, in order; set the ticks first. */
    public void setXTickLabels(String... labels) {
        xaxis.setTickLabels(labels);
    }

    /** What the ticks of y say, in order; set the ticks first. */
    public void setYTickLabels(String... labels) {
        yaxis.setTickLabels(labels);
    }

    /** The major ticks of x within the limits. */
    public double[] xticks() {
        return ticks(xaxis, xlim(), position().width() * figure.width());
    }

    /** The major ticks of y within the limits. */
    public double[] yticks() {
        return ticks(yaxis, ylim(), position().height() * figure.height());
    }

    private static double[] ticks(Axis axis, double[] limits, double inches) {
        double[] candidates = axis.majorLocator().ticks(axis.view(limits[0], limits[1], inches * 72));
        Scale scale = axis.scale();
        double[] places = new double[candidates.length];
        for (int i = 0; i < places.length; i++) {
            places[i] = scale.forward(candidates[i]);
        }
        int[] visible = Ticks.visible(places, scale.forward(limits[0]), scale.forward(limits[1]));
        double[] ticks = new double[visible.length];
        for (int i = 0; i < ticks.length; i++) {
            ticks[i] = candidates[visible[i]];
        }
        return ticks;
    }

    public void setXLabel(String text) {
        setXLabel(text, new Label());
    }

    public void setXLabel(String text, Label options) {
        xaxis.setLabel(options.apply(xaxis.label().withText(text)));
    }

    public void setYLabel(String text) {
        setYLabel(text, new Label());
    }

    public void setYLabel(String text, Label options) {
        yaxis.setLabel(options.apply(yaxis.label().withText(text)));
    }

    /** The title above the axes. */
    public void setTitle(String text) {
        setTitle(text, new Label());
    }

    public void setTitle(String text, Label options) {
        setTitle(text, figure.style().get(AxesRc.TITLELOCATION), options);
    }

    /** A title above the left end, the middle or the right end of the axes; there may be all three. Their pad is the last one given. */
    public void setTitle(String text, Location place, Label options) {
        Style style = figure.style();
        AxisLabel resolved = options.apply(new AxisLabel(
                text,
                style.font(style.get(AxesRc.TITLESIZE), style.get(AxesRc.TITLEWEIGHT)),
                style.get(AxesRc.TITLECOLOR).in(style, style.textColor()),
                style.get(AxesRc.TITLEPAD),
                Text.place(
                        switch (place) {
                            case START -> TextBlock.Horizontal.LEFT;
                            case CENTER -> TextBlock.Horizontal.CENTER;
                            case END -> TextBlock.Horizontal.RIGHT;
                        },
                        TextBlock.Vertical.BASELINE)));
        double x =
                switch (place) {
                    case START -> 0;
                    case CENTER -> 0.5;
                    case END -> 1;
                };
        Text made = new Text(x, 1, text, resolved.font(), resolved.color(), resolved.placement(), Transform.AXES);
        switch (place) {
            case START -> leftTitle = made;
            case CENTER -> title = made;
            case END -> rightTitle = made;
        }
        titlePad = resolved.pad();
    }

    @Nullable
    Text title(Location place) {
        return switch (place) {
            case START -> leftTitle;
            case CENTER -> title;
            case END -> rightTitle;
        };
    }

    double titlePad() {
        return titlePad;
    }

    /** Shares x with another axes from now on: scale, limits, ticks and labels are one. */
    public void shareX(Axes other) {
        xaxis.share(other.xaxis);
        xlimits = other.xlimits;
        xlimits.join(this);
    }

    /** Shares y with another axes from now on: scale, limits, ticks and labels are one. */
    public void shareY(Axes other) {
        yaxis.share(other.yaxis);
        ylimits = other.ylimits;
        ylimits.join(this);
    }

    /** An axes over this one that shares x and has a y axis of its own, at the right. */
    public Axes twinX() {
        Axes second = twin();
        second.shareX(this);
        second.yaxis.setTicksSecond(true);
        second.yaxis.setLabelSecond(true);
        yaxis.setTicksSecond(false);
        second.xaxis.setVisible(false);
        return second;
    }

    /** An axes over this one that shares y and has an x axis of its own, at the top. */
    public Axes twinY() {
        Axes second = twin();
        second.shareY(this);
        second.xaxis.setTicksSecond(true);
        second.xaxis.setLabelSecond(true);
        xaxis.setTicksSecond(false);
        second.yaxis.setVisible(false);
        return second;
    }

    private Axes twin() {
        Axes second = figure.addAxes(position());
        second.twinOf = this;
        second.facecolor = Rgba.NONE;
        return second;
    }

    /** Grid lines at the major ticks of both axes. */
    public void grid(boolean on) {
        grid(on, TickWhich.MAJOR, GridAxis.BOTH);
    }

    /** Grid lines at some ticks of some axes. */
    public void grid(boolean on, TickWhich which, GridAxis axis) {
        tickParams(new TickParams().grid(on).which(which).axis(axis));
    }

    /** Grid lines at the major ticks of x and y with a look, such as {@code gridColor}. */
    public void grid(TickParams look) {
        tickParams(look.grid(true));
    }

    /** Height of a data unit of y in units of x; 1 for equal scales. The axes box shrinks. */
    public void setAspect(double value) {
        aspect = value;
    }

    /** Height of the axes box in units of its width; NaN leaves it free. */
    public void setBoxAspect(double value) {
        boxAspect = value;
    }

    /** Where a box that an aspect shrinks stays, as fractions of the room it had. */
    public void setAnchor(double x, double y) {
        anchorX = x;
        anchorY = y;
    }

    public double aspect() {
        return aspect;
    }

    public Spine spine(Spine.Side side) {
        return switch (side) {
            case LEFT -> left;
            case RIGHT -> right;
            case BOTTOM -> bottom;
            case TOP -> top;
            case OUTLINE -> {
                if (outline == null) {
                    outline = newSpine(side, true);
                }
                yield outline;
            }
        };
    }

    @Nullable
    Spine outline() {
        return outline;
    }

    public String label() {
        return label;
    }

    public void setLabel(String value) {
        label = value;
    }

    public Rgba facecolor() {
        return facecolor;
    }

    public void setFacecolor(Rgba value) {
        facecolor = value;
    }

    public double zorder() {
        return zorder;
    }

    public void setZorder(double value) {
        zorder = value;
    }

    double axisZorder() {
        return axisZorder;
    }

    /** Whether ticks and grid lines are drawn below ({@code .5}), between areas and lines ({@code 1.5}) or above all ({@code 2.5}). */
    public void setAxisZorder(double value) {
        axisZorder = value;
    }

    public boolean visible() {
        return visible;
    }

    public void setVisible(boolean value) {
        visible = value;
    }

    public boolean axisOn() {
        return axisOn;
    }

    /** Whether axis lines, ticks, labels and background are drawn. */
    public void setAxisOn(boolean value) {
        axisOn = value;
    }

    /** The room of the axes in fractions of the figure, before an aspect shrinks it. */
    public Bbox position() {
        if (twinOf != null) {
            return twinOf.position();
        }
        return subplotSpec == null ? position : subplotSpec.position();
    }

    public void setPosition(Bbox fractions) {
        if (twinOf != null) {
            twinOf.setPosition(fractions);
            return;
        }
        position = fractions;
        subplotSpec = null;
    }

    public @Nullable SubplotSpec subplotSpec() {
        return subplotSpec;
    }

    public void setSubplotSpec(SubplotSpec spec) {
        subplotSpec = spec;
    }

    DataLimits xdata() {
        return xdata;
    }

    DataLimits ydata() {
        return ydata;
    }

    /** The limits at the left and right edge. */
    public double[] xlim() {
        return xlimits.view();
    }

    /** The limits at the lower and upper edge. */
    public double[] ylim() {
        return ylimits.view();
    }

    /** The room in fractions of the figure that aspects leave, in a figure of this height per width. */
    Bbox activePosition(double figureAspect) {
        if (twinOf != null) {
            return twinOf.activePosition(figureAspect);
        }
        Bbox room = position();
        double target = boxAspect;
        if (Double.isNaN(target) && !Double.isNaN(aspect)) {
            double[] x = xlim();
            double[] y = ylim();
            double width = Math.abs(xaxis.scale().forward(x[1]) - xaxis.scale().forward(x[0]));
            double height = Math.abs(yaxis.scale().forward(y[1]) - yaxis.scale().forward(y[0]));
            target = aspect * (height / width);
        }
        if (Double.isNaN(target)) {
            return room;
        }
        double width = room.width();
        double height = width * target / figureAspect;
        if (height > room.height()) {
            height = room.height();
            width = height * figureAspect / target;
        }
        return Bbox.ofSize(room.x0(), room.y0(), width, height).anchored(anchorX, anchorY, room);
    }
}
