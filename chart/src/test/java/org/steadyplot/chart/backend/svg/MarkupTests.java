package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class MarkupTests {
    private final Markup markup = new Markup();

    @Test
    void numbers_have_four_decimals_without_trailing_zeros() throws IOException {
        assertThat(number(0)).isEqualTo("0");
        assertThat(number(-0.0)).isEqualTo("0");
        assertThat(number(-0.00004)).isEqualTo("0");
        assertThat(number(0.00006)).isEqualTo("0.0001");
        assertThat(number(-0.5)).isEqualTo("-0.5");
        assertThat(number(100)).isEqualTo("100");
        assertThat(number(1234.56789)).isEqualTo("1234.5679");
        assertThat(number(-10.05)).isEqualTo("-10.05");
    }

    @Test
    void numbers_are_valid_whatever_they_are() throws IOException {
        assertThat(number(Double.NaN)).isEqualTo("0");
        assertThat(number(Double.POSITIVE_INFINITY)).isEqualTo("922337203685477.5807");
        assertThat(number(-1e300)).isEqualTo("-922337203685477.5808");
        assertThat(number(Double.MIN_VALUE)).isEqualTo("0");
    }

    @Property
    void numbers_are_within_half_a_last_decimal(@ForAll @DoubleRange(min = -1e7, max = 1e7) double value)
            throws IOException {
        String text = number(value);
        assertThat(Double.parseDouble(text)).isBetween(value - 0.0000501, value + 0.0000501);
        assertThat(text).isEqualTo(new BigDecimal(text).stripTrailingZeros().toPlainString());
    }

    @Test
    void colors_are_brief_where_they_can_be() throws IOException {
        markup.clear().color(0).color(0xffffff).color(0x1177ff).color(0x1f77b4).color(0x00000a);
        assertThat(text()).isEqualTo("#000#fff#17f#1f77b4#00000a");
    }

    @Test
    void markup_in_texts_is_escaped() throws IOException {
        markup.clear().escaped("<a href=\"x\">&amp; ]]> --> \t\r\n");
        assertThat(text()).isEqualTo("&lt;a href=&quot;x&quot;&gt;&amp;amp; ]]&gt; --&gt; &#9;&#13;&#10;");
    }

    @Test
    void characters_that_xml_cannot_hold_are_replaced() throws IOException {
        markup.clear().escaped("a\0b\u0001\u001f\ud800c\udfff\ufffe\uffff");
        assertThat(text()).isEqualTo("a\ufffdb\ufffd\ufffd\ufffdc\ufffd\ufffd\ufffd");
    }

    @Test
    void texts_are_utf_8() throws IOException {
        markup.clear().escaped("aé\u07ff\u0800中\ud83d\ude00\udbff\udfff");
        assertThat(text()).isEqualTo("aé\u07ff\u0800中\ud83d\ude00\udbff\udfff");
    }

    @Test
    void data_become_base_64() throws IOException {
        ByteBuffer data = ByteBuffer.wrap(new byte[] {9, -1, -2, -3, 9}, 1, 3);
        assertThat(text(markup.clear().base64(data))).isEqualTo("//79");
    }

    private String number(double value) throws IOException {
        return text(markup.clear().number(value));
    }

    private String text() throws IOException {
        return text(markup);
    }

    static String text(Markup markup) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        markup.writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
