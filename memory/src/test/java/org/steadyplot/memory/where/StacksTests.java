package org.steadyplot.memory.where;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.MemoryException;

class StacksTests {
    @TempDir
    Path folder;

    private Stacks read(String text) throws Exception {
        return Stacks.read(Files.writeString(folder.resolve("a.collapsed"), text));
    }

    @Test
    void a_frame_may_have_blanks_and_equal_stacks_are_one() throws Exception {
        assertThat(read("a.B.c(Unknown Source);new byte[] 5\na.B.c(Unknown Source);new byte[] 6\n")
                        .bytes())
                .isEqualTo(Map.of("a.B.c(Unknown Source);new byte[]", 11L));
    }

    @Test
    void bytes_belong_to_the_line_of_the_program_and_not_of_the_jdk() throws Exception {
        Stacks stacks = read(
                """
                a.B.main(B.java:1);a.B.fill(B.java:7);java.util.HashMap.put(HashMap.java:9);new java.util.HashMap$Node 32
                a.B.main(B.java:1);a.B.fill(B.java:7);new byte[] 100
                java.lang.Thread.run(Thread.java:8);new byte[] 4
                """);

        assertThat(stacks.lines(5))
                .containsExactly(
                        new Stacks.Line("a.B.fill(B.java:7)", 132),
                        new Stacks.Line("java.lang.Thread.run(Thread.java:8)", 4));
        assertThat(stacks.lines(1)).hasSize(1);
    }

    @Test
    void growth_is_what_there_is_more_of() throws Exception {
        Stacks before = read("a;new x 10\nb;new x 10\n");
        Stacks after = read("a;new x 15\nb;new x 2\nc;new x 1\n");

        assertThat(after.grownSince(before).bytes()).isEqualTo(Map.of("a;new x", 5L, "c;new x", 1L));
    }

    @Test
    void other_text_is_an_error_that_names_the_line() {
        assertThatThrownBy(() -> read("a;new x 10\nnonsense\n"))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("line 2");
        assertThatThrownBy(() -> read("a;new x -1\n")).isInstanceOf(MemoryException.class);
        assertThatThrownBy(() -> read(" 1\n")).isInstanceOf(MemoryException.class);
    }
}
