package org.steadyplot.chart.style;

/**
 * SVG files, {@code svg}.
 *
 * @param textAsPath whether texts become outlines ({@code fonttype: path})
 * @param imageInline whether images are embedded; an image is an error where they are not, as a picture is one file
 * @param hashsalt sets the element ids of several pictures on one page apart; empty for plain ids
 */
public record SvgStyle(boolean textAsPath, boolean imageInline, String hashsalt) {
    /** The default style. */
    public static final SvgStyle DEFAULT = new SvgStyle(true, true, "");

    public SvgStyle withTextAsPath(boolean textAsPath) {
        return new SvgStyle(textAsPath, imageInline, hashsalt);
    }

    public SvgStyle withImageInline(boolean imageInline) {
        return new SvgStyle(textAsPath, imageInline, hashsalt);
    }

    public SvgStyle withHashsalt(String hashsalt) {
        return new SvgStyle(textAsPath, imageInline, hashsalt);
    }
}
