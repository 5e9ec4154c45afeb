package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GrowthTests {
    @Test
    void a_straight_line_has_its_slope() {
        assertThat(line(100, 2.5).perThousand()).isCloseTo(2500, within(1e-9));
    }

    @Test
    void the_warm_up_does_not_count() {
        double[] x = new double[100];
        double[] y = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i;
            y[i] = i < 18 ? 1000 * i : 18_000;
        }
        assertThat(Growth.of(x, y).perThousand()).isZero();
    }

    @Test
    void a_quarter_of_outliers_does_not_move_it() {
        double[] x = new double[80];
        double[] y = new double[80];
        for (int i = 0; i < 80; i++) {
            x[i] = i;
            y[i] = i % 4 == 0 ? 1e9 * (i % 3) : 3 * i;
        }
        assertThat(Growth.of(x, y).perThousand()).isCloseTo(3000, within(200.0));
    }

    @Test
    void too_few_points_tell_nothing() {
        assertThat(line(0, 1).perThousand()).isNaN();
        assertThat(line(2, 1).perThousand()).isNaN();
        assertThat(Growth.of(new double[] {4, 4, 4}, new double[] {1, 2, 3}).perThousand())
                .isNaN();
    }

    @Test
    void a_long_series_is_thinned() {
        Growth growth = line(100_000, 0.5);
        assertThat(growth.points()).isEqualTo(500);
        assertThat(growth.perThousand()).isCloseTo(500, within(1e-9));
    }

    private static Growth line(int points, double slope) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = i;
            y[i] = slope * i + 7;
        }
        return Growth.of(x, y);
    }
}
