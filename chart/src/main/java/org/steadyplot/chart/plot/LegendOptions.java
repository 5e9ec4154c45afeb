package org.steadyplot.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.Legend;
import org.steadyplot.chart.artist.LegendEntry;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.style.LegendRc;
import org.steadyplot.chart.style.PatchRc;
import org.steadyplot.chart.style.Rc;
import org.steadyplot.chart.style.RcColor;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.StyleSheet;
import org.steadyplot.chart.transform.Bbox;

/**
 * The key to what is drawn: {@code ax.legend(new LegendOptions().loc("upper left").ncols(2))}. Unset options come from the figure's style. Immutable.
 */
public final class LegendOptions {
    private List<StyleSheet.Entry<?>> look = List.of();
    private int ncols = 1;
    private String title = "";
    private @Nullable List<Artist> handles;
    private @Nullable List<String> labels;
    private @Nullable Bbox anchor;

    public LegendOptions() {}

    private LegendOptions(LegendOptions other) {
        look = other.look;
        ncols = other.ncols;
        title = other.title;
        handles = other.handles;
        labels = other.labels;
        anchor = other.anchor;
    }

    /** Another look than the style's: any setting of {@link LegendRc}. */
    public <T> LegendOptions with(Rc<T> setting, T value) {
        LegendOptions copy = new LegendOptions(this);
        copy.look = new ArrayList<>(look);
        copy.look.add(new StyleSheet.Entry<>(setting, value));
        return copy;
    }

    /** Where it stands; the place that covers least of the data by default. */
    public LegendOptions loc(LegendLoc value) {
        return with(LegendRc.LOC, value);
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
        return with(LegendRc.FONTSIZE, FontSize.of(points));
    }

    /** Font size of the title in points. */
    public LegendOptions titleFontSize(double points) {
        return with(LegendRc.TITLE_FONTSIZE, Optional.of(FontSize.of(points)));
    }

    /** Whether there is a frame. */
    public LegendOptions frameon(boolean value) {
        return with(LegendRc.FRAMEON, value);
    }

    /** Opacity of the frame in 0..1. */
    public LegendOptions framealpha(double value) {
        return with(LegendRc.FRAMEALPHA, value);
    }

    /** Background of the frame. */
    public LegendOptions facecolor(String name) {
        return with(LegendRc.FACECOLOR, RcColor.of(Colors.parse(name)));
    }

    /** Outline of the frame. */
    public LegendOptions edgecolor(String name) {
        return with(LegendRc.EDGECOLOR, RcColor.of(Colors.parse(name)));
    }

    /** Colour of the texts. */
    public LegendOptions labelcolor(String name) {
        return with(LegendRc.LABELCOLOR, RcColor.of(Colors.parse(name)));
    }

    /** Size of markers in samples against those drawn. */
    public LegendOptions markerscale(double factor) {
        return with(LegendRc.MARKERSCALE, factor);
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
        Style style = ax.figure().style().with(new StyleSheet(look));
        FontSize size = style.get(LegendRc.FONTSIZE);
        FontSize titleSize = style.get(LegendRc.TITLE_FONTSIZE).orElse(FontSize.MEDIUM);
        int weight = style.get(FontRc.WEIGHT);
        Rgba face = style.get(LegendRc.FACECOLOR)
                .in(style, style.get(AxesRc.FACECOLOR).in(style));
        Rgba edge = style.get(LegendRc.EDGECOLOR)
                .in(style, style.get(AxesRc.EDGECOLOR).in(style));
        double alpha = style.get(LegendRc.FRAMEALPHA);
        Legend legend = new Legend(
                entries(ax),
                ax.artists(),
                style,
                new Legend.Look(
                        style.font(size, weight),
                        style.font(titleSize, weight),
                        style.get(LegendRc.LABELCOLOR).in(style, style.textColor()),
                        withAlpha(face, alpha),
                        withAlpha(edge, alpha),
                        style.get(PatchRc.LINEWIDTH)),
                ncols,
                title,
                anchor);
        ax.setLegend(legend);
        return legend;
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
