package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.MemoryException;

class CheckpointFileTests {
    private static final String HEADER =
            "iteration\tmillis\theap\tdirect\tmetaspace\tclasses\tthreads\tfiles\trss\tnative\tcollections\tflags\n";

    @TempDir
    Path folder;

    @Test
    void checkpoints_that_lie_closer_in_the_beginning_become_an_even_series() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        double at = 1;
        while (at < 5000) {
            text.append(row((long) at, 1000 + (long) at, ""));
            at += Math.max(1, at / 100);
        }
        CheckpointFile file = read(text.toString());
        Curve heap = file.curves().get(0);

        assertThat(heap.metric()).isEqualTo(Metric.HEAP);
        assertThat(heap.size()).isBetween(100, 150).isLessThan(file.size());
        assertThat(heap.x()[0]).isLessThan(50);
        for (int i = 1; i < heap.size(); i++) {
            assertThat(heap.x()[i] - heap.x()[i - 1]).isBetween(15.0, 80.0);
            assertThat(heap.y()[i]).isEqualTo(1000 + heap.x()[i]);
        }
        assertThat(file.iterations()).isEqualTo((long) heap.x()[heap.size() - 1]);
    }

    @Test
    void figures_that_were_not_read_have_no_curve() throws IOException {
        CheckpointFile file = read(HEADER + row(1, 5, "") + row(2, 5, "") + row(3, 5, ""));
        assertThat(file.curves())
                .extracting(Curve::metric)
                .doesNotContain(Metric.NATIVE)
                .contains(Metric.RSS);
    }

    @Test
    void a_line_that_was_cut_off_is_passed_over_and_any_other_is_named() throws IOException {
        assertThat(read(HEADER + row(1, 5, "") + "2\t17").size()).isEqualTo(1);
        assertThat(read("").size()).isZero();
        assertThat(CheckpointFile.read(folder.resolve("none")).curves()).isEmpty();
        assertThatThrownBy(() -> read(HEADER + "nonsense\n" + row(1, 5, "")))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("line 2")
                .hasMessageContaining("nonsense");
    }

    @Test
    void a_collection_that_was_put_off_once_is_passed_over() throws IOException {
        StringBuilder text = new StringBuilder(HEADER);
        for (int i = 1; i <= 50; i++) {
            text.append(row(i, i == 20 ? 1_000_000 : 5, i == 20 ? "unforced" : ""));
        }
        CheckpointFile file = read(text.toString());
        assertThat(file.conditions(Collector.G1).forced()).isTrue();
        assertThat(file.curves().get(0).y()).containsOnly(5);
    }

    @Test
    void a_jvm_that_never_collects_is_noticed() throws IOException {
        CheckpointFile file = read(HEADER + row(1, 5, "unforced") + row(2, 6, "unforced"));
        assertThat(file.conditions(Collector.Z)).isEqualTo(new Conditions(Collector.Z, false, true));
        assertThat(file.size()).isEqualTo(2);
    }

    private CheckpointFile read(String text) throws IOException {
        Path file = folder.resolve(CheckpointFile.NAME);
        Files.writeString(file, text);
        return CheckpointFile.read(file);
    }

    private static String row(long iteration, long heap, String flags) {
        return iteration + "\t1000\t" + heap + "\t0\t4000\t500\t6\t9\t90000\t-1\t7\t" + flags + "\n";
    }
}
