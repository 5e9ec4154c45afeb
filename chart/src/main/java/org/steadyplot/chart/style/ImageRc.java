package org.steadyplot.chart.style;

import java.util.List;

/** Settings of images, {@code image}. */
public final class ImageRc {
    public static final Rc<Double> ASPECT = Rc.of(
            "image.aspect",
            text -> switch (text) {
                case "equal" -> 1.0;
                case "auto" -> Double.NaN;
                default -> RcTypes.number(text);
            },
            1.0,
            "height of a cell by its width, equal or auto");
    public static final Rc<String> CMAP = Rc.of("image.cmap", RcTypes.TEXT, "viridis", "colormap");
    public static final Rc<Interpolation> INTERPOLATION = Rc.of(
            "image.interpolation",
            RcTypes.choice(Interpolation.class),
            Interpolation.ANTIALIASED,
            "how samples become pixels");
    public static final Rc<Integer> LUT = Rc.of("image.lut", RcTypes.INTEGER, 256, "entries of a colormap");
    public static final Rc<Origin> ORIGIN =
            Rc.of("image.origin", RcTypes.choice(Origin.class), Origin.UPPER, "where row 0 lies");
    public static final Rc<Boolean> RESAMPLE =
            Rc.of("image.resample", RcTypes.BOOLEAN, true, "whether an image is resampled in full");

    static final List<Rc<?>> ALL = List.of(ASPECT, CMAP, INTERPOLATION, LUT, ORIGIN, RESAMPLE);

    private ImageRc() {}
}
