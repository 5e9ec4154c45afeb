package org.steadyplot.fidelity;

import java.util.List;
import java.util.Optional;

/** The cases that are drawn. */
public final class Gallery {
    /** Bound of matplotlib's own picture tests. */
    private static final double MATPLOTLIB_GATE = 0.306;

    private static final double GATE = 0.5;

    private static final List<GalleryCase> CASES = List.of(
            new GalleryCase("seed_scatter_matrix_dpi10", MATPLOTLIB_GATE, false, SeedDrawings::scatterMatrix),
            new GalleryCase("seed_scatter_matrix_dpi100", MATPLOTLIB_GATE, false, SeedDrawings::scatterMatrix),
            new GalleryCase("seed_heatmap_dpi10", MATPLOTLIB_GATE, false, SeedDrawings::heatmap),
            new GalleryCase("seed_heatmap_dpi100", MATPLOTLIB_GATE, false, SeedDrawings::heatmap),
            new GalleryCase("pandas_scatter_matrix_hist", GATE, false, PandasDrawings::histogramDiagonal),
            new GalleryCase("pandas_scatter_matrix_kde", GATE, false, PandasDrawings::densityDiagonal),
            new GalleryCase("sns_heatmap_counts", GATE, false, HeatmapDrawings::counts),
            new GalleryCase("sns_heatmap_center", GATE, false, HeatmapDrawings::centered),
            new GalleryCase("sns_heatmap_mask_square", GATE, false, HeatmapDrawings::masked),
            new GalleryCase("mpl_cjk_heatmap", GATE, false, HeatmapDrawings::chinese));

    private Gallery() {}

    /** All cases, in the order of the report. */
    public static List<GalleryCase> cases() {
        return CASES;
    }

    /** The case of a folder, if it is drawn. */
    public static Optional<GalleryCase> byId(String id) {
        return CASES.stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
