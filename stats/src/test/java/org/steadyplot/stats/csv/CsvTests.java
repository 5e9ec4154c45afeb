package org.steadyplot.stats.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.stats.Column;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.DataException.Code;
import org.steadyplot.stats.NumberColumn;
import org.steadyplot.stats.Reference;

class CsvTests {
    private static final CsvOptions DEFAULT = CsvOptions.DEFAULT;

    private static Columns parse(String text) {
        return Csv.parse(text, DEFAULT);
    }

    private static Columns read(byte[] bytes) throws IOException {
        return Csv.read(new ByteArrayInputStream(bytes), "data.csv", DEFAULT);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }

    private static void assertFails(Code code, String message, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DataException.class, e -> assertThat(e.code()).isEqualTo(code))
                .hasMessage(message);
    }

    @Test
    void odd_names_and_kinds_are_those_of_pandas() throws IOException {
        Reference reference = new Reference();
        Columns odd = read(Reference.resource("/data/odd.csv"));

        assertThat(odd.names()).isEqualTo(reference.words("odd.names"));
        for (int i = 0; i < odd.size(); i++) {
            assertThat(odd.get(i).kind()).isEqualTo(reference.words("odd.kinds").get(i));
            if (odd.get(i) instanceof NumberColumn column) {
                assertThat(column.values()).containsExactly(reference.numbers("odd." + column.name()));
            }
        }
        assertThat(odd.text("quoted, name").values()).containsExactly("say \"hi\"", "two\nlines", null);
        assertThat(odd.text("mixed").values()).containsExactly("1", "2", "three");
        assertThat(odd.text("a.1").values()).containsExactly("x", null, null);
    }

    @Test
    void a_column_that_turns_out_to_be_text_keeps_what_was_written() {
        StringBuilder text = new StringBuilder("id\n");
        for (int i = 0; i < 5000; i++) {
            text.append("00").append(i).append(".50\n");
        }
        Columns columns = parse(text + "NA\nx\n");

        assertThat(columns.text("id").get(0)).isEqualTo("000.50");
        assertThat(columns.text("id").get(4999)).isEqualTo("004999.50");
        assertThat(columns.text("id").get(5000)).isNull();
        assertThat(columns.text("id").get(5001)).isEqualTo("x");
    }

    @Test
    void gzip_and_a_byte_order_mark_are_seen_through() throws IOException {
        byte[] marked = "\uFEFFname,größe\nÄ,1\n".getBytes(StandardCharsets.UTF_8);

        for (byte[] bytes : new byte[][] {marked, gzip(marked)}) {
            Columns columns = read(bytes);
            assertThat(columns.names()).containsExactly("name", "größe");
            assertThat(columns.text("name").get(0)).isEqualTo("Ä");
        }
    }

    @Test
    void a_file_is_read_by_path(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("t.csv.gz");
        Files.write(file, gzip("a;b\n1,5;2\n".getBytes(StandardCharsets.UTF_8)));

        Columns columns = Csv.read(file, DEFAULT.sep(';'));

        assertThat(columns.text("a").get(0)).isEqualTo("1,5");
        assertThat(columns.numbers("b")).containsExactly(2);
    }

    @Test
    void another_encoding_can_be_named() throws IOException {
        byte[] latin = "größe\n1\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(Csv.read(new ByteArrayInputStream(latin), "x", DEFAULT.encoding(StandardCharsets.ISO_8859_1))
                        .names())
                .containsExactly("größe");
        assertFails(
                Code.MALFORMED,
                "data.csv, line 1: the text is not UTF-8; save the file in this encoding, or in Java give CsvOptions its own",
                () -> read(latin));
    }

    @Test
    void chosen_columns_come_in_the_chosen_order() {
        Columns columns = Csv.parse("a,b,c\n1,2,3\n", DEFAULT.usecols("c", "a"));

        assertThat(columns.names()).containsExactly("c", "a");
        assertThat(columns.numbers("a")).containsExactly(1);
        assertFails(
                Code.UNKNOWN_COLUMN,
                "text, line 1: no column is named 'pirce'; did you mean 'price'?",
                () -> Csv.parse("price\n1\n", DEFAULT.usecols("pirce")));
    }

    @Test
    void declared_text_and_dates_are_kept_so() {
        Columns columns = Csv.parse(
                "zip,day\n00501,2012-01-31\n10001,\n1,2012-01-31 18:30:05.5\n",
                DEFAULT.text("zip").parseDates("day"));

        assertThat(columns.text("zip").get(0)).isEqualTo("00501");
        assertThat(columns.dates("day").values())
                .extracting(String::valueOf)
                .containsExactly("2012-01-31T00:00", "null", "2012-01-31T18:30:05.500");
        assertFails(
                Code.BAD_CELL,
                "text, line 3: 'Jan 1 2000' in column 'day' is no ISO date such as 2012-01-31 or 2012-01-31T18:30; mend it, or"
                        + " read the column as text",
                () -> Csv.parse("day\n2012-01-31\nJan 1 2000\n", DEFAULT.parseDates("day")));
    }

    @Test
    void texts_can_be_declared_missing() {
        assertThat(Csv.parse("x\n1\n?\n-999\n", DEFAULT.naValues("?", "-999")).numbers("x"))
                .containsExactly(1, Double.NaN, Double.NaN);
    }

    @Test
    void duplicate_names_can_be_refused() {
        assertThat(parse("a,a,a.1,,a\n1,2,3,4,5\n").names()).containsExactly("a", "a.2", "a.1", "Unnamed: 3", "a.3");
        assertFails(
                Code.DUPLICATE_NAME,
                "text, line 1: columns 1 and 3 are both named 'a'; rename one of them",
                () -> Csv.parse("a,b,a\n1,2,3\n", DEFAULT.duplicateNames(DuplicateNames.ERROR)));
    }

    @Test
    void a_ragged_row_is_named_by_its_line() {
        assertFails(
                Code.RAGGED,
                "text, line 4: the row has 3 fields, but the header has 2; quote fields that contain the separator, or mend the"
                        + " row",
                () -> parse("a,b\n1,\"x\ny\"\n1,2,3\n"));
        assertFails(
                Code.RAGGED,
                "text, line 2: the row has 1 field, but the header has 2; quote fields that contain the separator, or mend the"
                        + " row",
                () -> parse("a,b\n1\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_in_any_way_and_empty_ones_are_skipped(String end) {
        Columns columns = parse(end + "a,b" + end + end + "1,x" + end + "2,y" + end + end);

        assertThat(columns.numbers("a")).containsExactly(1, 2);
        assertThat(columns.text("b").values()).containsExactly("x", "y");
    }

    @Test
    void quotes_must_be_closed() {
        assertThatThrownBy(() -> parse("a,b\n1,\"x\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("Unclosed");
        assertThatThrownBy(() -> parse("a,b\n1,\"x\"y\n"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("line 2");
    }

    @Test
    void a_header_alone_is_a_table_without_rows() {
        assertThat(parse("a,b").rowCount()).isZero();
        assertThat(parse("\n\na,b\n").names()).containsExactly("a", "b");
        assertFails(
                Code.EMPTY,
                "text, line 1: there is no header row; the first row must name the columns",
                () -> parse(""));
    }

    @Test
    void limits_are_errors() throws IOException {
        byte[] bomb = gzip(new byte[50_000_000]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThatThrownBy(() -> Csv.read(new ByteArrayInputStream(bomb), "bomb.gz", DEFAULT.maxBytes(1_000_000)))
                .hasMessageContaining("more than 1000000 bytes");
        assertThatThrownBy(() -> Csv.parse("a,b,c\n", DEFAULT.maxColumns(2)))
                .hasMessageContaining("more than 2 columns");
        assertThatThrownBy(() -> Csv.parse("a\n1\n2\n3\n", DEFAULT.maxRows(2)))
                .hasMessage("text, line 4: there are more than 2 rows; raise maxRows to read them");
        assertThatThrownBy(() -> Csv.parse("a,b\n1,2\n3,4\n", DEFAULT.maxCells(3)))
                .hasMessageContaining("more than 3 cells");
    }

    @Test
    void damaged_gzip_is_an_error() throws IOException {
        byte[] whole = gzip("a,b\n1,2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        byte[] damaged = whole.clone();
        damaged[whole.length - 6] ^= 1;

        for (byte[] bytes : new byte[][] {Arrays.copyOf(whole, whole.length - 3), Arrays.copyOf(whole, 5), damaged}) {
            assertThatThrownBy(() -> read(bytes))
                    .isInstanceOf(DataException.class)
                    .hasMessageContaining("the gzip data is damaged or cut off");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+1",
                "-0",
                "1.",
                ".5",
                "-.5e3",
                " 7 ",
                "1e22",
                "1e23",
                "123456789012345",
                "1234567890123456",
                "0.1234567890123456789",
                "1e-400",
                "1e400",
                "4.9e-324",
                "00000000000000000000012",
                "0.00000000000000000000001",
                "9007199254740993",
                "1e999999999999",
                "1.7976931348623157e308",
                "1E5",
                "2.2250738585072012e-308"
            })
    void numbers_are_read_as_the_jdk_does(String text) {
        assertThat(parse("x\n" + text + "\n").numbers("x")).containsExactly(Double.parseDouble(text.strip()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1d",
                "1f",
                "0x1p3",
                "1_000",
                "1e",
                "e5",
                ".",
                "-",
                "+-1",
                "1 2",
                "--1",
                "1e+",
                "infinite",
                "١",
                "1,0",
                "∞",
                "Na",
                "None",
                "1.2.3"
            })
    void what_is_no_number_is_text(String text) {
        assertThat(parse("x\n\"" + text + "\"\n").text("x").get(0)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "NA",
                "NaN",
                "nan",
                "N/A",
                "n/a",
                "null",
                "NULL",
                "#N/A",
                "#NA",
                "<NA>",
                "-NaN",
                "-nan",
                "#N/A N/A",
                "-1.#IND",
                "1.#IND",
                "1.#QNAN",
                "-1.#QNAN"
            })
    void what_pandas_takes_for_missing_is_missing(String text) {
        Columns columns = parse("x,t\n\"" + text + "\",\"" + text + "\"\n2,y\n");

        assertThat(columns.numbers("x")).containsExactly(Double.NaN, 2);
        assertThat(columns.text("t").values()).containsExactly(null, "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"inf", "-inf", "+Inf", "Infinity", "-INFINITY"})
    void infinity_is_a_number(String text) {
        assertThat(parse("x\n" + text + "\n").numbers("x"))
                .containsExactly(text.startsWith("-") ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY);
    }

    @Test
    void a_category_of_many_rows_becomes_few_strings() {
        Column cut = parse("cut\n" + "Ideal\nFair\n".repeat(1000)).get(0);

        assertThat(cut.size()).isEqualTo(2000);
        assertThat(parse("cut\n" + "Ideal\nFair\n".repeat(1000)).text("cut").values())
                .satisfies(values -> assertThat(values[1998]).isSameAs(values[0]));
    }
}
