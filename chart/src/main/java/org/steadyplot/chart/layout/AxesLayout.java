package org.steadyplot.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Layout of one axes. Artists of a kind are listed in the order they were added; those of {@link #legend} are not repeated.
 *
 * @param label the label given to the axes, {@code <colorbar>} for the axes of a colour bar, else empty
 * @param projection {@code rectilinear}
 * @param position the frame, in pixels, after the aspect was applied
 * @param fraction the frame in fractions of the figure
 * @param visible whether anything of the axes is drawn
 * @param axisOn whether axis lines, ticks, labels and background are drawn
 * @param facecolor colour of the background
 * @param aspect height of a data unit of y in units of x, NaN where it follows from the frame ({@code auto})
 * @param zorder place in the drawing order among the figure's axes
 * @param titles the non-empty ones of the centre, left and right title, in this order
 * @param spines {@code left}, {@code right}, {@code bottom}, {@code top}; a colour bar has an {@code outline} as well
 * @param x the horizontal axis
 * @param y the vertical axis
 * @param lines lines and markers of {@code plot} and its relatives
 * @param patches bars, wedges, polygons
 * @param collections scatters, meshes, filled areas
 * @param images pictures of {@code imshow}
 * @param texts texts and annotations
 * @param legend the legend, if there is one
 * @param tightBox the box around all that is drawn of the axes, with tick labels and titles
 */
public record AxesLayout(
        String label,
        String projection,
        Box position,
        Box fraction,
        boolean visible,
        boolean axisOn,
        Rgba facecolor,
        double aspect,
        double zorder,
        List<TextLayout> titles,
        List<SpineLayout> spines,
        AxisLayout x,
        AxisLayout y,
        List<LineLayout> lines,
        List<PatchLayout> patches,
        List<CollectionLayout> collections,
        List<ImageLayout> images,
        List<TextLayout> texts,
        @Nullable LegendLayout legend,
        Box tightBox) {
    public AxesLayout {
        titles = List.copyOf(titles);
        spines = List.copyOf(spines);
        lines = List.copyOf(lines);
        patches = List.copyOf(patches);
        collections = List.copyOf(collections);
        images = List.copyOf(images);
        texts = List.copyOf(texts);
    }
}
