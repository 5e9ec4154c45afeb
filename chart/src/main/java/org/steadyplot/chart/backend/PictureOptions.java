package org.steadyplot.chart.backend;

import java.util.Map;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Style;
import org.steadyplot.raster.png.PngOptions;
import org.steadyplot.text.Typesetter;

/**
 * What a backend needs to know of a picture.
 *
 * @param width in pixels; vector formats keep the fraction
 * @param height in pixels
 * @param dpi dots per inch
 * @param background colour of the figure's patch, which the backend may use to clear its surface; the figure draws the patch all the same when it
 *     is not opaque
 * @param format the suffix asked for
 * @param png pixel format and effort, for backends that write PNG
 * @param metadata keyword to text
 * @param style the figure's style, of which a backend reads its own part
 * @param typesetter measures and rasterises text
 * @param glyphs false to paint no text, whose place is kept
 * @param poll called now and then while drawing; throws to stop
 */
public record PictureOptions(
        double width,
        double height,
        double dpi,
        Rgba background,
        String format,
        PngOptions png,
        Map<String, String> metadata,
        Style style,
        Typesetter typesetter,
        boolean glyphs,
        Runnable poll) {}
