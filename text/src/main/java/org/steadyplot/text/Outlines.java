package org.steadyplot.text;

/** A face's glyph descriptions. */
interface Outlines {
    /** Decodes one glyph into an empty outline: points in 1/64 px, x times eight, and the advance alike. */
    void load(int glyph, Scale scale, GlyphOutline out);
}
