package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.GridAxis;
import org.steadyplot.chart.style.Linestyle;
import org.steadyplot.chart.style.TickDirection;
import org.steadyplot.chart.style.TickWhich;

/**
 * Changes to the look of ticks, tick labels and grid lines: {@code ax.tickParams(new TickParams().length(6).direction(TickDirection.IN))}. What
 * is not set stays as it is. Immutable.
 */
public final class TickParams {
    private GridAxis axis = GridAxis.BOTH;
    private TickWhich which = TickWhich.MAJOR;
    private boolean reset;
    private @Nullable TickDirection direction;
    private double length = Double.NaN;
    private double width = Double.NaN;
    private double pad = Double.NaN;
    private @Nullable Rgba color;
    private @Nullable Rgba labelcolor;
    private @Nullable FontSize labelsize;
    private double labelrotation = Double.NaN;
    private @Nullable Boolean left;
    private @Nullable Boolean right;
    private @Nullable Boolean bottom;
    private @Nullable Boolean top;
    private @Nullable Boolean labelleft;
    private @Nullable Boolean labelright;
    private @Nullable Boolean labelbottom;
    private @Nullable Boolean labeltop;
    private @Nullable Boolean grid;
    private @Nullable Rgba gridColor;
    private double gridAlpha = Double.NaN;
    private double gridLinewidth = Double.NaN;
    private @Nullable Linestyle gridLinestyle;

    public TickParams() {}

    private TickParams(TickParams other) {
        axis = other.axis;
        which = other.which;
        reset = other.reset;
        direction = other.direction;
        length = other.length;
        width = other.width;
        pad = other.pad;
        color = other.color;
        labelcolor = other.labelcolor;
        labelsize = other.labelsize;
        labelrotation = other.labelrotation;
        left = other.left;
        right = other.right;
        bottom = other.bottom;
        top = other.top;
        labelleft = other.labelleft;
        labelright = other.labelright;
        labelbottom = other.labelbottom;
        labeltop = other.labeltop;
        grid = other.grid;
        gridColor = other.gridColor;
        gridAlpha = other.gridAlpha;
        gridLinewidth = other.gridLinewidth;
        gridLinestyle = other.gridLinestyle;
    }

    /** The axes that change; both by default. */
    public TickParams axis(GridAxis value) {
        TickParams copy = new TickParams(this);
        copy.axis = value;
        return copy;
    }

    /** The ticks that change; the major ones by default. */
    public TickParams which(TickWhich value) {
        TickParams copy = new TickParams(this);
        copy.which = value;
        return copy;
    }

    /** Whether everything that is not set goes back to the style's. */
    public TickParams reset(boolean value) {
        TickParams copy = new TickParams(this);
        copy.reset = value;
        return copy;
    }

    /** Which way the marks point. */
    public TickParams direction(TickDirection value) {
        TickParams copy = new TickParams(this);
        copy.direction = value;
        return copy;
    }

    /** Length of the marks in points. */
    public TickParams length(double points) {
        TickParams copy = new TickParams(this);
        copy.length = points;
        return copy;
    }

    /** Line width of the marks in points. */
    public TickParams width(double points) {
        TickParams copy = new TickParams(this);
        copy.width = points;
        return copy;
    }

    /** Points between mark and label. */
    public TickParams pad(double points) {
        TickParams copy = new TickParams(this);
        copy.pad = points;
        return copy;
    }

    /** Colour of the marks. */
    public TickParams color(String name) {
        TickParams copy = new TickParams(this);
        copy.color = Colors.parse(name);
        return copy;
    }

    /** Colour of marks and labels. */
    public TickParams colors(String name) {
        return color(name).labelcolor(name);
    }

    /** Colour of the labels. */
    public TickParams labelcolor(String name) {
        TickParams copy = new TickParams(this);
        copy.labelcolor = Colors.parse(name);
        return copy;
    }

    /** Size of the labels in points. */
    public TickParams labelsize(double points) {
        return labelsize(FontSize.of(points));
    }

    /** Size of the labels. */
    public TickParams labelsize(FontSize size) {
        TickParams copy = new TickParams(this);
        copy.labelsize = size;
        return copy;
    }

    /** Degrees, counter-clockwise, of the labels. */
    public TickParams labelrotation(double degrees) {
        TickParams copy = new TickParams(this);
        copy.labelrotation = degrees;
        return copy;
    }

    /** Whether there are marks at the left. */
    public TickParams left(boolean value) {
        TickParams copy = new TickParams(this);
        copy.left = value;
        return copy;
    }

    /** Whether there are marks at the right. */
    public TickParams right(boolean value) {
        TickParams copy = new TickParams(this);
        copy.right = value;
        return copy;
    }

    /** Whether there are marks at the bottom. */
    public TickParams bottom(boolean value) {
        TickParams copy = new TickParams(this);
        copy.bottom = value;
        return copy;
    }

    /** Whether there are marks at the top. */
    public TickParams top(boolean value) {
        TickParams copy = new TickParams(this);
        copy.top = value;
        return copy;
    }

    /** Whether there are labels at the left. */
    public TickParams labelleft(boolean value) {
        TickParams copy = new TickParams(this);
        copy.labelleft = value;
        return copy;
    }

    /** Whether there are labels at the right. */
    public TickParams labelright(boolean value) {
        TickParams copy = new TickParams(this);
        copy.labelright = value;
        return copy;
    }

    /** Whether there are labels at the bottom. */
    public TickParams labelbottom(boolean value) {
        TickParams copy = new TickParams(this);
        copy.labelbottom = value;
        return copy;
    }

    /** Whether there are labels at the top. */
    public TickParams labeltop(boolean value) {
        TickParams copy = new TickParams(this);
        copy.labeltop = value;
        return copy;
    }

    /** Whether there are grid lines. */
    public TickParams grid(boolean value) {
        TickParams copy = new TickParams(this);
        copy.grid = value;
        return copy;
    }

    /** Colour of the grid lines. */
    public TickParams gridColor(String name) {
        TickParams copy = new TickParams(this);
        copy.gridColor = Colors.parse(name);
        return copy;
    }

    /** Opacity of the grid lines in 0..1. */
    public TickParams gridAlpha(double value) {
        TickParams copy = new TickParams(this);
        copy.gridAlpha = value;
        return copy;
    }

    /** Width of the grid lines in points. */
    public TickParams gridLinewidth(double points) {
        TickParams copy = new TickParams(this);
        copy.gridLinewidth = points;
        return copy;
    }

    /** matplotlib's names: {@code - -- -. : None}. */
    public TickParams gridLinestyle(String name) {
        TickParams copy = new TickParams(this);
        copy.gridLinestyle = Linestyle.parse(name);
        return copy;
    }

    /** The axes that change. */
    public GridAxis axis() {
        return axis;
    }

    /** The ticks that change. */
    public TickWhich which() {
        return which;
    }

    boolean reset() {
        return reset;
    }

    void changeMarks(TickLook look, boolean horizontal) {
        look.direction = direction == null ? look.direction : direction;
        look.size = Double.isNaN(length) ? look.size : length;
        look.width = Double.isNaN(width) ? look.width : width;
        look.pad = Double.isNaN(pad) ? look.pad : pad;
        look.color = color == null ? look.color : color;
        look.first = or(horizontal ? bottom : left, look.first);
        look.second = or(horizontal ? top : right, look.second);
    }

    void changeLabels(TickLook look, boolean horizontal) {
        look.labelcolor = labelcolor == null ? look.labelcolor : labelcolor;
        look.labelsize = labelsize == null ? look.labelsize : labelsize;
        look.labelrotation = Double.isNaN(labelrotation) ? look.labelrotation : labelrotation;
        look.labelFirst = or(horizontal ? labelbottom : labelleft, look.labelFirst);
        look.labelSecond = or(horizontal ? labeltop : labelright, look.labelSecond);
    }

    void changeGrid(TickLook look) {
        look.grid = or(grid, look.grid);
        look.gridColor = gridColor == null ? look.gridColor : gridColor;
        look.gridAlpha = Double.isNaN(gridAlpha) ? look.gridAlpha : gridAlpha;
        look.gridLinewidth = Double.isNaN(gridLinewidth) ? look.gridLinewidth : gridLinewidth;
        look.gridLinestyle = gridLinestyle == null ? look.gridLinestyle : gridLinestyle;
    }

    @Nullable
    Rgba labelcolor() {
        return labelcolor;
    }

    private static boolean or(@Nullable Boolean value, boolean fallback) {
        return value == null ? fallback : value;
    }
}
