package org.steadyplot.chart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.Artist;
import org.steadyplot.chart.artist.AxisLabel;
import org.steadyplot.chart.artist.Colorbar;
import org.steadyplot.chart.artist.Mappable;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.style.FigureRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.text.TextBlock;

/**
 * A picture with any number of axes. A plain object: nobody else holds it, dropping it frees it. Confined to one thread at a time.
 *
 * <pre>{@code
 * var figure = new Figure(8, 6);
 * Axes ax = figure.addSubplot();
 * ax.plot(x, y);
 * figure.save(Path.of("line.png"));
 * }</pre>
 */
public final class Figure {
    private static final double SUPTITLE_Y = 0.98;

    private final double width;
    private final double height;
    private final Style style;
    private final List<Axes> axes = new ArrayList<>();
    private final List<Artist> artists = new ArrayList<>(0);
    private double dpi;
    private Rgba facecolor;
    private @Nullable Text suptitle;

    /** A figure of the style's default size, 6.4 by 4.8 inches. */
    public Figure() {
        this(FigureRc.FIGSIZE.standard().get(0), FigureRc.FIGSIZE.standard().get(1));
    }

    /** A figure of a size in inches in the default style. */
    public Figure(double width, double height) {
        this(width, height, Style.DEFAULT);
    }

    public Figure(double width, double height, Style style) {
        if (!(width > 0 && height > 0) || Double.isInfinite(width) || Double.isInfinite(height)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "a figure needs a positive width and height in inches, not " + width + " x " + height);
        }
        this.width = width;
        this.height = height;
        this.style = style;
        this.dpi = style.get(FigureRc.DPI);
        this.facecolor = style.get(FigureRc.FACECOLOR).in(style);
    }

    /** Width in inches. */
    public double width() {
        return width;
    }

    /** Height in inches. */
    public double height() {
        return height;
    }

    public Style style() {
        return style;
    }

    public double dpi() {
        return dpi;
    }

    /** Dots per inch where saving does not say otherwise. */
    public void setDpi(double value) {
        dpi = value;
    }

    public Rgba facecolor() {
        return facecolor;
    }

    public void setFacecolor(Rgba value) {
        facecolor = value;
    }

    /** A grid of cells over the figure. */
    public GridSpec addGridSpec(int rows, int columns) {
        return addGridSpec(rows, columns, new GridSpec.Spacing());
    }

    public GridSpec addGridSpec(int rows, int columns, GridSpec.Spacing spacing) {
        return new GridSpec(this, null, rows, columns, spacing);
    }

    /** One axes that fills the figure but for margins. */
    public Axes addSubplot() {
        return addSubplot(addGridSpec(1, 1).at(0, 0));
    }

    /** An axes in a cell of a grid. */
    public Axes addSubplot(SubplotSpec spec) {
        Axes added = new Axes(this, Bbox.UNIT);
        added.setSubplotSpec(spec);
        axes.add(added);
        return added;
    }

    /** An axes in a box given by fractions of the figure. */
    public Axes addAxes(Bbox fractions) {
        Axes added = new Axes(this, fractions);
        axes.add(added);
        return added;
    }

    /** A colour bar beside an axes, which gives up part of its room. */
    public Colorbar colorbar(Mappable mappable, Axes parent) {
        return colorbar(mappable, parent, new Colorbar.Options());
    }

    public Colorbar colorbar(Mappable mappable, Axes parent, Colorbar.Options options) {
        return options.beside(this, mappable, parent);
    }

    /** A title above all axes. */
    public Text suptitle(String text) {
        return suptitle(text, new Label());
    }

    public Text suptitle(String text, Label options) {
        AxisLabel resolved = options.apply(new AxisLabel(
                text,
                style.font(style.get(FigureRc.TITLESIZE), style.get(FigureRc.TITLEWEIGHT)),
                style.textColor(),
                0,
                Text.place(TextBlock.Horizontal.CENTER, TextBlock.Vertical.TOP)));
        Text made = new Text(
                0.5, SUPTITLE_Y, text, resolved.font(), resolved.color(), resolved.placement(), Transform.FIGURE);
        if (suptitle != null) {
            artists.remove(suptitle);
        }
        artists.add(made);
        suptitle = made;
        return made;
    }

    @Nullable
    Text suptitle() {
        return suptitle;
    }

    /** Adds an artist in figure coordinates. */
    public void add(Artist artist) {
        artists.add(artist);
    }

    /** All axes, in the order they were added. */
    public List<Axes> axes() {
        return Collections.unmodifiableList(axes);
    }

    /** Artists of the figure itself. */
    public List<Artist> artists() {
        return Collections.unmodifiableList(artists);
    }

    /** Saves to a file in the format of its suffix. The file appears whole or not at all. */
    public Saved save(Path path) throws IOException {
        return save(path, new Save());
    }

    public Saved save(Path path, Save options) throws IOException {
        try (RenderContext context = new RenderContext()) {
            return context.save(this, path, options);
        }
    }

    /** The encoded picture. */
    public byte[] toBytes(Save options) throws IOException {
        try (RenderContext context = new RenderContext()) {
            return context.toBytes(this, options);
        }
    }

    /** Where everything is at the figure's resolution, as values. */
    public FigureLayout layout() {
        return layout(new Save());
    }

    /** Where everything would be when saved with these options. */
    public FigureLayout layout(Save options) {
        try (RenderContext context = new RenderContext()) {
            return context.layout(this, options);
        }
    }
}
