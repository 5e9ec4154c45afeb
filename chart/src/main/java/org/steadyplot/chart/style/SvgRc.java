package org.steadyplot.chart.style;

import java.util.List;

/** Settings of SVG files, {@code svg}. */
public final class SvgRc {
    public static final Rc<Boolean> FONTTYPE = Rc.of(
            "svg.fonttype",
            text -> switch (text) {
                case "path" -> true;
                case "none" -> false;
                default -> throw RcTypes.expected("path or none", text);
            },
            true,
            "path makes outlines of texts, none leaves them texts");
    public static final Rc<Boolean> IMAGE_INLINE = Rc.of(
            "svg.image_inline",
            RcTypes.BOOLEAN,
            true,
            "whether images are embedded; where they are not an image is an error, as a picture is one file");
    public static final Rc<String> HASHSALT =
            Rc.of("svg.hashsalt", RcTypes.TEXT, "", "sets the element ids of several pictures on one page apart");

    static final List<Rc<?>> ALL = List.of(FONTTYPE, IMAGE_INLINE, HASHSALT);

    private SvgRc() {}
}
