package org.steadyplot.memory.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTable;

class MemoryDiffTests {
    @TempDir
    Path folder;

    private Path before;
    private Path after;

    @BeforeEach
    void files() throws IOException {
        before = Files.writeString(
                folder.resolve("a.collapsed"), "m.A.a(A.java:1);new A 100\nm.A.b(A.java:2);new B 300\n");
        after = Files.writeString(
                folder.resolve("b.collapsed"), "m.A.a(A.java:1);new A 700\nm.A.c(A.java:3);new C 100\n");
    }

    private MemoryDiff read(Path a, Path b) throws IOException {
        return MemoryDiff.read(a, b, Graph.Kind.PEAK);
    }

    @Test
    void changes_are_absolute_and_as_if_both_had_the_same_total() throws IOException {
        MemoryDiff diff = read(before, after);
        StackTable.Row first = diff.lines(9).get(0);
        assertThat(first).isEqualTo(new StackTable.Row("m.A.a(A.java:1)", 100, 700));
        assertThat(diff.normalised(first)).isEqualTo(500);
        assertThat(diff.classes(9)).extracting(StackTable.Row::name).containsExactly("A", "B", "C");
        assertThat(diff.html(Sources.none()))
                .contains("More by ", "data-do=\"normalised\"", "400 bytes \u2192 800 bytes");
    }

    @Test
    void folders_are_compared_by_their_peaks_and_counted_objects() throws IOException {
        SampleRun.writeTwo(folder.resolve("two"));
        SampleRun.write(folder.resolve("one"));
        MemoryDiff diff = read(folder.resolve("two"), folder.resolve("one"));
        assertThat(diff.before().bytes()).isEqualTo(2 * diff.after().bytes());
        assertThat(diff.classes(1).get(0).name()).isEqualTo("byte[]");
        assertThat(diff.html(Sources.none())).contains("Less by ", "Memory over time");
        assertThatThrownBy(() -> MemoryDiff.read(folder.resolve("one"), after, Graph.Kind.OOM))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("no snapshot of the kind 'oom'");
    }

    @Test
    void recordings_are_compared_by_peak_and_duration() throws IOException {
        Path a = Files.writeString(
                folder.resolve("a.dat"), "CMDLINE x\nMEM 10.0 100.0\nMEM 20.0 101.5\nMEM 0.0 102.0\n");
        Path b = Files.writeString(folder.resolve("b.txt"), "MEM 10.0 300.0\nMEM 15.0 303.0\n");
        MemoryDiff diff = read(a, b);
        assertThat(diff.tree()).isNull();
        assertThat(diff.before().bytes()).isEqualTo(20 << 20);
        assertThat(diff.after().durationMillis()).isEqualTo(3000);
        assertThat(diff.html(Sources.none()))
                .contains("Less by ", "<dt>Resident at last before</dt><dd title=\"20,971,520 bytes\">");
        assertThatThrownBy(() -> read(a, after)).hasMessageContaining("is a recording and");
    }

    @Test
    void what_is_none_of_them_is_an_error() throws IOException {
        Path foreign = Files.writeString(folder.resolve("foreign"), "hello\n");
        Path empty = Files.writeString(folder.resolve("empty.dat"), "CMDLINE x\n");
        assertThatThrownBy(() -> read(foreign, after))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("line 1");
        assertThatThrownBy(() -> read(empty, empty)).hasMessageContaining("no MEM record");
        assertThatThrownBy(() -> read(folder.resolve("none"), after)).hasMessageContaining("no such file or folder");
    }
}
