package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTests {
    @Test
    void a_path_of_horizontal_and_vertical_lines_is_snapped() {
        assertThat(Outline.snaps(new Path().rect(0.2, 0.3, 5, 6))).isTrue();
        assertThat(Outline.snaps(new Path().moveTo(0, 0).lineTo(5, 0.00009))).isTrue();
    }

    @Test
    void a_slanted_line_a_curve_and_a_long_path_are_not() {
        assertThat(Outline.snaps(new Path().moveTo(0, 0).lineTo(5, 0.0002))).isFalse();
        assertThat(Outline.snaps(new Path().moveTo(0, 0).quadTo(5, 0, 6, 0))).isFalse();
        Path steps = new Path().moveTo(0, 0);
        for (int i = 1; i < 1024; i++) {
            steps.lineTo((i + 1) >> 1, i >> 1);
        }
        assertThat(Outline.snaps(steps)).isTrue();
        assertThat(Outline.snaps(steps.lineTo(512, 512))).isFalse();
        assertThat(Outline.snaps(new Path())).isFalse();
    }

    @Test
    void the_line_that_closes_a_sub_path_and_moves_are_not_looked_at() {
        assertThat(Outline.snaps(
                        new Path().moveTo(0, 0).lineTo(5, 0).lineTo(5, 5).close()))
                .isTrue();
        assertThat(Outline.snaps(
                        new Path().moveTo(0, 0).lineTo(5, 0).moveTo(7, 7).lineTo(7, 9)))
                .isTrue();
    }

    @Test
    void vertices_go_to_pixel_centres_for_odd_widths_and_to_borders_for_even_ones() {
        Path out = new Path();
        Outline.snap(new Path().moveTo(1.4, 2.6), 1.1, out);
        assertThat(out.x(0)).isEqualTo(1.5);
        assertThat(out.y(0)).isEqualTo(3.5);
        Outline.snap(new Path().moveTo(1.4, 2.6), 1.5, out);
        assertThat(out.x(0)).isEqualTo(1);
        assertThat(out.y(0)).isEqualTo(3);
    }
}
