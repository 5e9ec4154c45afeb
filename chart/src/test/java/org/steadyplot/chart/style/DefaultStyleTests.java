package org.steadyplot.chart.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Compares the default style with matplotlib's default rcParams. */
class DefaultStyleTests {
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
            "text.hinting",
            "text.hinting_factor",
            "text.latex.preamble",
            "text.usetex");

    @Test
    void every_setting_has_matplotlibs_default() throws Exception {
        int compared = 0;
        for (String line : lines()) {
            String[] cell = line.split("\t", -1);
            if (!ABSENT.contains(cell[0])) {
                check(RcParams.get(cell[0]), RcTypes.unquoted(cell[1]));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(140);
    }

    private static <T> void check(Rc<T> setting, String expected) {
        assertThat(setting.standard())
                .as(setting.name())
                .isEqualTo(setting.type().parse(expected));
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = DefaultStyleTests.class.getResourceAsStream("rcparams.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
