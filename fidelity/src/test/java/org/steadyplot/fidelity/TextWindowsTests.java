package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TextWindowsTests {
    private static final JsonNode LAYOUT = JsonMapper.shared()
            .readTree("{\"texts\": [{\"text\": \"a\", \"extent_px\": [10, 10, 8, 6]}],"
                    + " \"legend\": {\"entries\": [{\"label\": \"b\", \"text_extent_px\": [30, 20, 5, 5]}]}}");

    @Test
    void equal_texts_agree() {
        assertThat(tally(0, 0, 100)).isEqualTo(new TextWindows.Tally(2, 2));
    }

    @Test
    void a_shift_by_a_pixel_agrees_and_one_by_two_does_not() {
        assertThat(tally(1, 0, 100).agreeing()).isEqualTo(2);
        assertThat(tally(0, -1, 100).agreeing()).isEqualTo(2);
        assertThat(tally(2, 0, 100).agreeing()).isEqualTo(1);
        assertThat(tally(0, 2, 100).agreeing()).isEqualTo(1);
    }

    @Test
    void a_tenth_less_ink_agrees_and_a_fifth_less_does_not() {
        assertThat(tally(0, 0, 91).agreeing()).isEqualTo(2);
        assertThat(tally(0, 0, 80).agreeing()).isEqualTo(1);
    }

    /** The first text's ink moved and changed, the second left as expected. */
    private static TextWindows.Tally tally(int dx, int dy, int ink) {
        return TextWindows.compare(LAYOUT, pair(0, 0, 100), pair(dx, dy, ink));
    }

    private static TextWindows.Pair pair(int dx, int dy, int ink) {
        byte[] samples = new byte[50 * 40 * 3];
        Arrays.fill(samples, (byte) 255);
        var geometry = new Picture(50, 40, 3, samples.clone());
        paint(samples, 10 + dx, 40 - 16 + dy, 8, 6, ink);
        paint(samples, 30, 40 - 25, 5, 5, 100);
        return new TextWindows.Pair(new Picture(50, 40, 3, samples), geometry);
    }

    private static void paint(byte[] samples, int left, int top, int width, int height, int ink) {
        for (int y = top; y < top + height; y++) {
            Arrays.fill(samples, (y * 50 + left) * 3, (y * 50 + left + width) * 3, (byte) (255 - ink));
        }
    }
}
