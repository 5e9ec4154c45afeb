package org.steadyplot.stats;

import org.steadyplot.stats.DataException.Code;

/** Which coefficient of correlation. */
public enum CorrelationMethod {
    /** Pearson's product-moment coefficient: how linear. */
    PEARSON("pearson"),
    /** Kendall's tau-b: concordant less discordant pairs, corrected for ties. */
    KENDALL("kendall"),
    /** Spearman's coefficient: Pearson's, of average ranks. */
    SPEARMAN("spearman");

    private final String word;

    CorrelationMethod(String word) {
        this.word = word;
    }

    /** pandas' word for it. */
    public String word() {
        return word;
    }

    /**
     * The method of this word: {@code pearson}, {@code kendall} or {@code spearman}.
     *
     * @throws DataException if it is none of them
     */
    public static CorrelationMethod parse(String word) {
        for (CorrelationMethod method : values()) {
            if (method.word.equals(word)) {
                return method;
            }
        }
        throw new DataException(
                Code.BAD_ARGUMENT,
                "no method of correlation is named '" + word + "'; use pearson, kendall or spearman");
    }
}
