package org.steadyplot.chart;

/**
 * Something that a reader of the picture should know. Drawing went on.
 *
 * @param code what kind of thing, stable
 * @param message what, where, and what to do
 */
public record Warning(Code code, String message) {
    /** Kinds of warnings. */
    public enum Code {
        /** No font has a character; a box stands for it. */
        MISSING_GLYPH,
        /** Data that can't be drawn: a constant column, missing values, infinities. */
        BLANK_DATA
    }
}
