package org.steadyplot.chart.style;

import org.steadyplot.chart.color.Rgba;

/**
 * What a figure looks like unless told otherwise: matplotlib's rcParams as an immutable value. Groups and their parts are
 * named after the rc names; lengths are in points unless said otherwise.
 *
 * @param figure figures
 * @param font the basic font
 * @param text texts
 * @param axes axes
 * @param xtick ticks of x axes
 * @param ytick ticks of y axes
 * @param grid grid lines
 * @param lines lines and markers
 * @param patch filled shapes
 * @param hatch hatching
 * @param scatter scatter plots
 * @param hist histograms
 * @param errorbar error bars
 * @param image images
 * @param pcolormesh meshes
 * @param legend legends
 * @param path paths
 * @param savefig saving
 * @param svg SVG files
 */
public record Style(
        FigureStyle figure,
        FontStyle font,
        TextStyle text,
        AxesStyle axes,
        TickStyle xtick,
        TickStyle ytick,
        GridStyle grid,
        LinesStyle lines,
        PatchStyle patch,
        HatchStyle hatch,
        ScatterStyle scatter,
        HistStyle hist,
        ErrorbarStyle errorbar,
        ImageStyle image,
        PcolormeshStyle pcolormesh,
        LegendStyle legend,
        PathStyle path,
        SaveStyle savefig,
        SvgStyle svg) {
    /** matplotlib's default style. */
    public static final Style DEFAULT = new Style(
            FigureStyle.DEFAULT,
            FontStyle.DEFAULT,
            TextStyle.DEFAULT,
            AxesStyle.DEFAULT,
            TickStyle.DEFAULT,
            TickStyle.DEFAULT_Y,
            GridStyle.DEFAULT,
            LinesStyle.DEFAULT,
            PatchStyle.DEFAULT,
            HatchStyle.DEFAULT,
            ScatterStyle.DEFAULT,
            HistStyle.DEFAULT,
            ErrorbarStyle.DEFAULT,
            ImageStyle.DEFAULT,
            PcolormeshStyle.DEFAULT,
            LegendStyle.DEFAULT,
            PathStyle.DEFAULT,
            SaveStyle.DEFAULT,
            SvgStyle.DEFAULT);

    /** The colour of a line without one of its own. */
    public Rgba lineColor() {
        return lines.color() == null ? axes.propCycle().color(0) : lines.color();
    }

    /** The colour of a filled shape without one of its own. */
    public Rgba patchFacecolor() {
        return patch.facecolor() == null ? axes.propCycle().color(0) : patch.facecolor();
    }

    /** The points a font size means in this style. */
    public double points(FontSize size) {
        return size.points(font.size());
    }

    public Style withFigure(FigureStyle figure) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withFont(FontStyle font) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withText(TextStyle text) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withAxes(AxesStyle axes) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withXtick(TickStyle xtick) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withYtick(TickStyle ytick) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withGrid(GridStyle grid) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withLines(LinesStyle lines) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withPatch(PatchStyle patch) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withHatch(HatchStyle hatch) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withScatter(ScatterStyle scatter) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withHist(HistStyle hist) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withErrorbar(ErrorbarStyle errorbar) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withImage(ImageStyle image) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withPcolormesh(PcolormeshStyle pcolormesh) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withLegend(LegendStyle legend) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withPath(PathStyle path) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withSavefig(SaveStyle savefig) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }

    public Style withSvg(SvgStyle svg) {
        return new Style(
                figure,
                font,
                text,
                axes,
                xtick,
                ytick,
                grid,
                lines,
                patch,
                hatch,
                scatter,
                hist,
                errorbar,
                image,
                pcolormesh,
                legend,
                path,
                savefig,
                svg);
    }
}
