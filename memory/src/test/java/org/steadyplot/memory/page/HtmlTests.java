package org.steadyplot.memory.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTests {
    @Test
    void text_cannot_become_markup() {
        assertThat(new Html().text("<script>alert('x')&\"</script>]]>").toString())
                .isEqualTo("&lt;script&gt;alert(&#39;x&#39;)&amp;&quot;&lt;/script&gt;]]&gt;");
        assertThat(new Html().attribute("title", "\" onload=\"x").toString())
                .isEqualTo(" title=\"&quot; onload=&quot;x\"");
    }

    @Test
    void what_nobody_sees_or_what_turns_text_around_is_shown_by_its_number() {
        assertThat(new Html().text("a\u202eb\u0000c\u2028d\ud800e\u200f\ufeff").toString())
                .isEqualTo("a\\u202eb\\u0000c\\u2028d\\ud800e\\u200f\\ufeff");
        assertThat(new Html().text("\u4e2d\u6587 \ud83d\ude00 \u05d0").toString())
                .isEqualTo("\u4e2d\u6587 \ud83d\ude00 \u05d0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "<!--<script>",
                "]]>",
                "quote \" back \\ slash",
                "a;b&c",
                "\ud83d\ude00",
                "\\u003c",
                ""
            })
    void a_json_string_reads_back_and_cannot_end_its_element(String text) {
        String json = new Html().json(text).toString();
        assertThat(json).doesNotContain("<").doesNotContain(">").doesNotContain("&");
        assertThat(Json.parse(json).text()).isEqualTo(text);
    }

    @Test
    void a_json_string_shows_what_nobody_sees() {
        assertThat(Json.parse(new Html().json("a\u2028b\u202ec\nd").toString()).text())
                .isEqualTo("a\\u2028b\\u202ec\\u000ad");
    }

    @Test
    void sizes_have_one_digit_behind_the_point_and_exact_ones_are_grouped() {
        assertThat(Sizes.iec(0)).isEqualTo("0 B");
        assertThat(Sizes.iec(1023)).isEqualTo("1023 B");
        assertThat(Sizes.iec(1024)).isEqualTo("1.0 KiB");
        assertThat(Sizes.iec(1024 * 1024 - 1)).isEqualTo("1.0 MiB");
        assertThat(Sizes.iec(-1536)).isEqualTo("\u22121.5 KiB");
        assertThat(Sizes.iec(Long.MAX_VALUE)).isEqualTo("8.0 EiB");
        assertThat(Sizes.iec(Long.MIN_VALUE)).isEqualTo("\u22128.0 EiB");
        assertThat(Sizes.exact(1)).isEqualTo("1 byte");
        assertThat(Sizes.exact(1_234_567)).isEqualTo("1,234,567 bytes");
        assertThat(Sizes.grouped(-123_456)).isEqualTo("\u2212123,456");
        assertThat(Sizes.grouped(100)).isEqualTo("100");
        assertThat(Sizes.percent(1, 3)).isEqualTo("33.3 %");
        assertThat(Sizes.percent(-1, 200)).isEqualTo("\u22120.5 %");
        assertThat(Sizes.percent(1, 0)).isEqualTo("\u2013");
        assertThat(Sizes.width(0.123456)).isEqualTo("12.346%");
        assertThat(Sizes.duration(184_000)).isEqualTo("3 min 04 s");
        assertThat(Sizes.duration(5_640)).isEqualTo("5.6 s");
        assertThat(Sizes.duration(3_720_000)).isEqualTo("1 h 02 min");
    }
}
