package org.steadyplot.stats.csv;

/** What happens to a header that names two columns alike. */
public enum DuplicateNames {
    /** The later ones are numbered, as pandas does: {@code a}, {@code a.1}, {@code a.2}. */
    MANGLE,
    /** The file is refused. */
    ERROR
}
