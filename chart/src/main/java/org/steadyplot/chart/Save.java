package org.steadyplot.chart;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.SavefigRc;
import org.steadyplot.chart.style.Style;
import org.steadyplot.raster.png.PngOptions;

/** Options of saving a figure; unset ones come from its style. Immutable. */
public final class Save {
    private double dpi = Double.NaN;
    private @Nullable String format;
    private @Nullable Rgba facecolor;
    private @Nullable Boolean transparent;
    private @Nullable Boolean bboxTight;
    private double padInches = Double.NaN;
    private Map<String, String> metadata = Map.of();
    private PngOptions.Effort pngEffort = PngOptions.Effort.FAST;
    private PngOptions.Color pngColor = PngOptions.Color.AUTO;
    private boolean glyphs = true;

    public Save() {}

    private Save(Save other) {
        dpi = other.dpi;
        format = other.format;
        facecolor = other.facecolor;
        transparent = other.transparent;
        bboxTight = other.bboxTight;
        padInches = other.padInches;
        metadata = other.metadata;
        pngEffort = other.pngEffort;
        pngColor = other.pngColor;
        glyphs = other.glyphs;
    }

    /** Dots per inch; the figure's own by default. */
    public Save dpi(double value) {
        if (!(value > 0) || Double.isInfinite(value)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT, "dpi must be a positive number, not " + value);
        }
        Save copy = new Save(this);
        copy.dpi = value;
        return copy;
    }

    /** {@code png}, {@code svg}, ...; by default the suffix of the file, and png where there is none. */
    public Save format(String value) {
        Save copy = new Save(this);
        copy.format = value;
        return copy;
    }

    /** Background of the figure. */
    public Save facecolor(String color) {
        Save copy = new Save(this);
        copy.facecolor = Colors.parse(color);
        return copy;
    }

    /** No background for figure and axes. */
    public Save transparent(boolean value) {
        Save copy = new Save(this);
        copy.transparent = value;
        return copy;
    }

    /** Cuts the picture to what is drawn, with a margin of {@link #padInches}. */
    public Save bboxTight(boolean value) {
        Save copy = new Save(this);
        copy.bboxTight = value;
        return copy;
    }

    /** Margin of a tight box in inches, 0.1 by default. */
    public Save padInches(double inches) {
        Save copy = new Save(this);
        copy.padInches = inches;
        return copy;
    }

    /** Adds a text to the file's metadata. */
    public Save metadata(String keyword, String text) {
        Save copy = new Save(this);
        Map<String, String> map = new LinkedHashMap<>(metadata);
        map.put(keyword, text);
        copy.metadata = map;
        return copy;
    }

    /** How much time a PNG's size is worth. */
    public Save pngEffort(PngOptions.Effort value) {
        Save copy = new Save(this);
        copy.pngEffort = value;
        return copy;
    }

    /** Pixel format of a PNG. */
    public Save pngColor(PngOptions.Color value) {
        Save copy = new Save(this);
        copy.pngColor = value;
        return copy;
    }

    /** False lays out all text and paints none: to compare geometry across font rasterisers. */
    public Save glyphs(boolean value) {
        Save copy = new Save(this);
        copy.glyphs = value;
        return copy;
    }

    double dpi(Figure figure) {
        double styled = figure.style().get(SavefigRc.DPI);
        return !Double.isNaN(dpi) ? dpi : Double.isNaN(styled) ? figure.dpi() : styled;
    }

    @Nullable
    String format() {
        return format;
    }

    Rgba facecolor(Figure figure) {
        Style style = figure.style();
        return facecolor != null ? facecolor : style.get(SavefigRc.FACECOLOR).in(style, figure.facecolor());
    }

    boolean transparent(Figure figure) {
        return transparent != null ? transparent : figure.style().get(SavefigRc.TRANSPARENT);
    }

    boolean bboxTight(Figure figure) {
        return bboxTight != null ? bboxTight : figure.style().get(SavefigRc.BBOX);
    }

    double padInches(Figure figure) {
        return Double.isNaN(padInches) ? figure.style().get(SavefigRc.PAD_INCHES) : padInches;
    }

    Map<String, String> metadata() {
        return metadata;
    }

    PngOptions png(double dotsPerInch) {
        return new PngOptions(pngEffort, pngColor, dotsPerInch, metadata);
    }

    boolean glyphs() {
        return glyphs;
    }
}
