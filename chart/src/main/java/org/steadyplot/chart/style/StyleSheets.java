package org.steadyplot.chart.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.steadyplot.chart.NearestName;

/** matplotlib's own style sheets, and seaborn's looks in its names. */
public final class StyleSheets {
    private static final List<String> NAMES = List.of(
            "Solarize_Light2",
            "_classic_test_patch",
            "_mpl-gallery",
            "_mpl-gallery-nogrid",
            "bmh",
            "classic",
            "dark_background",
            "fast",
            "fivethirtyeight",
            "ggplot",
            "grayscale",
            "seaborn-v0_8",
            "seaborn-v0_8-bright",
            "seaborn-v0_8-colorblind",
            "seaborn-v0_8-dark",
            "seaborn-v0_8-dark-palette",
            "seaborn-v0_8-darkgrid",
            "seaborn-v0_8-deep",
            "seaborn-v0_8-muted",
            "seaborn-v0_8-notebook",
            "seaborn-v0_8-paper",
            "seaborn-v0_8-pastel",
            "seaborn-v0_8-poster",
            "seaborn-v0_8-talk",
            "seaborn-v0_8-ticks",
            "seaborn-v0_8-white",
            "seaborn-v0_8-whitegrid",
            "tableau-colorblind10");

    private StyleSheets() {}

    /** The names of all style sheets. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The style sheet of a name.
     *
     * @throws IllegalArgumentException if there is none, with the nearest name that there is
     */
    public static StyleSheet get(String name) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "there is no style sheet '" + name + "'" + NearestName.hint(name, NAMES));
        }
        try (InputStream in = StyleSheets.class.getResourceAsStream(name + ".mplstyle")) {
            if (in == null) {
                throw new IllegalStateException("the style sheet " + name + " is missing in the jar");
            }
            return StyleSheet.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
