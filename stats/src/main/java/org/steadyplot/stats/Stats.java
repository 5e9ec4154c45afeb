package org.steadyplot.stats;

/** The statistics level: one-line entries for tables. */
public final class Stats {
    private Stats() {}

    /** Pearson's correlation matrix of the numeric columns; see {@link Correlation#corr}. */
    public static Matrix corr(Columns table) {
        return Correlation.corr(table, CorrelationMethod.PEARSON, 1);
    }

    /** The correlation matrix of the numeric columns by the given method; see {@link Correlation#corr}. */
    public static Matrix corr(Columns table, CorrelationMethod method) {
        return Correlation.corr(table, method, 1);
    }
}
