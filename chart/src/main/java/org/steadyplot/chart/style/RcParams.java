package org.steadyplot.chart.style;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.NearestName;

/** All settings by their rc names. */
public final class RcParams {
    /** First parts of the names of matplotlib's settings for what does not exist here. */
    private static final List<String> WITHOUT_MEANING = List.of(
            "agg.",
            "axes.formatter.use_locale",
            "axes3d.",
            "boxplot.",
            "contour.",
            "date.",
            "figure.autolayout",
            "figure.constrained_layout.",
            "font.cursive",
            "font.fantasy",
            "font.monospace",
            "font.sans-serif",
            "font.serif",
            "font.stretch",
            "font.variant",
            "image.composite_image",
            "markers.fillstyle",
            "mathtext.",
            "path.sketch",
            "polaraxes.",
            "savefig.orientation",
            "animation.",
            "backend",
            "docstring.",
            "interactive",
            "keymap.",
            "macosx.",
            "pdf.",
            "pgf.",
            "ps.",
            "timezone",
            "tk.",
            "toolbar",
            "webagg.",
            "text.latex.",
            "text.usetex",
            "text.hinting_factor");

    private RcParams() {}

    /** All settings. */
    public static List<Rc<?>> all() {
        List<Rc<?>> all = new ArrayList<>();
        all.addAll(FigureRc.ALL);
        all.addAll(FontRc.ALL);
        all.addAll(TextRc.ALL);
        all.addAll(AxesRc.ALL);
        all.addAll(TickRc.X.all());
        all.addAll(TickRc.Y.all());
        all.addAll(GridRc.ALL);
        all.addAll(LinesRc.ALL);
        all.addAll(PatchRc.ALL);
        all.addAll(HatchRc.ALL);
        all.addAll(ImageRc.ALL);
        all.addAll(LegendRc.ALL);
        all.addAll(PlotRc.ALL);
        all.addAll(PathRc.ALL);
        all.addAll(SavefigRc.ALL);
        all.addAll(SvgRc.ALL);
        return all;
    }

    /**
     * The setting of a name.
     *
     * @throws IllegalArgumentException if there is none, with the nearest name that there is
     */
    public static Rc<?> get(String name) {
        List<String> names = new ArrayList<>();
        for (Rc<?> setting : all()) {
            if (setting.name().equals(name)) {
                return setting;
            }
            names.add(setting.name());
        }
        throw new IllegalArgumentException("there is no such setting" + NearestName.hint(name, names));
    }

    static boolean isWithoutMeaning(String name) {
        for (String first : WITHOUT_MEANING) {
            if (name.startsWith(first)) {
                return true;
            }
        }
        return false;
    }
}
