package org.steadyplot.chart.plot;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Legend;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.FontStyle;
import org.steadyplot.chart.style.LegendFrameStyle;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.style.LegendSpacing;
import org.steadyplot.chart.style.LegendStyle;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;

/**
 * The key to what is drawn: {@code ax.legend(new LegendOptions().loc("upper left").ncols(2))}. Unset options come from the figure's style. Immutable.
 */
public final class LegendOptions {
    private @Nullable LegendLoc loc;
    private int ncols = 1;
    private String title = "";
    private double fontSize = Double.NaN;
    private double titleFontSize = Double.NaN;
    private @Nullable Boolean frameon;
    private double framealpha = Double.NaN;
    private @Nullable Rgba facecolor;
    private @Nullable Rgba edgecolor;
    private @Nullable Rgba labelcolor;
    private double markerscale = Double.NaN;
    private @Nullable LegendSpacing spacing;
    private @Nullable List<Artist> handles;
    private @Nullable List<String> labels;
    private @Nullable Bbox anchor;

    public LegendOptions() {}

    private LegendOptions(LegendOptions other) {
        loc = other.loc;
        ncols = other.ncols;
        title = other.title;
        fontSize = other.fontSize;
        titleFontSize = other.titleFontSize;
        frameon = other.frameon;
        framealpha = other.framealpha;
        facecolor = other.facecolor;
        edgecolor = other.edgecolor;
        labelcolor = other.labelcolor;
        markerscale = other.markerscale;
        spacing = other.spacing;
        handles = other.handles;
        labels = other.labels;
        anchor = other.anchor;
    }

    /** Where it stands; the place that covers least of the data by default. */
    public LegendOptions loc(LegendLoc value) {
        LegendOptions copy = new LegendOptions(this);
        copy.loc = value;
        return copy;
    }

    /** matplotlib's names: {@code best}, {@code upper right}, ... */
    public LegendOptions loc(String name) {
        return loc(LegendLoc.parse(name));
    }

    /** Number of columns, 1 by default. */
    public LegendOptions ncols(int value) {
        if (value < 1) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "a legend needs at least one column, not " + value);
        }
        LegendOptions copy = new LegendOptions(this);
        copy.ncols = value;
        return copy;
    }

    public LegendOptions title(String text) {
        LegendOptions copy = new LegendOptions(this);
        copy.title = text;
        return copy;
    }

    /** Font size of the names in points; distances follow it. */
    public LegendOptions fontSize(double points) {
        LegendOptions copy = new LegendOptions(this);
        copy.fontSize = points;
        return copy;
    }

    /** Font size of the title in points. */
    public LegendOptions titleFontSize(double points) {
        LegendOptions copy = new LegendOptions(this);
        copy.titleFontSize = points;
        return copy;
    }

    /** Whether there is a frame. */
    public LegendOptions frameon(boolean value) {
        LegendOptions copy = new LegendOptions(this);
        copy.frameon = value;
        return copy;
    }

    /** Opacity of the frame in 0..1. */
    public LegendOptions framealpha(double value) {
        LegendOptions copy = new LegendOptions(this);
        copy.framealpha = value;
        return copy;
    }

    /** Background of the frame. */
    public LegendOptions facecolor(String name) {
        LegendOptions copy = new LegendOptions(this);
        copy.facecolor = Colors.parse(name);
        return copy;
    }

    /** Outline of the frame. */
    public LegendOptions edgecolor(String name) {
        LegendOptions copy = new LegendOptions(this);
        copy.edgecolor = Colors.parse(name);
        return copy;
    }

    /** Colour of the texts. */
    public LegendOptions labelcolor(String name) {
        LegendOptions copy = new LegendOptions(this);
        copy.labelcolor = Colors.parse(name);
        return copy;
    }

    /** Size of markers in samples against those drawn. */
    public LegendOptions markerscale(double factor) {
        LegendOptions copy = new LegendOptions(this);
        copy.markerscale = factor;
        return copy;
    }

    /** Distances within the legend, multiples of its font size. */
    public LegendOptions spacing(LegendSpacing value) {
        LegendOptions copy = new LegendOptions(this);
        copy.spacing = value;
        return copy;
    }

    /** The artists to show, instead of all that have a label. */
    public LegendOptions handles(List<? extends Artist> artists) {
        LegendOptions copy = new LegendOptions(this);
        copy.handles = List.copyOf(artists);
        return copy;
    }

    /** Names instead of the artists' own, in order; the shorter of names and artists ends the legend. */
    public LegendOptions labels(String... names) {
        LegendOptions copy = new LegendOptions(this);
        copy.labels = List.of(names);
        return copy;
    }

    /** A box in fractions of the axes that the legend is placed in, instead of the axes; a point where its size is 0. */
    public LegendOptions bboxToAnchor(Bbox fractions) {
        LegendOptions copy = new LegendOptions(this);
        copy.anchor = fractions;
        return copy;
    }

    /** Makes the legend of an axes, in place of the one it has. */
    public Legend on(Axes ax) {
        Style style = ax.figure().style();
        LegendStyle look = style(style.legend());
        FontStyle font = style.font();
        FontSize size = look.fontsize();
        FontSize titleSize = look.titleFontsize() == null ? FontSize.MEDIUM : look.titleFontsize();
        LegendFrameStyle frame = look.frame();
        Rgba face = frame.facecolor() == null ? style.axes().facecolor() : frame.facecolor();
        Rgba edge = frame.edgecolor() == null ? style.axes().edgecolor() : frame.edgecolor();
        Legend legend = new Legend(
                entries(ax),
                ax.artists(),
                look,
                new Legend.Look(
                        font.properties(size, font.weight()),
                        font.properties(titleSize, font.weight()),
                        look.labelcolor() == null ? style.text().color() : look.labelcolor(),
                        withAlpha(face, frame.alpha()),
                        withAlpha(edge, frame.alpha()),
                        style.patch().linewidth()),
                ncols,
                title,
                anchor);
        ax.setLegend(legend);
        return legend;
    }

    private LegendStyle style(LegendStyle base) {
        LegendFrameStyle frame = base.frame();
        if (frameon != null) {
            frame = frame.withOn(frameon);
        }
        if (!Double.isNaN(framealpha)) {
            frame = frame.withAlpha(framealpha);
        }
        if (facecolor != null) {
            frame = frame.withFacecolor(facecolor);
        }
        if (edgecolor != null) {
            frame = frame.withEdgecolor(edgecolor);
        }
        LegendStyle style = base.withFrame(frame);
        style = loc == null ? style : style.withLoc(loc);
        style = labelcolor == null ? style : style.withLabelcolor(labelcolor);
        style = spacing == null ? style : style.withSpacing(spacing);
        style = Double.isNaN(fontSize) ? style : style.withFontsize(FontSize.of(fontSize));
        style = Double.isNaN(titleFontSize) ? style : style.withTitleFontsize(FontSize.of(titleFontSize));
        return Double.isNaN(markerscale) ? style : style.withMarkerscale(markerscale);
    }

    private List<LegendEntry> entries(Axes ax) {
        List<LegendEntry> named = new ArrayList<>();
        if (handles == null) {
            named.addAll(
                    labels == null
                            ? LegendEntry.named(ax.artists(), ax.containers())
                            : LegendEntry.all(ax.artists(), ax.containers()));
        } else {
            for (Artist handle : handles) {
                named.add(new LegendEntry(handle, handle.label()));
            }
        }
        if (labels == null) {
            return named;
        }
        List<LegendEntry> renamed = new ArrayList<>();
        for (int i = 0; i < Math.min(named.size(), labels.size()); i++) {
            renamed.add(new LegendEntry(named.get(i).handle(), labels.get(i)));
        }
        return renamed;
    }

    private static Rgba withAlpha(Rgba color, double alpha) {
        return Double.isNaN(alpha) ? color : color.withAlpha(alpha);
    }
}
