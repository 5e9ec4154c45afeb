package org.steadyplot.chart.color;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class ColormapTests {
    @Test
    void every_map_has_the_very_entries_of_the_reference() {
        List<String> lines = References.lines("colormaps.txt");
        assertThat(lines).hasSize(178);
        for (String line : lines) {
            String[] word = line.split(" ", -1);
            Colormap map = Colormaps.get(word[0]);
            assertThat(map.size()).as(word[0]).isEqualTo(Integer.parseInt(word[1]));
            assertThat(floats(map)).as(word[0]).isEqualTo(word[2]);
            assertThat(bytes(map)).as(word[0]).isEqualTo(word[5]);
            if (!word[3].equals("-")) {
                assertThat(floats(map.resampled(7))).as(word[0] + " of 7").isEqualTo(word[3]);
                assertThat(floats(map.resampled(101))).as(word[0] + " of 101").isEqualTo(word[4]);
            }
        }
    }

    @Test
    void a_map_twice_reversed_is_the_map() {
        Colormap map = Colormaps.get("inferno");
        assertThat(map.reversed().reversed().name()).isEqualTo("inferno");
        assertThat(floats(map.reversed().reversed())).isEqualTo(floats(map));
        assertThat(map.reversed().color(0)).isEqualTo(map.color(1));
    }

    @Test
    void functions_keep_their_ends_at_any_size() {
        Colormap map = Colormaps.get("gnuplot");
        assertThat(map.resampled(5).color(0)).isEqualTo(map.color(0));
        assertThat(map.resampled(5).color(1)).isEqualTo(map.color(1));
    }

    @Test
    void numbers_find_their_entries() {
        Colormap map = Colormaps.get("viridis");
        assertThat(map.index(0)).isZero();
        assertThat(map.index(-0.0)).isZero();
        assertThat(map.index(0.5)).isEqualTo(128);
        assertThat(map.index(Math.nextDown(1.0))).isEqualTo(255);
        assertThat(map.index(1)).isEqualTo(255);
        assertThat(map.index(Math.nextUp(1.0))).isEqualTo(257);
        assertThat(map.index(-Double.MIN_VALUE)).isEqualTo(256);
        assertThat(map.index(Double.POSITIVE_INFINITY)).isEqualTo(257);
        assertThat(map.index(Double.NaN)).isEqualTo(258);
    }

    @Test
    void extremes_default_to_the_ends_and_missing_to_nothing() {
        Colormap map = Colormaps.get("coolwarm");
        assertThat(map.color(-1)).isEqualTo(map.color(0));
        assertThat(map.color(2)).isEqualTo(map.color(1));
        assertThat(map.color(Double.NaN)).isEqualTo(Rgba.NONE);
        Colormap marked = map.withExtremes(Rgba.BLACK, Rgba.WHITE, null);
        assertThat(marked.color(Double.NaN)).isEqualTo(Rgba.BLACK);
        assertThat(marked.color(-1)).isEqualTo(Rgba.WHITE);
        assertThat(marked.color(2)).isEqualTo(map.color(1));
        assertThat(marked.reversed().color(2)).isEqualTo(Rgba.WHITE);
    }

    @Test
    void images_truncate_and_collections_round() {
        Colormap map = Colormap.listed("one", List.of(new Rgba(0.999, 0.5, 0.001, 1)));
        assertThat(map.imageTable()).containsExactly(0xfffe7f00, 0xfffe7f00, 0xfffe7f00, 0);
        assertThat(map.collectionTable()).containsExactly(0xffff8000, 0xffff8000, 0xffff8000, 0);
    }

    @Test
    void a_linear_map_runs_between_its_colours() {
        Colormap map = Colormap.linear("bw", List.of(Rgba.BLACK, Rgba.WHITE), 5);
        assertThat(map.entry(0)).isEqualTo(Rgba.BLACK);
        assertThat(map.entry(2)).isEqualTo(Rgba.gray(0.5));
        assertThat(map.entry(4)).isEqualTo(Rgba.WHITE);
    }

    @Test
    void a_cut_takes_the_colours_at_the_numbers() {
        Colormap map = Colormaps.get("icefire");
        Colormap cut = map.cut(new double[] {0.25, 0.75});
        assertThat(cut.size()).isEqualTo(2);
        assertThat(cut.entry(0)).isEqualTo(map.color(0.25));
        assertThat(cut.entry(1)).isEqualTo(map.color(0.75));
    }

    @Test
    void an_unknown_name_is_an_error_with_a_suggestion() {
        assertThatThrownBy(() -> Colormaps.get("Viridis"))
                .hasMessage("unknown colormap 'Viridis'; did you mean 'viridis'?");
        assertThatThrownBy(() -> Colormaps.get("colwarm_r"))
                .hasMessage("unknown colormap 'colwarm_r'; did you mean 'coolwarm_r'?");
        assertThatThrownBy(() -> Colormaps.get("../index")).hasMessage("unknown colormap '../index'");
        assertThatThrownBy(() -> Colormaps.get("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void sizes_have_limits() {
        Colormap map = Colormaps.get("gray");
        assertThatThrownBy(() -> map.resampled(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> map.resampled(1 << 20)).hasMessageContaining("65536");
        assertThat(map.resampled(1).color(0.3)).isEqualTo(Rgba.WHITE);
        assertThatThrownBy(() -> Colormap.listed("none", List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String floats(Colormap map) {
        ByteBuffer buffer = ByteBuffer.allocate(32 * (map.size() + 3));
        for (int i = 0; i < map.size() + 3; i++) {
            Rgba color = map.entry(i);
            buffer.putDouble(color.r())
                    .putDouble(color.g())
                    .putDouble(color.b())
                    .putDouble(color.a());
        }
        return crc(buffer.array());
    }

    private static String bytes(Colormap map) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * (map.size() + 3));
        for (int argb : map.imageTable()) {
            buffer.putInt(Integer.rotateLeft(argb, 8));
        }
        return crc(buffer.array());
    }

    private static String crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        String hex = Long.toHexString(crc.getValue());
        return "0".repeat(8 - hex.length()) + hex;
    }
}
