package org.steadyplot.fidelity;

import java.util.List;
import java.util.Optional;

/** The cases that are drawn. */
public final class Gallery {
    /** Bound of matplotlib's own picture tests. */
    private static final double MATPLOTLIB_GATE = 0.306;

    private static final double GATE = 0.5;

    private static final List<GalleryCase> CASES = List.of(
            new GalleryCase("seed_scatter_matrix_dpi10", MATPLOTLIB_GATE, false, null),
            new GalleryCase("seed_scatter_matrix_dpi100", MATPLOTLIB_GATE, false, null),
            new GalleryCase("seed_heatmap_dpi10", MATPLOTLIB_GATE, false, null),
            new GalleryCase("seed_heatmap_dpi100", MATPLOTLIB_GATE, false, null),
            new GalleryCase("pandas_scatter_matrix_hist", GATE, false, null),
            new GalleryCase("pandas_scatter_matrix_kde", GATE, false, null),
            new GalleryCase("sns_heatmap_counts", GATE, false, null),
            new GalleryCase("sns_heatmap_center", GATE, false, null),
            new GalleryCase("sns_heatmap_mask_square", GATE, false, null),
            new GalleryCase("mpl_cjk_heatmap", GATE, false, null));

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
