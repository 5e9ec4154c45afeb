package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Enlarged and reduced images equal those of matplotlib's resampler: every filter, with and without {@code image.resample}. */
@SuppressWarnings("StringSplitter") // no empty words in these files
class AggImagesTests {
    @TestFactory
    Stream<DynamicTest> resampled_images_equal_those_of_matplotlib() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        List<String> lines = Agg.lines("agg-images.txt");
        int columns = 0;
        int rows = 0;
        int[] image = {};
        for (int i = 0; i < lines.size(); i++) {
            String[] word = lines.get(i).split(" ");
            if (word[0].equals("image")) {
                columns = Integer.parseInt(word[1]);
                rows = Integer.parseInt(word[2]);
                image = pixels(word, 3);
            } else if (word[0].equals("to")) {
                int[] in = image;
                int inColumns = columns;
                int inRows = rows;
                String[] values = lines.get(i + 1).split(" ");
                tests.add(DynamicTest.dynamicTest(
                        word[1] + " " + columns + " -> " + word[2] + (word[4].equals("1") ? " reducing" : ""),
                        () -> compare(word, values, in, inColumns, inRows)));
            }
        }
        assertThat(tests).hasSize(68);
        return tests.stream();
    }

    private static void compare(String[] word, String[] values, int[] in, int columns, int rows) {
        int width = Integer.parseInt(word[2]);
        int height = Integer.parseInt(word[3]);
        String[] m = word[5].split(",");
        Affine map = new Affine(
                Double.parseDouble(m[0]),
                Double.parseDouble(m[1]),
                Double.parseDouble(m[2]),
                Double.parseDouble(m[3]),
                Double.parseDouble(m[4]),
                Double.parseDouble(m[5]));
        Resampler resampler = new Resampler(Interpolation.valueOf(word[1]), 4, true, word[4].equals("1"));
        int[] out = new int[width * height];
        resampler.resample(in, columns, rows, map, out, width, height);
        assertThat(out).isEqualTo(pixels(word, 6));

        double[] data = new double[in.length];
        for (int i = 0; i < data.length; i++) {
            data[i] = 0.1 + 0.8 * (in[i] >> 8 & 255) / 255.0;
        }
        double[] result = new double[width * height];
        resampler.resample(data, columns, rows, map, result, width, height);
        for (int i = 0; i < result.length; i++) {
            assertThat(result[i]).isCloseTo(Double.parseDouble(values[i + 1]), within(1e-8));
        }
    }

    private static int[] pixels(String[] words, int from) {
        int[] pixels = new int[words.length - from];
        for (int i = 0; i < pixels.length; i++) {
            pixels[i] = Integer.parseUnsignedInt(words[from + i], 16);
        }
        return pixels;
    }

    @Test
    void antialiased_is_nearest_for_large_and_whole_enlargements() {
        assertThat(Interpolation.antialiased(10, 10, 31, 40)).isEqualTo(Interpolation.NEAREST);
        assertThat(Interpolation.antialiased(10, 10, 10, 20)).isEqualTo(Interpolation.NEAREST);
        assertThat(Interpolation.antialiased(10, 10, 30, 20)).isEqualTo(Interpolation.HANNING);
        assertThat(Interpolation.antialiased(10, 10, 9, 40)).isEqualTo(Interpolation.HANNING);
    }
}
