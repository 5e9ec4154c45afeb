package org.steadyplot.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Rgba;

/** Compares the default style with matplotlib's default rcParams. */
class DefaultStyleTests {
    /** Parts that stand elsewhere than their rc name says. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("axes.titlesize", "axes.title.size"),
            Map.entry("axes.titleweight", "axes.title.weight"),
            Map.entry("axes.titlecolor", "axes.title.color"),
            Map.entry("axes.titlelocation", "axes.title.location"),
            Map.entry("axes.titlepad", "axes.title.pad"),
            Map.entry("axes.labelsize", "axes.label.size"),
            Map.entry("axes.labelweight", "axes.label.weight"),
            Map.entry("axes.labelcolor", "axes.label.color"),
            Map.entry("axes.labelpad", "axes.label.pad"),
            Map.entry("xaxis.labellocation", "axes.label.xlocation"),
            Map.entry("yaxis.labellocation", "axes.label.ylocation"),
            Map.entry("axes.unicode_minus", "axes.formatter.unicode_minus"),
            Map.entry("axes.formatter.useoffset", "axes.formatter.use_offset"),
            Map.entry("axes.grid.axis", "axes.grid_axis"),
            Map.entry("axes.grid.which", "axes.grid_which"),
            Map.entry("lines.dash_capstyle", "lines.dash.capstyle"),
            Map.entry("lines.dash_joinstyle", "lines.dash.joinstyle"),
            Map.entry("lines.scale_dashes", "lines.dash.scale"),
            Map.entry("legend.frameon", "legend.frame.on"),
            Map.entry("legend.fancybox", "legend.frame.fancybox"),
            Map.entry("legend.shadow", "legend.frame.shadow"),
            Map.entry("legend.framealpha", "legend.frame.alpha"),
            Map.entry("legend.facecolor", "legend.frame.facecolor"),
            Map.entry("legend.edgecolor", "legend.frame.edgecolor"));

    private static final Set<String> SPACINGS = Set.of(
            "borderaxespad",
            "borderpad",
            "columnspacing",
            "handleheight",
            "handlelength",
            "handletextpad",
            "labelspacing");

    /** Parts the style leaves out. */
    private static final Set<String> ABSENT = Set.of(
            "axes.zmargin",
            "axes.formatter.min_exponent",
            "axes.formatter.use_locale",
            "figure.autolayout",
            "figure.constrained_layout.h_pad",
            "figure.constrained_layout.hspace",
            "figure.constrained_layout.use",
            "figure.constrained_layout.w_pad",
            "figure.constrained_layout.wspace",
            "figure.max_open_warning",
            "figure.raise_window",
            "font.stretch",
            "font.variant",
            "image.composite_image",
            "savefig.directory",
            "savefig.orientation",
            "svg.fonttype",
            "text.hinting",
            "text.hinting_factor",
            "text.latex.preamble",
            "text.usetex");

    @Test
    void every_part_has_matplotlibs_default() throws Exception {
        int compared = 0;
        for (String line : lines()) {
            String[] cell = line.split("\t", -1);
            if (!ABSENT.contains(cell[0])) {
                String expected = cell[1].startsWith("\"") ? cell[1].substring(1, cell[1].length() - 1) : cell[1];
                check(cell[0], part(place(cell[0])), expected);
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(140);
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = DefaultStyleTests.class.getResourceAsStream("rcparams.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private static String place(String rc) {
        String last = rc.substring(rc.lastIndexOf('.') + 1);
        if (rc.startsWith("legend.") && SPACINGS.contains(last)) {
            return "legend.spacing." + last;
        }
        if (rc.startsWith("xtick.") || rc.startsWith("ytick.")) {
            return rc.replace("minor.visible", "minor_visible")
                    .replaceFirst("(?<=[.])(bottom|left)$", "first")
                    .replaceFirst("(?<=[.])(top|right)$", "second")
                    .replaceFirst("label(bottom|left)$", "label_first")
                    .replaceFirst("label(top|right)$", "label_second");
        }
        return PLACES.getOrDefault(rc, rc);
    }

    private static Object part(String place) throws ReflectiveOperationException {
        Object at = Style.DEFAULT;
        for (String name : place.split("[.]", -1)) {
            StringBuilder accessor = new StringBuilder(name);
            for (int i = accessor.indexOf("_"); i >= 0; i = accessor.indexOf("_")) {
                accessor.deleteCharAt(i);
                accessor.setCharAt(i, Character.toUpperCase(accessor.charAt(i)));
            }
            at = at.getClass().getMethod(accessor.toString()).invoke(at);
        }
        return at;
    }

    private static void check(String name, Object actual, String expected) {
        if (actual == null) {
            assertThat(expected).as(name).isIn("auto", "inherit", "face", "C0", "None");
        } else if (actual instanceof Rgba) {
            assertThat(actual).as(name).isEqualTo(Colors.parse(expected));
        } else if (actual instanceof FontSize) {
            assertThat(actual).as(name).isEqualTo(FontSize.parse(expected));
        } else if (actual instanceof Linestyle) {
            assertThat(actual).as(name).isEqualTo(Linestyle.parse(expected));
        } else if (actual instanceof Enum<?> word) {
            assertThat(word.name().toLowerCase(Locale.ROOT)).as(name).isEqualTo(expected);
        } else if (actual instanceof Double number && Double.isNaN(number)) {
            assertThat(expected).as(name).isIn("auto", "figure");
        } else if (actual instanceof Number number && expected.equals("normal")) {
            assertThat(number.doubleValue()).as(name).isEqualTo(400);
        } else if (actual instanceof Number number && expected.equals("equal")) {
            assertThat(number.doubleValue()).as(name).isEqualTo(1);
        } else if (actual instanceof Number number) {
            assertThat(number.doubleValue()).as(name).isEqualTo(Double.parseDouble(expected));
        } else {
            assertThat(actual).as(name).hasToString(expected);
        }
    }
}
