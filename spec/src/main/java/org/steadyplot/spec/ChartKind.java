package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The kinds of charts that documents and commands know. */
public enum ChartKind {
    SCATTER_MATRIX("a matrix of scatter plots, each column against each other", ScatterMatrixParameters.TABLE),
    HEATMAP("a table as colored cells: correlations or values", HeatmapParameters.TABLE);

    private final String doc;
    private final Parameters parameters;

    ChartKind(String doc, Parameters parameters) {
        this.doc = doc;
        this.parameters = parameters;
    }

    /** The name in documents, as {@code scatter_matrix}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is, in a few words. */
    public String doc() {
        return doc;
    }

    public Parameters parameters() {
        return parameters;
    }

    /** The kind of that name, where {@code -} and {@code _} are one, or null. */
    public static @Nullable ChartKind of(String word) {
        String wanted = word.replace('-', '_');
        for (ChartKind kind : values()) {
            if (kind.word().equals(wanted)) {
                return kind;
            }
        }
        return null;
    }

    static List<String> words() {
        List<String> words = new ArrayList<>();
        for (ChartKind kind : values()) {
            words.add(kind.word());
        }
        return words;
    }
}
