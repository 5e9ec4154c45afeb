/** Noto Sans SC as a source of fonts. */
@org.jspecify.annotations.NullMarked
module org.steadyplot.fonts.cjk {
    requires org.steadyplot.text;
    requires static org.jspecify;

    exports org.steadyplot.fonts.cjk;

    provides org.steadyplot.text.FontSource with
            org.steadyplot.fonts.cjk.NotoSansSc;
}
