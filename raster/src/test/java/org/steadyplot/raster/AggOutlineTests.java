package org.steadyplot.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The outline stages give the vertices that matplotlib's path clean-up gives. */
@SuppressWarnings("StringSplitter") // no empty words in these files
class AggOutlineTests {
    @TestFactory
    Stream<DynamicTest> vertices_equal_those_of_matplotlib() throws IOException {
        List<String> lines = Agg.lines("agg-outlines.txt");
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 3) {
            String[] stage = lines.get(i).split(" ");
            Path in = Scene.path(lines.get(i + 1).split(" "));
            Path expected = Scene.path(lines.get(i + 2).split(" "));
            tests.add(DynamicTest.dynamicTest(stage[0] + " " + i / 3, () -> {
                Path out = new Path();
                apply(stage[0], stage[1], in, out);
                assertThat(text(out)).isEqualTo(text(expected));
            }));
        }
        assertThat(tests).hasSize(23);
        return tests.stream();
    }

    private static void apply(String stage, String argument, Path in, Path out) {
        switch (stage) {
            case "finite" -> Outline.dropNonFinite(in, out);
            case "clip" -> {
                String[] box = argument.split(",");
                Outline.clipLines(
                        in,
                        Double.parseDouble(box[0]),
                        Double.parseDouble(box[1]),
                        Double.parseDouble(box[2]),
                        Double.parseDouble(box[3]),
                        out);
            }
            case "snap" -> Outline.snap(in, Double.parseDouble(argument), out);
            case "simplify" -> Outline.simplify(in, Double.parseDouble(argument), out);
            default -> throw new IllegalArgumentException(stage);
        }
    }

    /** One segment a line, to 9 decimals; a move that another move follows draws nothing and is left out. */
    private static String text(Path path) {
        StringBuilder text = new StringBuilder();
        int point = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            byte verb = path.verb(i);
            boolean shown = verb != Path.MOVE || i + 1 == path.verbCount() || path.verb(i + 1) != Path.MOVE;
            if (shown) {
                text.append("MLQCZ".charAt(verb));
            }
            for (int k = 0; k < Path.pointsOf(verb); k++, point++) {
                if (shown) {
                    text.append(String.format(Locale.ROOT, " %.9f %.9f", path.x(point), path.y(point)));
                }
            }
            text.append(shown ? "\n" : "");
        }
        return text.toString();
    }
}
