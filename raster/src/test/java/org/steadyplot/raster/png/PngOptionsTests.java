package org.steadyplot.raster.png;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.steadyplot.raster.png.PngAssertions.encode;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.raster.png.PngOptions.Color;
import org.steadyplot.raster.png.PngOptions.Effort;

class PngOptionsTests {
    private static StrictPng png(double dpi, Map<String, String> metadata) {
        PngOptions options = new PngOptions(Effort.FAST, Color.AUTO, dpi, metadata);
        return StrictPng.decode(encode(new PngEncoder(), Pictures.CHART.draw(9, 9, 1), options));
    }

    private static List<String> types(StrictPng png) {
        return png.chunks().stream().map(StrictPng.Chunk::type).toList();
    }

    /** Expected values: Pillow 9.4.0 as matplotlib calls it. */
    @ParameterizedTest
    @CsvSource({"10, 394", "72, 2835", "96, 3780", "100, 3937", "150, 5906", "300, 11811", "72.5, 2854", "0.001, 0"})
    void dpi_becomes_pixels_per_metre(double dpi, int perMetre) {
        StrictPng png = png(dpi, Map.of());
        assertThat(types(png)).containsExactly("IHDR", "PLTE", "pHYs", "IDAT", "IEND");
        ByteBuffer data = ByteBuffer.wrap(png.chunks().get(2).data());
        assertThat(data.getInt()).isEqualTo(perMetre);
        assertThat(data.getInt()).isEqualTo(perMetre);
        assertThat(data.get()).isEqualTo((byte) 1);
        assertThat(data.hasRemaining()).isFalse();
    }

    @Test
    void no_dpi_writes_no_size() {
        assertThat(types(png(0, Map.of()))).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, Double.NaN, Double.POSITIVE_INFINITY, 1e8})
    void impossible_dpi_is_an_error(double dpi) {
        assertThatThrownBy(() -> png(dpi, Map.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("dpi");
    }

    @Test
    void latin_1_text_is_written_as_such() {
        StrictPng png = png(0, Map.of("Title", "\u00dcbersicht\n2"));
        assertThat(types(png)).containsExactly("IHDR", "PLTE", "tEXt", "IDAT", "IEND");
        assertThat(png.chunks().get(2).data())
                .isEqualTo("Title\0\u00dcbersicht\n2".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void other_text_is_written_as_utf_8() {
        StrictPng png = png(0, Map.of("R\u00e9sum\u00e9", "\u6563\u70b9\u56fe"));
        assertThat(types(png)).containsExactly("IHDR", "PLTE", "iTXt", "IDAT", "IEND");
        byte[] expected = "R\u00e9sum\u00e9\0\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
        byte[] text = "\u6563\u70b9\u56fe".getBytes(StandardCharsets.UTF_8);
        byte[] all = new byte[expected.length + text.length];
        System.arraycopy(expected, 0, all, 0, expected.length);
        System.arraycopy(text, 0, all, expected.length, text.length);
        assertThat(png.chunks().get(2).data()).isEqualTo(all);
    }

    @Test
    void texts_come_in_the_order_of_their_keywords() {
        Map<String, String> metadata = new LinkedHashMap<>();
        metadata.put("Title", "b");
        metadata.put("Author", "a");
        StrictPng png = png(100, metadata);
        assertThat(types(png)).containsExactly("IHDR", "PLTE", "pHYs", "tEXt", "tEXt", "IDAT", "IEND");
        assertThat(png.chunks().get(3).data()).startsWith("Author".getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void long_texts_survive() {
        String text = "x".repeat(100_000);
        assertThat(png(100, Map.of("Comment", text)).chunks().get(3).data()).hasSize(100_008);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " a", "a ", "a  b", "a\nb", "a\0", "\u6563", "\u0085", "\u00a0"})
    void a_keyword_the_format_cannot_hold_is_an_error(String keyword) {
        assertThatThrownBy(() -> png(0, Map.of(keyword, "text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("PNG keyword");
    }

    @Test
    void a_keyword_has_at_most_79_characters() {
        assertThat(types(png(0, Map.of("k".repeat(79), "text")))).contains("tEXt");
        assertThatThrownBy(() -> png(0, Map.of("k".repeat(80), "text")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("79");
    }

    @Test
    void a_text_holds_no_nul() {
        assertThatThrownBy(() -> png(0, Map.of("Title", "a\0b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'Title'");
    }
}
