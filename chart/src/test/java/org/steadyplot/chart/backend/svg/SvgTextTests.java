package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.artist.Text;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.SvgRc;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;
import org.w3c.dom.Element;

class SvgTextTests {
    private static final Style REAL_TEXT = Style.DEFAULT.with(SvgRc.FONTTYPE, false);

    @Test
    void each_glyph_is_defined_once_and_used_at_its_pen() throws IOException {
        Svg svg = Svg.of(text("ABA A", 0, null));
        assertThat(svg.ids()).containsExactly("figure_1", "g1", "g2");
        Element group = svg.all("g", "aria-label").get(0);
        assertThat(group.getAttribute("aria-label")).isEqualTo("ABA A");
        assertThat(group.getAttribute("transform")).isEqualTo("translate(7.2 57.6)scale(0.004882812)");
        assertThat(svg.values("use", "xlink:href")).containsExactly("#g1", "#g2", "#g1", "#g1");
        List<Double> pens = svg.values("use", "x").stream().map(Double::valueOf).toList();
        assertThat(pens).hasSize(3).isSorted();
        assertThat(pens.get(0)).isBetween(1390.0, 1410.0);
    }

    @Test
    void turned_text_is_turned_around_its_start() throws IOException {
        Element group = Svg.of(text("A", 90, null)).all("g", "aria-label").get(0);
        assertThat(group.getAttribute("transform")).startsWith("translate(7.2 57.6)rotate(-90)scale(");
    }

    @Test
    void the_clip_of_a_text_is_not_turned_with_it() throws IOException {
        Element group = Svg.of(text("A", 30, new Bbox(0, 0, 100, 50)))
                .all("g", "aria-label")
                .get(0);
        assertThat(group.hasAttribute("clip-path")).isFalse();
        assertThat(((Element) group.getParentNode()).getAttribute("clip-path")).isEqualTo("url(#c1)");
    }

    @Test
    void hostile_labels_stay_text() throws IOException {
        List<String> labels = List.of(
                "<script>alert(1)</script>", "]]>", "a & b", "\"/><rect width='9'/>", "-->", "&#0; &lt;", "tab\tend");
        for (String label : labels) {
            for (Style style : List.of(Style.DEFAULT, REAL_TEXT)) {
                Figure figure = new Figure(2, 2, style);
                figure.addSubplot().setTitle(label);
                Svg svg = Svg.of(figure);
                assertThat(svg.all("script")).isEmpty();
                if (style.equals(REAL_TEXT)) {
                    assertThat(svg.all("text"))
                            .extracting(Element::getTextContent)
                            .contains(label);
                } else {
                    assertThat(svg.values("g", "aria-label")).contains(label);
                }
            }
        }
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() throws IOException {
        for (Style style : List.of(Style.DEFAULT, REAL_TEXT)) {
            Figure figure = new Figure(2, 2, style);
            figure.addSubplot().setTitle("a\0b\ud800c\u0008\uffff");
            Svg svg = Svg.of(figure);
            String expected = "a\ufffdb\ufffdc\ufffd\ufffd";
            if (style.equals(REAL_TEXT)) {
                assertThat(svg.all("text")).extracting(Element::getTextContent).contains(expected);
            } else {
                assertThat(svg.values("g", "aria-label")).contains(expected);
            }
        }
    }

    @Test
    void real_text_names_the_font_it_was_measured_with() throws IOException {
        Figure figure = new Figure(2, 1, REAL_TEXT);
        FontProperties font =
                new FontProperties(List.of("O'Neill \\ \"Sons\"", "serif"), 12, 700, FontProperties.Slant.ITALIC);
        figure.add(new Text(
                20,
                30,
                "a  b",
                font,
                Rgba.rgb(0x336699),
                Text.place(TextBlock.Horizontal.LEFT, TextBlock.Vertical.BASELINE),
                Transform.PIXELS));
        Element text = Svg.of(figure).all("text").get(0);
        assertThat(text.getTextContent()).isEqualTo("a  b");
        assertThat(text.getAttribute("xml:space")).isEqualTo("preserve");
        assertThat(text.getAttribute("font-family")).isEqualTo("'O\\'Neill \\\\ \"Sons\"', 'DejaVu Serif', serif");
        assertThat(text.getAttribute("font-size")).isEqualTo("12");
        assertThat(text.getAttribute("font-weight")).isEqualTo("700");
        assertThat(text.getAttribute("font-style")).isEqualTo("italic");
        assertThat(text.getAttribute("fill")).isEqualTo("#369");
        assertThat(text.getAttribute("x")).isEqualTo("14.4");
        assertThat(text.getAttribute("y")).isEqualTo("50.4");
    }

    private static Figure text(String text, double degrees, @Nullable Bbox clip) {
        return Figures.of((renderer, drawing) -> renderer.drawText(
                Graphics.plain(Rgba.BLACK, clip),
                drawing.typesetter().line(text, FontProperties.sans(10), drawing.dpi()),
                10,
                20,
                degrees));
    }
}
