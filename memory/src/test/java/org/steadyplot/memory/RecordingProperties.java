package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class RecordingProperties {
    @Property
    void whatever_is_in_a_file_it_is_read_or_named_as_wrong(@ForAll("files") byte[] bytes) throws IOException {
        Path file = Files.createTempFile("recording", ".dat");
        try {
            Files.write(file, bytes);
            Recording recording = Recording.read(file);
            for (double value : recording.memory().value()) {
                assertThat(value).isFinite();
            }
        } catch (MemoryException e) {
            assertThat(e).hasMessageStartingWith(file + ", line ");
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<byte[]> files() {
        Arbitrary<String> word = Arbitraries.of(
                "MEM",
                "CHLD",
                "FUNC",
                "CMDLINE",
                "LIVE",
                "1.5",
                "-2",
                "1e3",
                "NaN",
                "9".repeat(30),
                "x",
                "\n",
                "\r\n",
                " ",
                "",
                "1700000000.1234",
                "\u00e9",
                "\u0000",
                ".",
                "1.2.3",
                "7\n");
        Arbitrary<byte[]> text =
                word.list().ofMaxSize(60).map(words -> String.join(" ", words).getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> noise = Arbitraries.bytes().array(byte[].class).ofMaxSize(200);
        return Arbitraries.oneOf(text, noise);
    }

    @Property
    void numbers_are_read_as_java_reads_them(
            @ForAll @DoubleRange(min = 0, max = 1e12) double memory,
            @ForAll @DoubleRange(min = -1e9, max = 1e10) double time)
            throws IOException {
        Path file = Files.createTempFile("recording", ".dat");
        try {
            Files.writeString(file, "MEM " + memory + " " + time + "\n");
            Recording recording = Recording.read(file);
            assertThat(recording.memory().value()).containsExactly(memory);
            assertThat(recording.memory().time()).containsExactly(time);
        } finally {
            Files.delete(file);
        }
    }
}
