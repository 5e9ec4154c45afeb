package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.QuadMeshData;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.SvgRc;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;
import org.w3c.dom.Element;

class SvgShapeTests {
    private static final Rgba RED = Rgba.rgb(0xff0000);
    private static final Bbox CLIP = new Bbox(10, 20, 110, 70);
    private static final Path TRIANGLE =
            new Path().moveTo(0, 0).lineTo(50, 0).lineTo(0, 50).close();

    @Test
    void a_filled_path_has_its_colour_and_opacity() throws IOException {
        Element path = drawn(Graphics.plain(RED, CLIP), RED.withAlpha(0.5));
        assertThat(path.getAttribute("d")).isEqualTo("M0 72H36L0 36z");
        assertThat(path.getAttribute("fill")).isEqualTo("#f00");
        assertThat(path.getAttribute("fill-opacity")).isEqualTo("0.5");
        assertThat(path.hasAttribute("stroke")).isFalse();
        assertThat(path.getAttribute("clip-path")).isEqualTo("url(#c1)");
    }

    @Test
    void a_stroke_says_what_differs_from_the_default() throws IOException {
        Stroke stroke = new Stroke(5, Stroke.Cap.PROJECTING, Stroke.Join.MITER, new double[] {10, 5}, 2.5);
        Element path = drawn(Graphics.line(RED.withAlpha(0.25), stroke, null), null);
        assertThat(path.getAttribute("fill")).isEqualTo("none");
        assertThat(path.getAttribute("stroke")).isEqualTo("#f00");
        assertThat(path.getAttribute("stroke-opacity")).isEqualTo("0.25");
        assertThat(path.getAttribute("stroke-width")).isEqualTo("3.6");
        assertThat(path.getAttribute("stroke-linecap")).isEqualTo("square");
        assertThat(path.getAttribute("stroke-linejoin")).isEqualTo("miter");
        assertThat(path.getAttribute("stroke-miterlimit")).isEqualTo("5");
        assertThat(path.getAttribute("stroke-dasharray")).isEqualTo("7.2 3.6");
        assertThat(path.getAttribute("stroke-dashoffset")).isEqualTo("1.8");
        Element plain =
                drawn(Graphics.line(RED, Stroke.solid(100 / 72.0, Stroke.Cap.BUTT, Stroke.Join.ROUND), null), null);
        assertThat(plain.getAttributes().getLength()).isEqualTo(3);
    }

    @Test
    void a_path_without_smooth_edges_is_crisp() throws IOException {
        assertThat(drawn(Graphics.plain(RED, null).withAntialiased(false), RED).getAttribute("shape-rendering"))
                .isEqualTo("crispEdges");
    }

    @Test
    void a_line_is_broken_at_gaps_and_cut_at_the_picture() throws IOException {
        Path path = new Path()
                .moveTo(0, 50)
                .lineTo(50, 50)
                .lineTo(Double.NaN, 50)
                .lineTo(100, 50)
                .lineTo(1e300, 50);
        Svg svg = Svg.of(Figures.of((renderer, drawing) -> renderer.drawPath(
                Graphics.line(RED, Stroke.solid(1, Stroke.Cap.BUTT, Stroke.Join.ROUND), null),
                path,
                Affine.IDENTITY,
                null)));
        assertThat(svg.values("path", "d")).contains("M0 36H36M72 36H72 144.72");
    }

    @Test
    void equal_clips_and_equal_markers_are_defined_once() throws IOException {
        double[] xy = {20, 30, Double.NaN, 3, 40, 50, 1e300, 1};
        Svg svg = Svg.of(Figures.of((renderer, drawing) -> {
            for (int i = 0; i < 2; i++) {
                Graphics graphics = Graphics.plain(RED, new Bbox(10, 20, 110, 70));
                renderer.drawMarkers(graphics, new Path().rect(-1, -1, 1, 1), Affine.scale(5, 5), xy, 4, RED);
            }
        }));
        assertThat(svg.ids()).containsExactly("c1", "figure_1", "m1");
        assertThat(svg.values("path", "id")).containsExactly("m1");
        assertThat(svg.values("rect", "x")).containsExactly("7.2");
        assertThat(svg.values("rect", "y")).containsExactly("21.6");
        assertThat(svg.values("rect", "width")).containsExactly("72");
        assertThat(svg.values("rect", "height")).containsExactly("36");
        assertThat(svg.values("use", "x")).containsExactly("14.4", "28.8", "14.4", "28.8");
        assertThat(svg.values("use", "y")).containsExactly("50.4", "36", "50.4", "36");
    }

    @Test
    void many_shapes_are_told_apart() throws IOException {
        Svg svg = Svg.of(Figures.of((renderer, drawing) -> {
            for (int i = 0; i < 300; i++) {
                Path marker = new Path().rect(0, 0, 1 + i % 100, 1);
                renderer.drawMarkers(Graphics.plain(RED, null), marker, Affine.IDENTITY, new double[] {i, 0}, 1, RED);
            }
        }));
        assertThat(svg.values("path", "id")).hasSize(100);
        assertThat(svg.values("use", "xlink:href")).hasSize(300);
        assertThat(svg.values("use", "xlink:href").get(57)).isEqualTo("#m58");
        assertThat(svg.values("use", "xlink:href").get(257)).isEqualTo("#m58");
    }

    @Test
    void items_of_a_collection_say_what_differs_from_the_first() throws IOException {
        Svg svg = Svg.of(Figures.lines());
        Element group = svg.all("g", "fill-opacity").get(0);
        assertThat(group.getAttribute("fill")).isEqualTo("#f00");
        assertThat(group.getAttribute("fill-opacity")).isEqualTo("0.5");
        assertThat(svg.values("use", "fill")).containsExactly("#008000", "#00f");
        assertThat(svg.values("use", "fill-opacity")).isEmpty();
    }

    @Test
    void cells_of_a_mesh_are_crisp_paths_and_blank_ones_are_left_out() throws IOException {
        double[] corners = {0, 0, 50, 0, 100, 0, 0, 50, 50, 50, 100, 60};
        QuadMeshData mesh = new QuadMeshData(1, 2, corners, new int[] {0xffff0000, 0x800000ff});
        Svg svg = Svg.of(Figures.of((renderer, drawing) ->
                renderer.drawQuadMesh(Graphics.plain(Rgba.NONE, CLIP).withAntialiased(false), mesh)));
        Element group = svg.all("g", "clip-path").get(0);
        assertThat(group.getAttribute("shape-rendering")).isEqualTo("crispEdges");
        assertThat(svg.values("path", "d")).contains("M0 72H36V36H0z", "M36 72H72V28.8L36 36z");
        assertThat(svg.values("path", "fill-opacity")).containsExactly("0.502");
        QuadMeshData blank = new QuadMeshData(1, 2, corners, new int[] {0, 0});
        assertThat(Svg.of(Figures.of(
                                (renderer, drawing) -> renderer.drawQuadMesh(Graphics.plain(Rgba.NONE, CLIP), blank)))
                        .all("g", "fill"))
                .isEmpty();
    }

    @Test
    void an_image_is_embedded_pixel_by_pixel() throws IOException {
        int[] pixels = {0xff112233, 0x80445566, 0, 0xffffffff, 0xff000000, 0xff00ff00};
        Svg svg = Svg.of(Figures.of(
                (renderer, drawing) -> renderer.drawImage(Graphics.plain(RED, CLIP), 25, 50, new Image(3, 2, pixels))));
        Element image = svg.all("image").get(0);
        assertThat(image.getAttribute("x")).isEqualTo("18");
        assertThat(image.getAttribute("y")).isEqualTo("34.56");
        assertThat(image.getAttribute("width")).isEqualTo("2.16");
        assertThat(image.getAttribute("height")).isEqualTo("1.44");
        String prefix = "data:image/png;base64,";
        assertThat(image.getAttribute("xlink:href")).startsWith(prefix);
        byte[] png = Base64.getDecoder().decode(image.getAttribute("xlink:href").substring(prefix.length()));
        int[] decoded = ImageIO.read(new ByteArrayInputStream(png)).getRGB(0, 0, 3, 2, null, 0, 3);
        assertThat(decoded).isEqualTo(pixels);
    }

    @Test
    void an_image_beside_the_file_is_refused() {
        Figure figure = new Figure(1, 1, Style.DEFAULT.with(SvgRc.IMAGE_INLINE, false));
        Figures.add(
                figure,
                (renderer, drawing) ->
                        renderer.drawImage(Graphics.plain(RED, null), 0, 0, new Image(1, 1, new int[1])));
        assertThatThrownBy(() -> Svg.of(figure))
                .isInstanceOf(ChartException.class)
                .hasMessageContaining("image_inline");
    }

    private static Element drawn(Graphics graphics, @Nullable Rgba face) throws IOException {
        Svg svg =
                Svg.of(Figures.of((renderer, drawing) -> renderer.drawPath(graphics, TRIANGLE, Affine.IDENTITY, face)));
        return svg.all("path").get(1);
    }
}
