package org.steadyplot.stats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;

class CsvProperties {
    @Property(tries = 1000)
    void a_double_survives_being_written(@ForAll long bits) {
        double value = Double.longBitsToDouble(bits);
        String text = Double.toString(value);
        Columns columns = Csv.parse("x\n" + text + "\n", CsvOptions.DEFAULT);

        assertThat(columns.numbers("x")).containsExactly(value);
    }

    @Property(tries = 1000)
    void short_decimals_are_read_as_the_jdk_does(
            @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int digits,
            @ForAll @IntRange(min = -40, max = 40) int exponent) {
        String text = digits + "e" + exponent;

        assertThat(Csv.parse("x\n" + text + "\n", CsvOptions.DEFAULT).numbers("x"))
                .containsExactly(Double.parseDouble(text));
    }

    @Property(tries = 1000)
    void a_mutated_file_is_a_table_or_a_clear_error(@ForAll long seed, @ForAll boolean compressed) throws IOException {
        Random random = new Random(seed);
        byte[] bytes = "id,name,\"a \"\"b\"\"\",day\n1,x,2.5,2012-01-31\n2,\"y,z\",NA,\n3,ä,inf,2013-01-01T10:00\n"
                .getBytes(StandardCharsets.UTF_8);
        if (compressed) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(bytes);
            }
            bytes = out.toByteArray();
        }
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] =
                    (byte) (random.nextBoolean() ? random.nextInt() : "\",\n\r".charAt(random.nextInt(4)));
        }
        try {
            Columns columns =
                    Csv.read(new ByteArrayInputStream(bytes), "mutated.csv", CsvOptions.DEFAULT.maxBytes(1 << 20));
            assertThat(columns.size()).isPositive();
        } catch (DataException e) {
            assertThat(e).hasMessageStartingWith("mutated.csv");
        }
    }
}
