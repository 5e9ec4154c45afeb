package org.steadyplot.memory.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.MemoryException;

class CollapsedReaderTests {
    @TempDir
    Path folder;

    private StackTree read(String text) throws IOException {
        return StackTree.read(Files.writeString(folder.resolve("x.collapsed"), text));
    }

    @Test
    void bytes_stand_behind_the_last_blank_and_frames_may_have_blanks() throws IOException {
        StackTree tree = read("a.B.c(B.java:1);new byte[] 40\na.B.c(B.java:1);new byte[] 2\n\r\n");
        assertThat(tree.bytes()).isEqualTo(42);
        assertThat(tree.stacks()).containsExactly(new StackTree.Stack(List.of("a.B.c(B.java:1)", "new byte[]"), 0, 42));
    }

    @Test
    void more_than_an_int_of_bytes_is_read() throws IOException {
        assertThat(read("a 1099511627776").bytes()).isEqualTo(1L << 40);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a;b", "a;b -1", "a;b 1.5", "a 99999999999999999999", "a 9223372036854775807", "a \u0663"})
    void a_line_without_bytes_is_named(String line) {
        assertThatThrownBy(() -> read("good 1\n" + line + "\n"))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("x.collapsed, line 2");
    }

    @Test
    void too_many_frames_are_an_error() {
        assertThatThrownBy(() -> read("a;".repeat(CollapsedReader.MOST_FRAMES + 1) + "b 1"))
                .hasMessageContaining("more than 2048 frames");
    }

    @Test
    void the_deepest_stack_that_is_read_can_be_worked_with() throws IOException {
        StackTree tree = read("a;".repeat(CollapsedReader.MOST_FRAMES - 1) + "b 7");
        assertThat(tree.reversed().since(tree).limited().root().change()).isZero();
    }

    @Test
    void a_sum_beyond_all_memory_is_an_error() {
        assertThatThrownBy(() -> read("a 1125899906842624\nb 1\n")).hasMessageContaining("1 PiB");
    }

    @Test
    void a_long_name_is_cut() throws IOException {
        String name = read("x".repeat(10_000) + " 1").stacks().get(0).frames().get(0);
        assertThat(name).hasSize(CollapsedReader.LONGEST_NAME).endsWith("\u2026");
    }

    @Test
    void a_line_without_end_is_an_error_and_not_kept_in_memory() {
        assertThatThrownBy(() -> read("x".repeat(5 << 20) + " 1")).hasMessageContaining("longer than 4 MiB");
    }

    @Test
    void damaged_files_are_read_or_refused_with_a_reason() throws IOException {
        byte[] good = "a.B.c(B.java:1);new byte[] 40\na.B.d(B.java:2);new int[] 7\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(5);
        for (int i = 0; i < 500; i++) {
            byte[] bad = good.clone();
            for (int j = 0; j < 3; j++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("bad"), bad);
            try {
                assertThat(StackTree.read(file).bytes()).isNotNegative();
            } catch (MemoryException e) {
                assertThat(e).hasMessageContaining("line ");
            }
        }
    }
}
