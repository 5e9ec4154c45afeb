package org.steadyplot.raster.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.raster.png.PngAssertions.assertRoundTrip;
import static org.steadyplot.raster.png.PngAssertions.encode;
import static org.steadyplot.raster.png.PngAssertions.options;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.steadyplot.raster.Surface;
import org.steadyplot.raster.png.PngOptions.Color;
import org.steadyplot.raster.png.PngOptions.Effort;

class PngEncoderTests {
    private final PngEncoder encoder = new PngEncoder();

    @ParameterizedTest
    @EnumSource
    void every_width_to_300_survives(Effort effort) {
        Pictures[] kinds = Pictures.values();
        for (int width = 1; width <= 300; width++) {
            Pictures kind = kinds[width % kinds.length];
            Surface surface = kind.draw(width, 1 + width * 7 % 23, width);
            assertRoundTrip(encoder, surface, options(effort, Color.AUTO));
            assertRoundTrip(encoder, surface, options(effort, Color.RGBA));
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_picture_survives_in_every_mode(Effort effort) {
        for (Pictures kind : Pictures.values()) {
            Surface surface = kind.draw(211, 97, 5);
            assertRoundTrip(encoder, surface, options(effort, Color.AUTO));
            assertRoundTrip(encoder, surface, options(effort, Color.RGB));
            assertRoundTrip(encoder, surface, options(effort, Color.RGBA));
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_pixel_one_column_and_one_row_survive(Effort effort) {
        for (Pictures kind : Pictures.values()) {
            assertRoundTrip(encoder, kind.draw(1, 1, 1), options(effort, Color.AUTO));
            assertRoundTrip(encoder, kind.draw(1, 1000, 1), options(effort, Color.AUTO));
            assertRoundTrip(encoder, kind.draw(1000, 1, 1), options(effort, Color.AUTO));
        }
    }

    @ParameterizedTest
    @EnumSource
    void rows_wider_than_the_window_survive(Effort effort) {
        for (Pictures kind : Pictures.values()) {
            assertRoundTrip(encoder, kind.draw(33_000, 2, 9), options(effort, Color.AUTO));
            assertRoundTrip(encoder, kind.draw(10_922, 3, 9), options(effort, Color.RGB));
            assertRoundTrip(encoder, kind.draw(10_923, 3, 9), options(effort, Color.RGB));
            assertRoundTrip(encoder, kind.draw(20_000, 2, 9), options(effort, Color.RGBA));
        }
    }

    @ParameterizedTest
    @EnumSource
    void pictures_of_many_blocks_survive(Effort effort) {
        assertRoundTrip(encoder, Pictures.GREYS.draw(500, 600, 2), options(effort, Color.AUTO));
        assertRoundTrip(encoder, Pictures.NOISE.draw(400, 300, 2), options(effort, Color.AUTO));
        assertRoundTrip(encoder, Pictures.CHART.draw(900, 700, 2), options(effort, Color.AUTO));
    }

    @Test
    void up_to_256_colours_make_a_palette() {
        StrictPng png = assertRoundTrip(encoder, Pictures.ofColors(256, 67, 41), PngOptions.DEFAULT);
        assertThat(png.colorType()).isEqualTo(3);
        assertThat(png.paletteSize()).isEqualTo(256);
    }

    @Test
    void the_257th_colour_makes_it_rgb() {
        StrictPng png = assertRoundTrip(encoder, Pictures.ofColors(257, 67, 41), PngOptions.DEFAULT);
        assertThat(png.colorType()).isEqualTo(2);
    }

    @Test
    void a_transparent_surface_without_transparent_pixels_becomes_rgb() {
        Surface opaque = Pictures.NOISE.draw(40, 40, 3);
        Surface surface = new Surface();
        surface.reset(40, 40, 0x00FFFFFF);
        System.arraycopy(opaque.pixels(), 0, surface.pixels(), 0, 1600);
        Pictures.touchAll(surface);
        assertThat(assertRoundTrip(encoder, surface, PngOptions.DEFAULT).colorType())
                .isEqualTo(2);
        surface.pixels()[1599] = 0xFE000000;
        assertThat(assertRoundTrip(encoder, surface, PngOptions.DEFAULT).colorType())
                .isEqualTo(6);
    }

    @Test
    void a_palette_carries_alphas_only_where_needed() {
        StrictPng opaque = assertRoundTrip(encoder, Pictures.TWO_COLORS.draw(20, 20, 1), PngOptions.DEFAULT);
        StrictPng translucent = assertRoundTrip(encoder, Pictures.FEW_ALPHAS.draw(20, 20, 1), PngOptions.DEFAULT);
        assertThat(opaque.chunks()).noneMatch(c -> c.type().equals("tRNS"));
        assertThat(translucent.chunks()).anyMatch(c -> c.type().equals("tRNS"));
        assertThat(translucent.colorType()).isEqualTo(3);
    }

    @Test
    void a_forced_palette_of_too_many_colours_is_an_error() {
        assertThatThrownBy(() -> encoder.encode(Pictures.ofColors(257, 67, 41), options(Effort.FAST, Color.PALETTE)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("256 colours");
        assertRoundTrip(encoder, Pictures.ofColors(256, 67, 41), options(Effort.FAST, Color.PALETTE));
    }

    @Test
    void a_surface_without_pixels_is_an_error() {
        Surface surface = new Surface();
        surface.reset(0, 5, 0xFFFFFFFF);
        assertThatThrownBy(() -> encoder.encode(surface, PngOptions.DEFAULT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0 x 5");
    }

    @ParameterizedTest
    @EnumSource
    void a_used_encoder_gives_the_bytes_of_a_fresh_one(Effort effort) {
        for (Pictures kind : Pictures.values()) {
            for (int size : new int[] {150, 7, 90}) {
                Surface surface = kind.draw(size, size, size);
                byte[] fresh = encode(new PngEncoder(), surface, options(effort, Color.AUTO));
                assertThat(encode(encoder, surface, options(effort, Color.AUTO)))
                        .isEqualTo(fresh);
            }
        }
    }

    @Test
    void an_error_leaves_no_trace_in_the_next_picture() {
        Surface surface = Pictures.CHART.draw(90, 90, 4);
        byte[] fresh = encode(new PngEncoder(), surface, PngOptions.DEFAULT);
        assertThatThrownBy(() -> encoder.encode(Pictures.NOISE.draw(90, 90, 4), options(Effort.FAST, Color.PALETTE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(encode(encoder, surface, PngOptions.DEFAULT)).isEqualTo(fresh);
    }

    @Test
    void pixels_past_the_picture_are_not_read() {
        Surface surface = new Surface();
        surface.reset(300, 300, 0xFF123456);
        surface.reset(30, 20, 0xFFFFFFFF);
        assertThat(assertRoundTrip(encoder, surface, PngOptions.DEFAULT).paletteSize())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void untouched_rows_and_columns_survive(Color color) {
        for (int background : new int[] {0xFFFFFFFF, 0xFF000000, 0xFF204060}) {
            Surface surface = new Surface();
            surface.reset(50, 40, background);
            paint(surface, 10, 5, 30, 12, 0xFFFF0000);
            paint(surface, 0, 20, 7, 21, 0xFF00FF00);
            paint(surface, 40, 21, 50, 24, 0xFF0000FF);
            paint(surface, 3, 30, 9, 31, background);
            paint(surface, 20, 39, 21, 40, 0xFF123456);
            assertRoundTrip(encoder, surface, options(Effort.FAST, color));
            paint(surface, 0, 0, 3, 1, 0xFF654321);
            assertRoundTrip(encoder, surface, options(Effort.FAST, color));
        }
    }

    @Test
    void touched_columns_do_not_change_the_bytes() {
        Surface surface = new Surface();
        surface.reset(200, 100, 0xFFFFFFFF);
        paint(surface, 20, 30, 60, 40, 0xFF000000);
        paint(surface, 90, 35, 99, 70, 0xFF336699);
        for (Color color : Color.values()) {
            byte[] sparse = encode(encoder, surface, options(Effort.FAST, color));
            Surface all = new Surface();
            all.reset(200, 100, 0xFFFFFFFF);
            System.arraycopy(surface.pixels(), 0, all.pixels(), 0, 20_000);
            Pictures.touchAll(all);
            assertThat(encode(encoder, all, options(Effort.FAST, color))).isEqualTo(sparse);
        }
    }

    private static void paint(Surface surface, int left, int top, int right, int bottom, int color) {
        for (int y = top; y < bottom; y++) {
            Arrays.fill(surface.pixels(), y * surface.width() + left, y * surface.width() + right, color);
            surface.touch(y, left, right);
        }
    }

    @Test
    void a_stream_gets_the_same_bytes() throws IOException {
        Surface surface = Pictures.CHART.draw(60, 60, 8);
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        encoder.encode(surface, PngOptions.DEFAULT, stream);
        assertThat(stream.toByteArray()).isEqualTo(encode(encoder, surface, PngOptions.DEFAULT));
    }

    @Test
    void a_blank_page_costs_a_few_hundred_bytes() {
        Surface surface = Pictures.BLANK.draw(3600, 2400, 0);
        assertThat(encode(encoder, surface, PngOptions.DEFAULT)).hasSizeLessThan(10_000);
    }
}
