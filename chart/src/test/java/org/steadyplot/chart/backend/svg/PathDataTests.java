package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.steadyplot.raster.Path;

class PathDataTests {
    @Test
    void a_letter_is_written_where_the_command_changes() throws IOException {
        Path path = new Path()
                .moveTo(1, 2)
                .lineTo(3, 4)
                .lineTo(5.5, -6)
                .quadTo(1, 2, 3, 4)
                .quadTo(5, 6, 7, 8);
        assertThat(data(path)).isEqualTo("M1 2 3 4 5.5-6Q1 2 3 4 5 6 7 8");
        path.clear().moveTo(0, 0).cubicTo(1, 2, 3, 4, 5, 6).lineTo(7, 8).close();
        assertThat(data(path)).isEqualTo("M0 0C1 2 3 4 5 6L7 8z");
    }

    @Test
    void straight_lines_have_one_coordinate() throws IOException {
        assertThat(data(new Path().rect(1, 2, 3, 4))).isEqualTo("M1 2H3V4H1z");
    }

    @Test
    void after_a_close_the_line_goes_on_from_the_start() throws IOException {
        Path path = new Path().moveTo(1, 1).lineTo(2, 3).close().lineTo(5, 1);
        assertThat(data(path)).isEqualTo("M1 1 2 3zH5");
    }

    @Test
    void a_path_without_a_move_starts_at_the_origin() throws IOException {
        assertThat(data(new Path().lineTo(1, 2))).isEqualTo("M0 0 1 2");
    }

    @Test
    void coordinates_stay_where_viewers_can_compute() throws IOException {
        assertThat(data(new Path().moveTo(-1e300, 0).lineTo(1, 1e300))).isEqualTo("M-4194304 0 1 4194304");
    }

    private static String data(Path path) throws IOException {
        Markup markup = new Markup();
        PathData.write(path, markup);
        return MarkupTests.text(markup);
    }
}
