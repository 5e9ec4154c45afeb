package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every pixel equals matplotlib's: fills, curves, strokes, dashes, markers, clipping, on both kinds of surface. Equality, not a tolerance, because both
 * sides compute with the same integers; the doubles before them differ only where sin, cos and acos do, far below 1/256 pixel.
 */
class AggScenesTests {
    @TestFactory
    Stream<DynamicTest> pixels_equal_those_of_agg() throws IOException {
        List<Scene> scenes = Scene.read(Agg.lines("agg-scenes.txt"));
        assertThat(scenes).hasSize(17);
        Canvas canvas = new Canvas();
        return scenes.stream()
                .map(scene -> DynamicTest.dynamicTest(scene.name(), () -> {
                    int[] expected = Agg.picture("agg-" + scene.name() + ".png");
                    int[] drawn = Arrays.copyOf(scene.draw(canvas).pixels(), expected.length);
                    int differing = 0;
                    for (int i = 0; i < expected.length; i++) {
                        differing += drawn[i] == expected[i] ? 0 : 1;
                    }
                    assertThat(differing).as("differing pixels").isZero();
                }));
    }
}
