package org.steadyplot.batch;

/**
 * Something about a picture that its reader should know, though it was drawn.
 *
 * @param code the kind of thing, for programs
 * @param message what is odd, what stays blank for it, and why
 */
public record Warning(Code code, String message) {
    /** Kinds of warnings. */
    public enum Code {
        /** A column all of whose values are the same. */
        CONSTANT,
        /** A column without any value. */
        ALL_MISSING,
        /** A table of one row. */
        ONE_ROW,
        /** Values that are infinite. */
        INFINITE,
        /** Columns that were left out. */
        LEFT_OUT,
        /** Text that no font can show. */
        MISSING_GLYPH,
        /** What the drawing itself reported. */
        DRAWING
    }
}
