package org.steadyplot.text;

/** Pixels per em from points and dpi. */
public enum Ppem {
    /** size * dpi / 72 as it is (FreeType 2.8 and later). */
    EXACT,
    /** Rounded to whole pixels vertically and eighths horizontally (FreeType 2.6.1, matplotlib's own test pictures). */
    ROUNDED
}
