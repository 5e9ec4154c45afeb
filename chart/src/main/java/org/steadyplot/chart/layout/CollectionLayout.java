package org.steadyplot.chart.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;

/**
 * Many shapes drawn as one artist. Properties with fewer entries than shapes repeat from the start.
 *
 * @param type matplotlib's class name: {@code PathCollection} (scatter), {@code QuadMesh}, {@code PolyCollection}, {@code LineCollection}, ...
 * @param label the label for the legend
 * @param zorder place in the drawing order of the axes
 * @param alpha opacity given for the whole collection
 * @param facecolors as drawn, with the opacity; after mapping where there is a {@link #mapping}
 * @param edgecolors as drawn; empty where there are no outlines
 * @param lineWidths in points
 * @param dashes of a {@code LineCollection}, else empty
 * @param pathCount number of shapes; of distinct shapes where {@link #offsets} repeat them
 * @param sizes areas of markers in square points, empty where shapes have no size of their own
 * @param offsets where markers stand; null where shapes are not repeated
 * @param paths boxes and sizes of the shapes where they are not repeated, else null
 * @param mapping how numbers became colours
 */
public record CollectionLayout(
        String type,
        String label,
        double zorder,
        @Nullable Double alpha,
        List<Rgba> facecolors,
        List<Rgba> edgecolors,
        List<Double> lineWidths,
        List<DashLayout> dashes,
        int pathCount,
        boolean visible,
        List<Double> sizes,
        @Nullable Points offsets,
        @Nullable List<PathExtent> paths,
        @Nullable Mapping mapping) {
    /**
     * One shape.
     *
     * @param box null for a shape without a finite vertex
     * @param vertices number of vertices
     */
    public record PathExtent(@Nullable Box box, int vertices) {}

    /**
     * How the numbers of a mesh or scatter became colours.
     *
     * @param count how many numbers
     * @param min smallest that is neither masked nor NaN
     * @param max largest that is neither masked nor NaN
     * @param limits the values at the ends of the map
     * @param colormap name of the map
     * @param norm matplotlib's class name of the norm
     */
    public record Mapping(int count, double min, double max, Interval limits, String colormap, String norm) {}
}
