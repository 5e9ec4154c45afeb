package org.steadyplot.chart.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NormTests {
    private static final double NAN = Double.NaN;

    @Test
    void norms_map_as_the_reference_does() {
        List<String> lines = References.lines("norms.txt");
        double[] values = References.numbers(lines.get(0).substring("norm value ".length()));
        int compared = 0;
        for (String line : lines.subList(1, lines.size())) {
            String[] word = line.split(" ", 3);
            if (!word[0].equals("norm")) {
                continue;
            }
            Norm norm = named(word[1]);
            double[] expected = References.numbers(word[2]);
            double tolerance = word[1].equals("log") || word[1].equals("power") ? 4e-16 : 0;
            for (int i = 0; i < values.length; i++) {
                double actual = norm.normalize(values[i]);
                if (Double.isFinite(expected[i])) {
                    assertThat(actual)
                            .as(word[1] + " of " + values[i])
                            .isEqualTo(expected[i], within(tolerance * Math.max(1, Math.abs(expected[i]))));
                } else {
                    assertThat(actual).as(word[1] + " of " + values[i]).isEqualTo((Double) expected[i]);
                }
                compared++;
            }
        }
        assertThat(compared).isEqualTo(7 * values.length);
    }

    @Test
    void boundaries_pick_the_colours_of_the_reference() {
        List<String> lines = References.lines("norms.txt");
        double[] values = References.numbers(lines.get(0).substring("norm value ".length()));
        for (String line : lines) {
            String[] word = line.split(" ", 4);
            if (!word[0].equals("boundary")) {
                continue;
            }
            int n = Integer.parseInt(word[2]);
            Norm norm = new BoundaryNorm(
                    new double[] {-3, 0, 2, 7}, n, BoundaryNorm.Extend.valueOf(word[1].toUpperCase(Locale.ROOT)));
            Colormap map = Colormap.linear("map", List.of(Rgba.BLACK, Rgba.WHITE), n);
            double[] expected = References.numbers(word[3]);
            for (int i = 0; i < values.length; i++) {
                int place = expected[i] < 0 ? n : expected[i] >= n ? n + 1 : (int) expected[i];
                assertThat(map.index(norm.normalize(values[i])))
                        .as(line + " at " + values[i])
                        .isEqualTo(place);
            }
        }
    }

    @Test
    void limits_come_from_the_finite_data_unless_given() {
        double[] data = {NAN, 3, -1, Double.POSITIVE_INFINITY, 7};
        assertThat(new Normalize().autoscaled(data)).isEqualTo(new Normalize(-1, 7));
        assertThat(new Normalize(NAN, 5).autoscaled(data)).isEqualTo(new Normalize(-1, 5));
        assertThat(new Normalize().autoscaled(new double[] {NAN})).isEqualTo(new Normalize(0, 1));
        assertThat(new LogNorm().autoscaled(data)).isEqualTo(new LogNorm(3, 7));
        assertThat(new CenteredNorm(0).autoscaled(data)).isEqualTo(new CenteredNorm(0, 7, false));
        assertThat(new TwoSlopeNorm(5).autoscaled(data)).isEqualTo(new TwoSlopeNorm(5, -1, 7));
        assertThat(new TwoSlopeNorm(-3).autoscaled(data)).isEqualTo(new TwoSlopeNorm(-3, -3, 7));
        assertThat(new PowerNorm(2).autoscaled(data)).isEqualTo(new PowerNorm(2, -1, 7, false));
        assertThat(new Normalize().scaled()).isFalse();
    }

    @Test
    void missing_data_stays_missing() {
        for (String name : new String[] {"normalize", "clipped", "flat", "log", "power", "twoslope", "centered"}) {
            assertThat(named(name).normalize(NAN)).as(name).isNaN();
        }
        assertThat(new BoundaryNorm(new double[] {0, 1}, 1).normalize(NAN)).isNaN();
    }

    @Test
    void inverses_lead_back() {
        for (String name : new String[] {"normalize", "log", "power", "twoslope", "centered"}) {
            Norm norm = named(name);
            for (double v : new double[] {0, 0.2, 0.5, 0.9, 1}) {
                assertThat(norm.normalize(norm.inverse(v))).as(name).isEqualTo(v, within(1e-14));
            }
        }
    }

    @Test
    void impossible_limits_are_errors() {
        assertThatThrownBy(() -> new Normalize(2, 1)).hasMessage("vmin must not be greater than vmax, but 2.0 > 1.0");
        assertThatThrownBy(() -> new LogNorm(0, 1)).hasMessageContaining("greater than 0");
        assertThatThrownBy(() -> new TwoSlopeNorm(0, 1, 2)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new BoundaryNorm(new double[] {0, 0}, 4)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new BoundaryNorm(new double[] {0, 1, 2}, 1)).hasMessageContaining("1 colours");
    }

    private static Norm named(String name) {
        return switch (name) {
            case "normalize" -> new Normalize(-3, 7);
            case "clipped" -> new Normalize(-3, 7, true);
            case "flat" -> new Normalize(4, 4);
            case "log" -> new LogNorm(0.01, 100);
            case "power" -> new PowerNorm(0.5, -3, 7, false);
            case "twoslope" -> new TwoSlopeNorm(2, -3, 7);
            case "centered" -> new CenteredNorm(2, 5, false);
            default -> throw new IllegalArgumentException(name);
        };
    }
}
