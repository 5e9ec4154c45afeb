package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTests {
    @TempDir
    Path folder;

    @Test
    void a_file_and_the_folders_above_it_are_made() throws IOException {
        Path file = folder.resolve("a/b/c.png");
        OutputFiles.growingInPlace().write(file, out -> out.write(new byte[] {1, 2}));
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2);
        assertThat(names(folder.resolve("a/b"))).containsExactly("c.png");
    }

    @Test
    void a_failure_in_the_middle_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("c.png");
        Files.writeString(file, "old");
        assertThatThrownBy(() -> OutputFiles.growingInPlace().write(file, out -> {
                    out.write(1);
                    throw new IOException("disk full");
                }))
                .hasMessage("disk full");
        assertThat(Files.readString(file)).isEqualTo("old");
        assertThat(names(folder)).containsExactly("c.png");
    }

    @Test
    void files_grow_in_the_folder_about_the_run() throws IOException {
        try (RunFolder run = RunFolder.open(folder)) {
            run.files().write(folder.resolve("x/c.png"), out -> {
                out.write(1);
                assertThat(names(folder.resolve("x"))).isEmpty();
                assertThat(names(run.about("part"))).hasSize(1);
            });
            assertThat(names(folder.resolve("x"))).containsExactly("c.png");
        }
        assertThat(folder.resolve("_run/part")).doesNotExist();
    }

    @Test
    void what_a_killed_run_left_is_removed() throws IOException {
        Files.createDirectories(folder.resolve("_run/part"));
        Files.writeString(folder.resolve("_run/part/.1-1.part"), "half");
        Files.writeString(folder.resolve("_run/summary.json"), "old");
        try (RunFolder run = RunFolder.open(folder)) {
            assertThat(names(run.about("part"))).isEmpty();
            assertThat(run.about("summary.json")).doesNotExist();
        }
    }

    @Test
    void one_run_holds_a_folder() throws IOException {
        try (RunFolder run = RunFolder.open(folder)) {
            assertThatThrownBy(() -> RunFolder.open(run.output()))
                    .isInstanceOf(BatchException.class)
                    .hasMessageContaining("another run is writing to this folder");
        }
        RunFolder.open(folder).close();
    }

    @Test
    void a_file_in_the_place_of_the_folder_is_named() throws IOException {
        Path file = folder.resolve("out");
        Files.writeString(file, "");
        assertThatThrownBy(() -> RunFolder.open(file))
                .isInstanceOf(BatchException.class)
                .hasMessage(file + ": a file, where the output folder should be; choose another --out");
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
