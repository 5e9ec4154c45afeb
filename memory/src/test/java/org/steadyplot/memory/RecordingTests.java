package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingTests {
    @TempDir
    Path folder;

    @Test
    void a_recording_of_mprof_is_read_whole() throws Exception {
        Recording recording = Recording.read(resource("pyplot_tkagg_leaks.dat"));

        assertThat(recording.commandLine()).isEqualTo("/usr/bin/python3 plot.py");
        assertThat(recording.memory().size()).isEqualTo(59);
        assertThat(recording.memory().value()[0]).isEqualTo(4.058594);
        assertThat(recording.memory().time()[1]).isEqualTo(1795361598.8232);
        assertThat(recording.children()).containsOnlyKeys(4711L);
        assertThat(recording.children().getOrDefault(4711L, Series.EMPTY).value())
                .containsExactly(10.5, 11.5);
        assertThat(recording.functions())
                .containsExactly(new Recording.Call("plot.pair", 100.125, 1795361600.0, 110.25, 1795361601.5, 0));
        assertThat(recording.live().isEmpty()).isTrue();
        assertThat(recording.start()).isEqualTo(1795361598.7229);
    }

    @Test
    void the_shared_recordings_show_the_leak_and_its_cure() throws IOException {
        Path data = Path.of(System.getProperty("steadyplot.root", ".."), "../shared/data/mprof");
        assumeThat(data).as("recordings beside the project").isDirectory();

        Series leak = Recording.read(data.resolve("pyplot_tkagg_leaks.dat")).memory();
        Series cure = Recording.read(data.resolve("figure_agg_repaired.dat")).memory();

        assertThat(Growth.of(leak.time(), leak.value()).perThousand()).isGreaterThan(300);
        assertThat(Growth.of(cure.time(), cure.value()).perThousand()).isLessThan(80);
    }

    @Test
    void what_was_written_is_read_again_in_every_locale() throws IOException {
        Path file = folder.resolve("run.dat");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            try (RecordingWriter writer = RecordingWriter.append(file)) {
                writer.commandLine("steadyplot run\njob.yaml");
                writer.memory(123_456_789, 1_700_000_000.99996);
                writer.heap(20 << 20, 1_700_000_001.5);
                writer.live(10 << 20, 1_700_000_002.25);
                writer.iterations(40, 1_700_000_002.25);
            }
        } finally {
            Locale.setDefault(before);
        }

        assertThat(Files.readString(file))
                .isEqualTo(
                        """
                CMDLINE steadyplot run job.yaml
                MEM 117.737569 1700000001.0000
                HEAP 20.000000 1700000001.5000
                LIVE 10.000000 1700000002.2500
                ITER 40 1700000002.2500
                """);
        Recording recording = Recording.read(file);
        assertThat(recording.memory().value()[0]).isCloseTo(117.737569, within(1e-9));
        assertThat(recording.live().value()).containsExactly(10);
        assertThat(recording.heap().value()).containsExactly(20);
        assertThat(recording.iterations().value()).containsExactly(40);
    }

    @Test
    void writing_again_appends_on_a_line_of_its_own() throws IOException {
        Path file = folder.resolve("run.dat");
        Files.writeString(file, "CMDLINE a\nMEM 1.000000 5.0000\nMEM 2.0");
        try (RecordingWriter writer = RecordingWriter.append(file)) {
            writer.memory(3 << 20, 7);
        }
        assertThat(Files.readString(file)).isEqualTo("CMDLINE a\nMEM 1.000000 5.0000\nMEM 2.0\nMEM 3.000000 7.0000\n");
    }

    @Test
    void a_last_line_that_was_cut_off_is_passed_over() throws IOException {
        Path file = folder.resolve("cut.dat");
        Files.writeString(file, "CMDLINE a\nMEM 1.0 5.0\nMEM 2.0");
        assertThat(Recording.read(file).memory().value()).containsExactly(1.0);
    }

    @Test
    void a_wrong_line_is_named() throws IOException {
        Path file = folder.resolve("wrong.dat");
        Files.writeString(file, "CMDLINE a\nMEM one 5.0\nMEM 2.0 6.0\n");
        assertThatThrownBy(() -> Recording.read(file))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("wrong.dat, line 2")
                .hasMessageContaining("MEM one 5.0");
    }

    @Test
    void bytes_that_are_no_recording_give_an_empty_one() throws IOException {
        Path file = folder.resolve("noise.dat");
        Files.write(file, new byte[] {(byte) 0xff, 0, 10, (byte) 0x80, 32, 10});
        Recording recording = Recording.read(file);
        assertThat(recording.memory().isEmpty()).isTrue();
        assertThat(recording.start()).isNaN();
    }

    @Test
    void a_number_that_was_cut_off_does_not_count() throws IOException {
        Path file = folder.resolve("cut.dat");
        Files.writeString(file, "CMDLINE a\nMEM 1.0 1700000000.5\nMEM 2.0 1700");
        assertThat(Recording.read(file).memory().time()).containsExactly(1_700_000_000.5);
    }

    @Test
    void blank_lines_and_line_ends_of_other_systems_are_read() throws IOException {
        Path file = folder.resolve("odd.dat");
        Files.writeString(file, "\n\nCMDLINE a b \r\n\nMEM 1.0 5.0\r\n\n");
        assertThat(Recording.read(file).commandLine()).isEqualTo("a b");
        assertThat(Recording.read(file).memory().value()).containsExactly(1.0);
    }

    @Test
    void a_line_without_an_end_is_refused_before_it_fills_the_memory() throws IOException {
        Path file = folder.resolve("long.dat");
        Files.write(file, new byte[3 << 20]);
        assertThatThrownBy(() -> Recording.read(file))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("longer than 1 MiB");
    }

    @Test
    void a_million_samples_are_read() throws IOException {
        Path file = folder.resolve("million.dat");
        StringBuilder text = new StringBuilder("CMDLINE x\n");
        for (int i = 0; i < 1_000_000; i++) {
            text.append("MEM ")
                    .append(i % 1000)
                    .append(".500000 ")
                    .append(1_700_000_000 + i)
                    .append(".2500\n");
        }
        Files.writeString(file, text);
        Series memory = Recording.read(file).memory();
        assertThat(memory.size()).isEqualTo(1_000_000);
        assertThat(memory.value()[999_999]).isEqualTo(999.5);
        assertThat(memory.time()[999_999]).isEqualTo(1_700_999_999.25);
    }

    @Test
    void the_peak_of_a_function_is_that_of_the_samples_during_its_calls() throws IOException {
        Recording recording = Recording.read(resource("pyplot_tkagg_leaks.dat"));
        double peak = Double.NaN;
        for (int i = 0; i < recording.memory().size(); i++) {
            double time = recording.memory().time()[i];
            if (time >= 1795361600.0 && time <= 1795361601.5) {
                peak = Double.isNaN(peak) ? 0 : peak;
                peak = Math.max(peak, recording.memory().value()[i]);
            }
        }
        assertThat(peak).isPositive();
        assertThat(recording.peak("plot.pair")).isEqualTo(peak).isLessThan(recording.peak());
        assertThat(recording.peak("plot")).isNaN();
    }

    private Path resource(String name) throws IOException {
        Path file = folder.resolve(name);
        try (var in = Objects.requireNonNull(RecordingTests.class.getResourceAsStream(name))) {
            Files.writeString(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        return file;
    }
}
