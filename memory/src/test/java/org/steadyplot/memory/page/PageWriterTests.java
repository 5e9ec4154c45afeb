package org.steadyplot.memory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.verdict.Status;

class PageWriterTests {
    @TempDir
    Path folder;

    private Path jvm() {
        return folder.resolve("run/jvm-4711");
    }

    private MemoryPage page() throws IOException {
        return PageWriter.page(RunFolder.read(folder.resolve("run"))).build();
    }

    private static List<Graph.Kind> kinds(JvmPage jvm) {
        return jvm.graphs().stream().map(Graph::kind).toList();
    }

    @Test
    void everything_of_a_run_is_on_its_page() throws IOException {
        SampleRun.write(folder.resolve("run"));
        MemoryPage page = page();
        JvmPage jvm = page.jvms().get(0);
        assertThat(page.headline()).isNotNull().extracting(Headline::status).isEqualTo(Status.LEAK);
        assertThat(page.title()).isEqualTo("report-service.jar");
        assertThat(page.recording()).isNotNull();
        assertThat(kinds(jvm)).containsExactly(Graph.Kind.PEAK, Graph.Kind.GROWTH, Graph.Kind.EXIT, Graph.Kind.NATIVE);
        assertThat(jvm.series()).extracting(PageSeries::name).contains("Heap", "Threads", "Native", "Resident");
        assertThat(jvm.classes().get(0).name()).isEqualTo("byte[]");
        assertThat(jvm.holders()).hasSize(2);
        assertThat(jvm.lines().get(0).rows()).hasSize(4);
        assertThat(jvm.notes()).containsExactly("com.example.charts.ChartHelper.native0: native, so without lines");
        String html = page.html(Sources.none());
        assertThat(html)
                .contains("Heap grows by 217.6 KiB per iteration")
                .contains("static field com.example.charts.ChartHelper.OPEN")
                .contains("Grown since warm-up")
                .contains("What is missing here");
    }

    @Test
    void growth_is_the_last_snapshot_less_that_at_a_third() throws IOException {
        SampleRun.write(folder.resolve("run"));
        JvmPage jvm = page().jvms().get(0);
        Graph growth = jvm.graphs().get(1);
        assertThat(growth.detail())
                .contains("1 min 02 s")
                .contains("3 min 04 s")
                .contains("it grew by 105.1 MiB");
        assertThat(growth.tree().bytes()).isEqualTo(Math.round(0.62 * 177_800_000));
        assertThat(growth.tree().filter("com.example.data.*").bytes()).isZero();
    }

    @Test
    void several_jvms_have_an_index_and_the_worst_verdict_is_the_pages() throws IOException {
        SampleRun.writeTwo(folder.resolve("run"));
        String html = page().html(Sources.none());
        assertThat(html)
                .contains("The JVMs of this run", "href=\"#jvm-4711\"", "href=\"#jvm-4802\"", "id=\"jvm-4802\"")
                .containsPattern(
                        "class=\"verdict leak\"[\\s\\S]*class=\"verdict leak\"[\\s\\S]*class=\"verdict flat\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "verdict.json",
                "holders.json",
                "checkpoints.tsv",
                "lines.tsv",
                "snapshots.tsv",
                "native.collapsed",
                "histogram-1760000184000.tsv",
                "snapshot-1760000160400-peak.collapsed"
            })
    void of_a_foreign_file_there_is_a_note_and_all_else_is_shown(String name) throws IOException {
        SampleRun.write(folder.resolve("run"));
        Files.writeString(jvm().resolve(name), "this is a file of somebody else\n");
        JvmPage jvm = page().jvms().get(0);
        assertThat(jvm.notes())
                .anySatisfy(note -> assertThat(note).contains(name).doesNotContain(folder.toString()));
        assertThat(kinds(jvm)).contains(Graph.Kind.EXIT);
        assertThat(jvm.facts()).extracting(Fact::name).contains("Java");
    }

    @Test
    void a_truncated_index_leaves_out_its_last_line_and_a_listed_file_that_is_gone_is_named() throws IOException {
        SampleRun.write(folder.resolve("run"));
        String index = Files.readString(jvm().resolve("snapshots.tsv"));
        Files.writeString(jvm().resolve("snapshots.tsv"), index.substring(0, index.length() - 20));
        Files.delete(jvm().resolve("snapshot-1760000160400-peak.collapsed"));
        JvmPage jvm = page().jvms().get(0);
        assertThat(jvm.notes())
                .anySatisfy(
                        note -> assertThat(note).contains("1760000160400-peak").contains("not there"));
        assertThat(kinds(jvm)).doesNotContain(Graph.Kind.EXIT, Graph.Kind.PEAK).contains(Graph.Kind.GROWTH);
    }

    @Test
    void without_an_index_snapshots_are_known_by_their_names() throws IOException {
        SampleRun.write(folder.resolve("run"));
        Files.delete(jvm().resolve("snapshots.tsv"));
        assertThat(kinds(page().jvms().get(0))).contains(Graph.Kind.PEAK, Graph.Kind.GROWTH, Graph.Kind.EXIT);
    }

    @Test
    void an_index_does_not_lead_out_of_its_folder_and_links_are_not_followed() throws IOException {
        SampleRun.write(folder.resolve("run"));
        Path secret = Files.writeString(folder.resolve("snapshot-1-peak.collapsed"), "secret 1\n");
        Files.writeString(
                jvm().resolve("snapshots.tsv"),
                """
                file\tmillis\tkind\tliveBytes\titeration
                snapshot-/../../../snapshot-1-peak.collapsed\t1\tpeak\t1\t1
                snapshot-2-exit.collapsed\t2\texit\t1\t1
                """);
        Files.createSymbolicLink(jvm().resolve("snapshot-2-exit.collapsed"), secret);
        JvmPage jvm = page().jvms().get(0);
        assertThat(kinds(jvm)).containsExactly(Graph.Kind.NATIVE);
        assertThat(jvm.notes()).hasSize(3);
    }

    @Test
    void an_empty_folder_of_a_jvm_is_shown_with_a_note() throws IOException {
        Files.createDirectories(jvm());
        MemoryPage page = page();
        assertThat(page.jvms().get(0).notes()).containsExactly("There is no snapshot of what was allocated where.");
        assertThat(page.title()).isEqualTo("run");
        assertThat(page.html(Sources.none())).contains("There is no snapshot");
    }

    @Test
    void a_folder_of_something_else_is_an_error() throws IOException {
        Files.createDirectories(folder.resolve("run/jvm-x"));
        Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(this::page)
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("not the folder of a run");
        assertThatThrownBy(() -> RunFolder.read(folder.resolve("none"))).hasMessageContaining("no such folder");
        assertThatThrownBy(() -> RunFolder.read(folder.resolve("file"))).hasMessageContaining("a file, not the folder");
    }

    @Test
    void damaged_files_never_keep_a_page_from_being_made() throws IOException {
        SampleRun.write(folder.resolve("run"));
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder.resolve("run"))) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        Random random = new Random(11);
        for (int i = 0; i < 40; i++) {
            Path file = files.get(random.nextInt(files.size()));
            byte[] good = Files.readAllBytes(file);
            byte[] bad = good.clone();
            for (int j = 0; j < 20; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Files.write(file, bad);
            assertThat(PageWriter.page(RunFolder.read(folder.resolve("run")))
                            .build()
                            .jvms())
                    .hasSize(1);
            Files.write(file, good);
        }
    }

    @Test
    void a_page_is_written_in_one_step() throws IOException {
        Path target = folder.resolve("index.html");
        Files.writeString(target, "old");
        PageWriter.write("new", target);
        assertThat(target).hasContent("new");
        assertThat(folder).isDirectoryContaining("glob:**/index.html");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).containsExactly(target);
        }
    }
}
