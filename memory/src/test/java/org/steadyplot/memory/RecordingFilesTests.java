package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingFilesTests {
    @TempDir
    Path folder;

    @Test
    void recordings_are_numbered_by_name() throws IOException {
        Path old = create("mprofile_20260101000000.dat");
        Path young = create("mprofile_20260203040506.dat");
        create("mprofile_20260203040506_ts.dat");
        create("mprofile_2026.dat");
        create("other.dat");
        RecordingFiles files = new RecordingFiles(folder);
        assertThat(files.all()).containsExactly(old, young);
        assertThat(files.newest()).isEqualTo(young);
        assertThat(files.resolve(List.of("0", "-1", "-2", "other.dat")))
                .containsExactly(old, young, folder.resolve("other.dat"));
        assertThat(RecordingFiles.stampOf(young)).isEqualTo("20260203040506");
    }

    @Test
    void a_word_that_means_no_recording_is_an_error() throws IOException {
        RecordingFiles files = new RecordingFiles(folder);
        assertThatThrownBy(files::newest).isInstanceOf(MemoryException.class).hasMessageContaining("memory run");
        assertThatThrownBy(() -> files.resolve(List.of("0"))).hasMessageContaining("this folder has no mprofile_*.dat");
        create("mprofile_20260101000000.dat");
        assertThatThrownBy(() -> files.resolve(List.of("1")))
                .hasMessage("there is no recording 1; there are 0 to 0, and -1 is the newest");
        assertThatThrownBy(() -> files.resolve(List.of("none.dat"))).hasMessage("none.dat: no such file");
        Files.createDirectory(folder.resolve("sub"));
        assertThatThrownBy(() -> files.resolve(List.of("sub"))).hasMessage("sub: a folder, not a recording");
    }

    @Test
    void a_new_file_is_named_by_its_start_and_never_an_old_one() throws IOException {
        RecordingFiles files = new RecordingFiles(folder);
        LocalDateTime start = LocalDateTime.of(2026, 2, 3, 23, 59, 59);
        Path first = files.newFile(start);
        assertThat(first).hasFileName("mprofile_20260203235959.dat");
        Files.writeString(first, "");
        assertThat(files.newFile(start)).hasFileName("mprofile_20260204000000.dat");
    }

    @Test
    void what_belongs_to_a_recording_goes_with_it() throws IOException {
        Path file = create("mprofile_20260101000000.dat");
        Path companion = create("mprofile_20260101000000_ts.dat");
        Path side = RecordingFiles.sideFolder(file);
        Files.createDirectories(side.resolve("deep"));
        Files.writeString(side.resolve("deep/peak.collapsed"), "a 1\n");
        Path outside = Files.createDirectory(folder.resolve("outside"));
        Path kept = Files.writeString(outside.resolve("kept"), "");
        Files.createSymbolicLink(side.resolve("link"), outside);
        List<Path> all = RecordingFiles.withCompanions(List.of(file));
        assertThat(all).containsExactly(file, companion, side);
        RecordingFiles.remove(all);
        assertThat(file).doesNotExist();
        assertThat(companion).doesNotExist();
        assertThat(side).doesNotExist();
        assertThat(kept).exists();
    }

    @Test
    void a_file_that_is_no_recording_is_not_removed() throws IOException {
        Path file = create("mprofile_20260101000000.dat");
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear reader\n");
        assertThatThrownBy(() -> RecordingFiles.withCompanions(List.of(file, letter)))
                .hasMessage("letter.txt: not a recording, so it is not removed");
    }

    private Path create(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "CMDLINE x\nMEM 1.0 2.0\n");
    }
}
