package org.steadyplot.memory.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.GridSpec;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.plot.LegendOptions;
import org.steadyplot.chart.plot.Plot;
import org.steadyplot.chart.style.AxesRc;
import org.steadyplot.chart.style.FontRc;
import org.steadyplot.chart.style.FontSize;
import org.steadyplot.chart.style.GridRc;
import org.steadyplot.chart.style.RcColor;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TextRc;
import org.steadyplot.chart.style.TickRc;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Series;

/**
 * The charts of a page as images within it, each drawn for light and for dark paper, and wide ones again for narrow windows, so that their text
 * keeps its size. The colours of the lines are of Okabe and Ito's palette, those that stand out from either paper first.
 */
final class PageCharts {
    private static final double TEXT = 9;
    private static final double MEBIBYTE = 1024 * 1024;
    private static final int STRETCHES = 400;
    private static final int MOST_CHILDREN = 5;
    private static final double INCHES_AT_BOTTOM = 0.42;
    private static final double INCHES_AT_LEFT = 0.62;

    private final Html out;

    PageCharts(Html out) {
        this.out = out;
    }

    private enum Paper {
        LIGHT(0x3c4248, 0xc9cdd2, 0xeceef0, "#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"),
        DARK(0xb6bcc4, 0x4a5057, 0x2a2e33, "#56B4E9", "#E69F00", "#009E73", "#CC79A7", "#F0E442", "#D55E00");

        private final Rgba ink;
        private final Rgba edge;
        private final Rgba grid;
        private final String[] colors;

        Paper(int ink, int edge, int grid, String... colors) {
            this.ink = Rgba.rgb(ink);
            this.edge = Rgba.rgb(edge);
            this.grid = Rgba.rgb(grid);
            this.colors = colors;
        }
    }

    @FunctionalInterface
    private interface Content {
        void draw(Axes ax, String[] colors);
    }

    /** Memory over time of one or several recordings from their starts, each with its name. */
    void recordings(Map<String, Recording> recordings, String words) {
        double seconds = 0;
        double peak = 0;
        for (Recording recording : recordings.values()) {
            Series memory = recording.memory();
            seconds = Math.max(seconds, memory.time()[memory.size() - 1] - recording.start());
            peak = Math.max(peak, recording.peak() * MEBIBYTE);
        }
        Scale time = Scale.ofSeconds(seconds);
        Scale size = Scale.ofBytes(peak);
        Content content = (ax, colors) -> {
            int color = 0;
            for (Map.Entry<String, Recording> entry : recordings.entrySet()) {
                Recording one = entry.getValue();
                String name = recordings.size() == 1 ? "resident memory" : entry.getKey();
                line(ax, one.memory(), one.start(), time, size, colors[color++ % colors.length], name);
                if (recordings.size() == 1) {
                    line(ax, one.heap(), one.start(), time, size, colors[color++], "heap in use");
                    line(ax, one.live(), one.start(), time, size, colors[color++], "live after a collection");
                    children(ax, one, time, size, colors);
                }
            }
            ax.setXLabel(time.unit());
            ax.setYLabel(size.unit());
            ax.setYLim(0, Math.max(ax.ylim()[1], 1e-9) * 1.14);
            if (recordings.size() > 1 || ax.artists().size() > 1) {
                ax.legend(new LegendOptions().loc("upper left").ncols(2).frameon(false));
            }
        };
        out.raw("<picture>");
        source("(max-width: 640px) and (prefers-color-scheme: dark)", figure(4.6, 3, Paper.DARK, content));
        source("(max-width: 640px)", figure(4.6, 3, Paper.LIGHT, content));
        source("(prefers-color-scheme: dark)", figure(12, 3.4, Paper.DARK, content));
        image(figure(12, 3.4, Paper.LIGHT, content), words);
        out.raw("</picture>\n");
    }

    private static void children(Axes ax, Recording recording, Scale time, Scale size, String[] colors) {
        int drawn = 0;
        for (Map.Entry<Long, Series> child : recording.children().entrySet()) {
            if (drawn == MOST_CHILDREN) {
                break;
            }
            String color = colors[++drawn];
            line(ax, child.getValue(), recording.start(), time, size, color, "process " + child.getKey());
        }
    }

    private static void line(Axes ax, Series series, double start, Scale time, Scale size, String color, String name) {
        if (series.isEmpty()) {
            return;
        }
        Series shown = MemoryDiff.alive(series).thinned(STRETCHES);
        double[] x = new double[shown.size()];
        double[] y = new double[shown.size()];
        for (int i = 0; i < x.length; i++) {
            x[i] = (shown.time()[i] - start) / time.unitSize();
            y[i] = shown.value()[i] * MEBIBYTE / size.unitSize();
        }
        String label = name.startsWith("_") ? " " + name : name;
        ax.plot(x, y, new Plot().color(color).linewidth(1.3).label(label));
    }

    /** Readings over the iterations as a small chart. */
    void small(PageSeries series, String words) {
        double most = 0;
        for (double y : series.y()) {
            most = Math.max(most, Math.abs(y) <= Double.MAX_VALUE ? Math.abs(y) : 0);
        }
        Scale scale = series.bytes() ? Scale.ofBytes(most) : Scale.ONE;
        double[] y = new double[series.y().length];
        for (int i = 0; i < y.length; i++) {
            y[i] = series.y()[i] / scale.unitSize();
        }
        double top = most / scale.unitSize();
        Content content = (ax, colors) -> {
            ax.plot(series.x(), y, new Plot().color(colors[0]).linewidth(1.6));
            ax.setYLim(0, top > 0 ? top * 1.12 : 1);
            if (series.bytes()) {
                ax.setYLabel(scale.unit());
            }
        };
        out.raw("<picture>");
        source("(prefers-color-scheme: dark)", figure(3.3, 1.5, Paper.DARK, content));
        image(figure(3.3, 1.5, Paper.LIGHT, content), words);
        out.raw("</picture>");
    }

    private static Figure figure(double width, double height, Paper paper, Content content) {
        Figure figure = new Figure(width, height, style(paper));
        double bottom = width > 4 ? INCHES_AT_BOTTOM + 0.16 : INCHES_AT_BOTTOM / 1.6;
        Axes ax = figure.addSubplot(figure.addGridSpec(
                        1,
                        1,
                        new GridSpec.Spacing()
                                .edges(INCHES_AT_LEFT / width, 1 - 0.08 / width, bottom / height, 1 - 0.1 / height))
                .at(0, 0));
        content.draw(ax, paper.colors);
        ax.grid(true);
        return figure;
    }

    private static Style style(Paper paper) {
        FontSize text = FontSize.of(TEXT);
        RcColor ink = RcColor.of(paper.ink);
        RcColor edge = RcColor.of(paper.edge);
        return Style.DEFAULT
                .with(FontRc.SIZE, TEXT)
                .with(TextRc.COLOR, ink)
                .with(TextRc.PARSE_MATH, false)
                .with(AxesRc.EDGECOLOR, edge)
                .with(AxesRc.SPINES_LEFT, false)
                .with(AxesRc.SPINES_RIGHT, false)
                .with(AxesRc.SPINES_TOP, false)
                .with(AxesRc.LABELCOLOR, ink)
                .with(AxesRc.LABELSIZE, text)
                .with(TickRc.X.color(), edge)
                .with(TickRc.X.labelcolor(), ink)
                .with(TickRc.X.labelsize(), text)
                .with(TickRc.Y.color(), edge)
                .with(TickRc.Y.labelcolor(), ink)
                .with(TickRc.Y.labelsize(), text)
                .with(GridRc.COLOR, RcColor.of(paper.grid));
    }

    private void source(String media, Figure figure) {
        out.raw("<source")
                .attribute("media", media)
                .raw(" srcset=\"")
                .raw(data(figure))
                .raw("\">");
    }

    private void image(Figure figure, String words) {
        out.raw("<img").attribute("alt", words).raw(" src=\"").raw(data(figure)).raw("\">");
    }

    private static String data(Figure figure) {
        try {
            byte[] svg = figure.toBytes(new Save().format("svg").transparent(true));
            return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A unit and how many bytes or seconds it has. */
    private record Scale(String unit, double unitSize) {
        static final Scale ONE = new Scale("", 1);

        static Scale ofBytes(double most) {
            String[] units = {"B", "KiB", "MiB", "GiB", "TiB"};
            double size = 1;
            int unit = 0;
            while (most >= 2048 * size && unit < units.length - 1) {
                size *= 1024;
                unit++;
            }
            return new Scale(units[unit], size);
        }

        static Scale ofSeconds(double most) {
            return most < 300
                    ? new Scale("seconds", 1)
                    : most < 4 * 3600 ? new Scale("minutes", 60) : new Scale("hours", 3600);
        }
    }
}
