package org.steadyplot.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTests {
    @ParameterizedTest
    @CsvSource({
        "12, NUMBER",
        "-1.5e3, NUMBER",
        ".5, NUMBER",
        "5., NUMBER",
        "0x1F, NUMBER",
        "0o17, NUMBER",
        ".inf, NUMBER",
        "-.INF, NUMBER",
        ".nan, NUMBER",
        "1_000, TEXT",
        "yes, TEXT",
        "off, TEXT",
        "1e, TEXT",
        "., TEXT",
        "-, TEXT",
        "0x, TEXT",
        "1.2.3, TEXT",
        "2020-01-01, TEXT",
        "true, BOOLEAN",
        "False, BOOLEAN",
        "tRUE, TEXT",
        "~, NULL",
        "null, NULL",
        "'', NULL",
        "12:30, TEXT",
        "-.nan, TEXT",
        "+7, NUMBER",
        "NaN, TEXT"
    })
    void plain_scalars_follow_the_core_schema(String text, Value.Kind kind) {
        assertThat(Scalars.kind(text)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "-1.5e3, -1500", "0x1F, 31", "0o17, 15", ".inf, Infinity", "-.inf, -Infinity", ".nan, NaN"})
    void numbers_have_their_values(String text, Double value) {
        assertThat(Scalars.number(text)).isEqualTo(value);
    }

    @Test
    void values_know_their_lines() {
        Value.Mapping mapping = (Value.Mapping) YamlReader.read("a: 1\nb:\n  - x\n  - 'y'\n");
        assertThat(mapping.entries()).extracting(Value.Entry::line).containsExactly(1, 2);
        Value.Sequence sequence = (Value.Sequence) mapping.entries().get(1).value();
        assertThat(sequence.items())
                .containsExactly(new Value.Scalar("x", Value.Kind.TEXT, 3), new Value.Scalar("y", Value.Kind.TEXT, 4));
    }

    @Test
    void an_alias_repeats_its_anchor() {
        Value.Mapping mapping = (Value.Mapping) YamlReader.read("a: &size [8, 6]\nb: *size\n");
        assertThat(mapping.entries().get(1).value())
                .isSameAs(mapping.entries().get(0).value());
    }

    @Test
    void aliases_of_aliases_are_counted_as_written_out() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i));
            bomb.append(("*a" + (i - 1) + ", ").repeat(10)).append("]\n");
        }
        assertThatThrownBy(() -> YamlReader.read(bomb.toString())).hasMessageContaining("more than 100,000 values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void nesting_has_a_limit(String level) {
        assertThatThrownBy(() -> YamlReader.read(level.repeat(50_000)))
                .isInstanceOf(SpecException.class)
                .hasMessageContaining("nested deeper than 40 levels");
    }

    @Test
    void size_has_a_limit() {
        assertThatThrownBy(() -> YamlReader.read("a: " + "x".repeat(1 << 20)))
                .hasMessageContaining("larger than 1 MiB");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''              | the document is empty",
                "'# nothing'     | the document is empty",
                "'a: *b'         | line 1: the alias *b has no anchor before it",
                "'&a [*a]'       | line 1: the alias *a has no anchor before it",
                "'[a]: b'        | line 1: a key has to be a word, not a list or a mapping",
                "'a: !java/x b'  | line 1: the tag !java/x means nothing here",
            })
    void what_a_document_cannot_hold_is_said(String text, String message) {
        assertThatThrownBy(() -> YamlReader.read(text))
                .isInstanceOf(SpecException.class)
                .hasMessage(message);
    }

    @Test
    void one_file_holds_one_document() {
        assertThatThrownBy(() -> YamlReader.read("a: 1\n---\nb: 2\n"))
                .hasMessage("line 2: a second document begins here; one file holds one");
    }
}
