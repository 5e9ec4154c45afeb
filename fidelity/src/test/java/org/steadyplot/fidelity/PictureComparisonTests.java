package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PictureComparisonTests {
    @ParameterizedTest
    @CsvFileSource(resources = "pairs/rms.csv")
    void the_rms_is_the_one_of_compare_images(String name, double rms) throws IOException {
        Picture expected = picture(name + "_expected.png");
        Picture actual = picture(name + "_actual.png");

        assertThat(PictureComparison.of(expected, actual).rms()).isEqualTo(rms, within(1e-12 * rms));
    }

    @Test
    void equal_pictures_differ_nowhere() throws IOException {
        Picture picture = picture("alpha_expected.png");

        PictureComparison comparison = PictureComparison.of(picture, picture);

        assertThat(comparison.rms()).isZero();
        assertThat(comparison.worstTileRms()).isZero();
        assertThat(comparison.differentPixels()).isZero();
    }

    @Test
    void the_worst_tile_is_where_the_difference_is() {
        byte[] samples = new byte[40 * 35 * 3];
        byte[] others = samples.clone();
        others[(33 * 40 + 17) * 3 + 1] = (byte) 200;

        PictureComparison comparison =
                PictureComparison.of(new Picture(40, 35, 3, samples), new Picture(40, 35, 3, others));

        assertThat(comparison.worstTileX()).isEqualTo(16);
        assertThat(comparison.worstTileY()).isEqualTo(32);
        assertThat(comparison.worstTileRms()).isEqualTo(Math.sqrt(200.0 * 200 / (16 * 3 * 3)), within(1e-12));
        assertThat(comparison.rms()).isEqualTo(Math.sqrt(200.0 * 200 / (40 * 35 * 3)), within(1e-12));
        assertThat(comparison.differentPixels()).isEqualTo(1);
    }

    @Test
    void pictures_of_different_shape_are_an_error_that_names_both() throws IOException {
        Picture small = picture("gray_expected.png");
        Picture alpha = picture("alpha_expected.png");

        assertThatThrownBy(() -> PictureComparison.of(small, alpha))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected 23 x 20 px, 3 channels, ours 40 x 33 px, 4 channels");
    }

    @Test
    void what_is_no_picture_is_an_error() {
        assertThatThrownBy(() -> Picture.decode("no picture".getBytes(StandardCharsets.UTF_8), "page.png"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("page.png");
    }

    @Test
    void the_difference_picture_is_white_where_both_agree_and_amplifies_the_rest() {
        var expected = new Picture(3, 1, 3, new byte[9]);
        var ours = new Picture(3, 1, 3, new byte[] {0, 0, 0, 0, 2, 1, (byte) 255, 0, 0});

        BufferedImage difference = PictureComparison.difference(expected, ours);

        assertThat(difference.getRGB(0, 0)).isEqualTo(0xffffffff);
        assertThat(difference.getRGB(1, 0)).isEqualTo(0xff_ff_df_df);
        assertThat(difference.getRGB(2, 0)).isEqualTo(0xff_80_00_00);
    }

    private static Picture picture(String name) throws IOException {
        try (InputStream in = PictureComparisonTests.class.getResourceAsStream("pairs/" + name)) {
            return Picture.decode(Objects.requireNonNull(in, name).readAllBytes(), name);
        }
    }
}
