package org.steadyplot.chart.backend.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.QuadMeshData;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

class TemplateBackendTests {
    private static final Graphics NO_LINE = Graphics.plain(Rgba.NONE, null);
    private static final Graphics LINE =
            Graphics.line(Rgba.BLACK, Stroke.solid(1, Stroke.Cap.BUTT, Stroke.Join.ROUND), null);

    private final TemplateRenderer renderer = new TemplateRenderer();

    @Test
    void markers_come_down_to_a_path_at_each_finite_place() {
        double[] xy = {0, 0, Double.NaN, 1, 2, Double.POSITIVE_INFINITY, 3, 3};
        renderer.drawMarkers(NO_LINE, new Path().rect(0, 0, 1, 1), Affine.IDENTITY, xy, 4, Rgba.BLACK);
        assertThat(renderer.paths()).isEqualTo(2);
    }

    @Test
    void a_mesh_comes_down_to_a_path_for_each_visible_cell() {
        double[] corners = {0, 0, 1, 0, 2, 0, 0, 1, 1, 1, 2, 1};
        QuadMeshData mesh = new QuadMeshData(1, 2, corners, new int[] {0xff112233, 0});
        renderer.drawQuadMesh(NO_LINE, mesh);
        assertThat(renderer.paths()).isEqualTo(1);
        renderer.drawQuadMesh(LINE, mesh);
        assertThat(renderer.paths()).isEqualTo(3);
    }

    @Test
    void the_file_holds_the_counts() throws IOException {
        Figure figure = new Figure(2, 2);
        Axes ax = figure.addSubplot();
        ax.setXTicks();
        ax.setYTicks();
        assertThat(report(figure)).isEqualTo("paths 6\nimages 0\ntexts 0\n");
        ax.setTitle("title");
        assertThat(report(figure)).isEqualTo("paths 6\nimages 0\ntexts 1\n");
    }

    private static String report(Figure figure) throws IOException {
        return new String(figure.toBytes(new Save().format("template")), StandardCharsets.UTF_8);
    }
}
