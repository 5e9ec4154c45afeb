package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTests {
    @ParameterizedTest
    @CsvSource({
        "Very Good, Very Good",
        "a/b, a%2Fb",
        "50%, 50%25",
        "a:b*c?, a%3Ab%2Ac%3F",
        "中文, 中文",
        "'a\\b\"c<d>e|', a%5Cb%22c%3Cd%3Ee%7C"
    })
    void a_value_keeps_what_is_harmless(String value, String name) {
        assertThat(escaped(value)).isEqualTo(name);
    }

    @Test
    void control_characters_and_half_surrogates_are_escaped() {
        assertThat(escaped("a\nb\0c\u0085")).isEqualTo("a%0Ab%00c%C2%85");
        assertThat(escaped("x\uD800y")).isEqualTo("x%ED%A0%80y");
        assertThat(escaped("\uD83D\uDE00")).isEqualTo("\uD83D\uDE00");
    }

    @ParameterizedTest
    @CsvSource({
        "., %2E",
        ".., %2E%2E",
        "..., ..%2E",
        "'a ', a%20",
        "a., a%2E",
        "con, %63on",
        "CON.txt, %43ON.txt",
        "lpt9, %6Cpt9",
        "console, console",
        "'', %-",
        ".hidden, .hidden",
        "a..b, a..b"
    })
    void a_part_never_means_something_else(String part, String name) {
        assertThat(FileNames.part(part, false)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"_run", "_RUN", "_Run"})
    void the_folder_about_the_run_cannot_be_named_at_the_top(String name) {
        assertThat(FileNames.part(name, true)).isEqualTo("%5F" + name.substring(1));
        assertThat(FileNames.part(name, false)).isEqualTo(name);
    }

    @Test
    void a_long_part_is_cut_and_told_apart_by_a_digest() {
        String longKey = "x".repeat(300);
        String a = FileNames.part(longKey, false);
        String b = FileNames.part(longKey + "y", false);
        assertThat(a)
                .hasSize(FileNames.LONGEST)
                .startsWith("xxxx")
                .contains("~")
                .isNotEqualTo(b);
        assertThat(FileNames.part("中".repeat(300), false).getBytes(StandardCharsets.UTF_8).length)
                .isBetween(190, FileNames.LONGEST);
    }

    @Test
    void two_values_never_escape_to_one_part() {
        Random random = new Random(3);
        Map<String, String> seen = new HashMap<>();
        String alphabet = "aA./\\%_ \n2EF5\uD83D\uDE00~-";
        for (int i = 0; i < 200_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int k = random.nextInt(5); k >= 0; k--) {
                value.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String part = FileNames.part(escaped(value.toString()), true);
            String other = seen.putIfAbsent(part, value.toString());
            assertThat(other == null || other.contentEquals(value)).as(part).isTrue();
            assertThat(part).doesNotContain("/", "\\", "\n").isNotIn(".", "..", "");
        }
    }

    private static String escaped(String value) {
        StringBuilder out = new StringBuilder();
        FileNames.escape(value, out);
        return out.toString();
    }
}
