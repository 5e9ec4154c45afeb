/** Font files, glyph outlines, the fallback chain, measuring; the DejaVu family. */
@org.jspecify.annotations.NullMarked
module org.steadyplot.text {
    requires transitive org.steadyplot.raster;
    requires static org.jspecify;

    exports org.steadyplot.text;

    uses org.steadyplot.text.FontSource;
}
