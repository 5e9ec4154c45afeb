/** Pixels: paths, strokes, exact coverage, blending, images, PNG. Needs nothing but {@code java.base}. */
@org.jspecify.annotations.NullMarked
module org.steadyplot.raster {
    requires static org.jspecify;

    exports org.steadyplot.raster;
    exports org.steadyplot.raster.png;
}
