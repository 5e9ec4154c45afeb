package org.steadyplot.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.steadyplot.text.TextBlock.Horizontal;
import org.steadyplot.text.TextBlock.Placement;
import org.steadyplot.text.TextBlock.RotationMode;
import org.steadyplot.text.TextBlock.Vertical;

class TextBlockTests {
    private static final Offset<Double> CLOSE = Offset.offset(1e-5);

    private final Typesetter typesetter = new Typesetter(Fonts.bundled(), Ppem.EXACT, 1 << 20);

    @Test
    void places_blocks_where_matplotlib_does() {
        List<String[]> rows = Reference.rows("blocks.tsv").toList();
        assertThat(rows).hasSize(400);
        for (String[] row : rows) {
            Placement placement = new Placement(
                    Horizontal.valueOf(row[4].toUpperCase(Locale.ROOT)),
                    Vertical.valueOf(row[5].toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row[2]),
                    RotationMode.valueOf(row[3].toUpperCase(Locale.ROOT)),
                    Horizontal.valueOf(row[6].toUpperCase(Locale.ROOT)),
                    Double.parseDouble(row[7]));
            TextBlock block = TextBlock.of(
                    typesetter,
                    row[13].replace("\\n", "\n"),
                    FontProperties.sans(Double.parseDouble(row[0])),
                    Double.parseDouble(row[1]),
                    placement);
            String what = String.join(" ", row);
            assertThat(block.x()).as(what).isCloseTo(Double.parseDouble(row[8]), CLOSE);
            assertThat(block.y()).as(what).isCloseTo(Double.parseDouble(row[9]), CLOSE);
            assertThat(block.width()).as(what).isCloseTo(Double.parseDouble(row[10]), CLOSE);
            assertThat(block.height()).as(what).isCloseTo(Double.parseDouble(row[11]), CLOSE);
            List<Double> places = new ArrayList<>();
            for (TextBlock.Line line : block.lines()) {
                places.add(line.x());
                places.add(line.y());
            }
            List<String> expected = List.of(row[12].split(" ", -1));
            assertThat(places).as(what).hasSize(expected.size());
            for (int i = 0; i < places.size(); i++) {
                assertThat(places.get(i)).as(what).isCloseTo(Double.parseDouble(expected.get(i)), CLOSE);
            }
        }
    }

    @Test
    void rotation_is_brought_into_one_turn() {
        TextBlock block = TextBlock.of(
                typesetter,
                "x",
                FontProperties.sans(10),
                100,
                Placement.of(Horizontal.LEFT, Vertical.TOP).withRotation(-90, RotationMode.ANCHOR));
        assertThat(block.degrees()).isEqualTo(270);
    }
}
