package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;

/**
 * Figures, {@code figure}.
 *
 * @param width in inches, the first of {@code figsize}
 * @param height in inches, the second of {@code figsize}
 * @param dpi dots per inch
 * @param facecolor background
 * @param edgecolor border of the background
 * @param frameon whether the background is drawn
 * @param titlesize of a figure title
 * @param titleweight 100 to 900
 * @param labelsize of figure-wide axis labels
 * @param labelweight 100 to 900
 * @param subplot places of the subplots
 */
public record FigureStyle(
        double width,
        double height,
        double dpi,
        Rgba facecolor,
        Rgba edgecolor,
        boolean frameon,
        FontSize titlesize,
        int titleweight,
        FontSize labelsize,
        int labelweight,
        SubplotStyle subplot) {
    /** The default style. */
    public static final FigureStyle DEFAULT = new FigureStyle(
            6.4,
            4.8,
            100,
            Rgba.WHITE,
            Rgba.WHITE,
            true,
            FontSize.LARGE,
            400,
            FontSize.LARGE,
            400,
            SubplotStyle.DEFAULT);

    public FigureStyle withWidth(double width) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withHeight(double height) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withDpi(double dpi) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withFacecolor(Rgba facecolor) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withEdgecolor(Rgba edgecolor) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withFrameon(boolean frameon) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withTitlesize(FontSize titlesize) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withTitleweight(int titleweight) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withLabelsize(FontSize labelsize) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withLabelweight(int labelweight) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }

    public FigureStyle withSubplot(SubplotStyle subplot) {
        return new FigureStyle(
                width,
                height,
                dpi,
                facecolor,
                edgecolor,
                frameon,
                titlesize,
                titleweight,
                labelsize,
                labelweight,
                subplot);
    }
}
