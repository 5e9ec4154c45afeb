package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CanvasTests {
    private final Canvas canvas = new Canvas();
    private final Surface surface = new Surface();

    private void open(int width, int height, int background) {
        surface.reset(width, height, background);
        canvas.target(surface);
    }

    @Test
    void full_coverage_by_an_opaque_colour_overwrites() {
        open(4, 4, 0xFF102030);
        canvas.fillRect(1, 1, 3, 3, 0xFFABCDEF);
        assertThat(surface.pixels()[5]).isEqualTo(0xFFABCDEF);
        assertThat(surface.pixels()[0]).isEqualTo(0xFF102030);
    }

    @Test
    void without_antialiasing_the_least_coverage_paints_the_whole_pixel() {
        open(4, 4, 0xFFFFFFFF);
        canvas.fill(new Path().moveTo(1.9, 1).lineTo(3, 1).lineTo(3, 2).close(), FillRule.NON_ZERO, false, 0xFF000000);
        assertThat(Arrays.copyOfRange(surface.pixels(), 4, 8))
                .containsExactly(0xFFFFFFFF, 0xFF000000, 0xFF000000, 0xFFFFFFFF);
    }

    @Test
    void the_even_odd_rule_leaves_a_hole_where_two_squares_overlap() {
        open(9, 9, 0xFFFFFFFF);
        Path path = new Path().rect(0, 0, 9, 9).rect(3, 3, 6, 6);
        canvas.fill(path, FillRule.EVEN_ODD, true, 0xFF000000);
        assertThat(surface.pixels()[4 * 9 + 4]).isEqualTo(0xFFFFFFFF);
        canvas.fill(path, FillRule.NON_ZERO, true, 0xFF000000);
        assertThat(surface.pixels()[4 * 9 + 4]).isEqualTo(0xFF000000);
    }

    @Test
    void a_clip_mask_weakens_everything_and_hides_what_lies_beyond_it() {
        open(4, 1, 0x00FFFFFF);
        canvas.clipMask(new Mask(1, 0, 2, 1, new byte[] {-1, 64}));
        canvas.fillRect(0, 0, 4, 1, 0xFF112233);
        assertThat(Arrays.copyOf(surface.pixels(), 4)).containsExactly(0x00FFFFFF, 0xFF112233, 0x40112233, 0x00FFFFFF);
        canvas.clipMask(null);
        canvas.draw(new Image(4, 1, new int[] {0xFF000000, 0xFF000000, 0xFF000000, 0xFF000000}), 0, 0, 1);
        assertThat(Arrays.copyOf(surface.pixels(), 4)).containsOnly(0xFF000000);
    }

    @Test
    void an_image_is_cut_at_the_clip_and_blended_by_its_alpha() {
        open(3, 3, 0xFFFFFFFF);
        canvas.clip(0, 0, 2, 3);
        canvas.draw(new Image(2, 2, new int[] {0xFF000000, 0xFF000001, 0x80000000, 0x00000000}), 1, 1, 1);
        assertThat(Arrays.copyOf(surface.pixels(), 9))
                .containsExactly(-1, -1, -1, -1, 0xFF000000, -1, -1, 0xFF7F7F7F, -1);
        canvas.draw(new Image(1, 1, new int[] {0xFF000000}), Integer.MAX_VALUE, Integer.MIN_VALUE, 1);
    }

    @Test
    void a_mesh_without_antialiasing_has_no_seams() {
        open(20, 20, 0xFFFFFFFF);
        int cells = 7;
        double[] corners = new double[2 * (cells + 1) * (cells + 1)];
        int[] colors = new int[cells * cells];
        Arrays.fill(colors, 0xFF336699);
        for (int i = 0; i <= cells; i++) {
            for (int k = 0; k <= cells; k++) {
                corners[2 * (i * (cells + 1) + k)] = k * 20.0 / cells;
                corners[2 * (i * (cells + 1) + k) + 1] = i * 20.0 / cells;
            }
        }
        canvas.quadMesh(corners, cells, cells, colors, false, false);
        assertThat(Arrays.copyOf(surface.pixels(), 400)).containsOnly(0xFF336699);
        open(20, 20, 0xFFFFFFFF);
        canvas.quadMesh(corners, cells, cells, colors, true, true);
        assertThat(Arrays.copyOf(surface.pixels(), 400)).containsOnly(0xFF336699);
        open(20, 20, 0xFFFFFFFF);
        corners[0] = Double.NaN;
        canvas.quadMesh(corners, cells, cells, colors, true, true);
        assertThat(surface.pixels()[0]).isEqualTo(0xFFFFFFFF);
        assertThat(surface.pixels()[10]).isEqualTo(0xFF336699);
    }

    @Test
    void a_poll_hook_stops_a_drawing_and_the_canvas_can_be_used_again() {
        open(2000, 2000, 0xFFFFFFFF);
        canvas.poll(() -> {
            throw new IllegalStateException("stopped");
        });
        Path path = new Path().moveTo(0, 0).lineTo(2000, 1).lineTo(1999, 2000).close();
        assertThatThrownBy(() -> canvas.fill(path, FillRule.NON_ZERO, true, 0xFF000000))
                .hasMessage("stopped");
        canvas.poll(null);
        open(2000, 2000, 0xFFFFFFFF);
        Path small = new Path().moveTo(0, 0).lineTo(10, 0).lineTo(10, 10).close();
        canvas.fill(small, FillRule.NON_ZERO, true, 0xFF000000);
        int painted = 0;
        for (int i = 0; i < 2000 * 2000; i++) {
            painted += surface.pixels()[i] == 0xFFFFFFFF ? 0 : 1;
        }
        assertThat(painted).isEqualTo(55);
    }

    @Test
    void a_poll_hook_is_asked_by_long_paths_too() {
        open(100, 100, 0xFFFFFFFF);
        int[] asked = {0};
        canvas.poll(() -> asked[0]++);
        Path path = new Path();
        for (int i = 0; i < 40_000; i++) {
            path.lineTo(i % 97, i % 89);
        }
        canvas.stroke(path, Stroke.solid(1, Stroke.Cap.BUTT, Stroke.Join.ROUND), true, 0xFF000000);
        assertThat(asked[0]).isGreaterThanOrEqualTo(4);
    }

    @Test
    void dashes_of_an_endless_line_are_cut_only_where_they_can_be_seen() {
        open(100, 10, 0xFFFFFFFF);
        Stroke stroke = new Stroke(2, Stroke.Cap.BUTT, Stroke.Join.MITER, new double[] {4, 6}, 0);
        canvas.stroke(new Path().moveTo(-1e9, 5).lineTo(1e9, 5), stroke, true, 0xFF000000);
        int ink = 0;
        for (int x = 0; x < 100; x++) {
            ink += 255 - (surface.pixels()[5 * 100 + x] & 255);
        }
        assertThat(ink / 255.0).isBetween(39.0, 41.0);
    }

    @Test
    void the_far_part_of_a_dashed_line_keeps_the_phase() {
        open(100, 10, 0xFFFFFFFF);
        Stroke stroke = new Stroke(2, Stroke.Cap.ROUND, Stroke.Join.MITER, new double[] {4, 6}, 3);
        canvas.stroke(new Path().moveTo(-50, 5).lineTo(150, 5), stroke, true, 0xFF000000);
        int[] near = Arrays.copyOf(surface.pixels(), 1000);
        open(100, 10, 0xFFFFFFFF);
        canvas.stroke(new Path().moveTo(-80_000_050, 5).lineTo(80_000_000, 5), stroke, true, 0xFF000000);
        assertThat(Arrays.copyOf(surface.pixels(), 1000)).isEqualTo(near);
    }

    @Test
    void dashes_too_short_to_be_seen_keep_their_shade() {
        open(100, 20, 0xFFFFFFFF);
        double[] fine = {1e-7, 3e-7};
        canvas.stroke(
                new Path().moveTo(-1e6, 10).lineTo(1e6, 10),
                new Stroke(8, Stroke.Cap.BUTT, Stroke.Join.MITER, fine, 0),
                true,
                0xFF000000);
        for (int x = 0; x < 100; x++) {
            assertThat(surface.pixels()[10 * 100 + x] & 255).isBetween(182, 200);
        }
    }

    @Test
    void caps_close_the_gaps_of_a_very_wide_line() {
        open(40, 40, 0xFFFFFFFF);
        canvas.stroke(
                new Path().moveTo(-1e9, 300).lineTo(1e9, 300),
                new Stroke(700, Stroke.Cap.ROUND, Stroke.Join.ROUND, new double[] {0.5, 0.5}, 0),
                true,
                0xFF000000);
        assertThat(Arrays.copyOf(surface.pixels(), 1600)).containsOnly(0xFF000000);
    }

    @Test
    void a_curve_is_drawn_where_it_comes_near_however_far_it_reaches() {
        open(40, 40, 0xFFFFFFFF);
        Path path = new Path()
                .moveTo(-1e9, 20)
                .cubicTo(-1e9, 20, 1e9, 20, 1e9, 20)
                .lineTo(1e9, 1e9)
                .lineTo(-1e9, 1e9);
        canvas.fill(path.close(), FillRule.NON_ZERO, true, 0xFF000000);
        assertThat(Arrays.copyOf(surface.pixels(), 20 * 40)).containsOnly(0xFFFFFFFF);
        assertThat(Arrays.copyOfRange(surface.pixels(), 20 * 40, 1600)).containsOnly(0xFF000000);
    }

    @Test
    void a_pattern_with_an_impossible_length_is_solid() {
        double[][] patterns = {{Double.NaN, 1}, {-1, 5}, {0, 0}};
        for (double[] pattern : patterns) {
            open(20, 5, 0xFFFFFFFF);
            Stroke stroke = new Stroke(1, Stroke.Cap.BUTT, Stroke.Join.MITER, pattern, Double.NaN);
            canvas.stroke(new Path().moveTo(0, 2.5).lineTo(20, 2.5), stroke, true, 0xFF000000);
            assertThat(Arrays.copyOfRange(surface.pixels(), 40, 60)).containsOnly(0xFF000000);
        }
    }

    @Test
    void a_mask_is_cut_to_its_own_box() {
        Mask mask = canvas.mask(new Path().rect(-3.5, 2, 4, 5.25), FillRule.NON_ZERO, true);
        assertThat(mask.left()).isEqualTo(-4);
        assertThat(mask.top()).isEqualTo(2);
        assertThat(mask.width()).isEqualTo(8);
        assertThat(mask.height()).isEqualTo(4);
        assertThat(mask.at(0, 3)).isEqualTo(255);
        assertThat(mask.at(-4, 3)).isEqualTo(128);
        assertThat(mask.at(99, 3)).isZero();
    }

    @Test
    void an_empty_path_and_a_single_point_draw_nothing() {
        open(10, 10, 0xFFFFFFFF);
        Stroke stroke = Stroke.solid(5, Stroke.Cap.ROUND, Stroke.Join.ROUND);
        canvas.stroke(new Path(), stroke, true, 0xFF000000);
        canvas.stroke(new Path().moveTo(5, 5).lineTo(5, 5).close(), stroke, true, 0xFF000000);
        canvas.fill(new Path(), FillRule.NON_ZERO, true, 0xFF000000);
        assertThat(canvas.mask(new Path(), stroke, true)).isEqualTo(Mask.EMPTY);
        assertThat(Arrays.copyOf(surface.pixels(), 100)).containsOnly(0xFFFFFFFF);
    }

    @Test
    void a_surface_of_impossible_size_is_refused() {
        assertThatThrownBy(() -> surface.reset(100_000, 100_000, 0)).hasMessageContaining("100000 x 100000");
        assertThatThrownBy(() -> surface.reset(-1, 5, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void painting_the_background_colour_leaves_untouched_rows_untouched() {
        open(10, 10, 0xFFFFFFFF);
        canvas.fillRect(0, 0, 10, 10, 0xFFFFFFFF);
        assertThat(surface.touched(3)).isFalse();
        canvas.fillRect(2, 3, 4, 4, 0xFF000000);
        canvas.fillRect(0, 0, 10, 10, 0xFFFFFFFF);
        assertThat(Arrays.copyOf(surface.pixels(), 100)).containsOnly(0xFFFFFFFF);
        assertThat(surface.touched(3)).isTrue();
        assertThat(surface.touched(4)).isFalse();
    }
}
