package org.steadyplot.memory.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.MemoryException;

class ClassGrowthTests {
    @TempDir
    Path folder;

    private Path histogram(String name, String rows) throws IOException {
        return Files.writeString(folder.resolve(name), "class\tinstances\tbytes\n" + rows);
    }

    @Test
    void classes_that_grew_come_by_bytes_and_tell_whether_they_grew_each_time() throws IOException {
        Path a = histogram("1", "byte[]\t10\t1000\ncom.acme.A\t1\t16\ngone\t5\t50\nwave\t5\t500\n");
        Path b = histogram("2", "byte[]\t20\t2000\ncom.acme.A\t2\t32\nwave\t4\t400\n");
        Path c = histogram("3", "byte[]\t30\t3000\ncom.acme.A\t3\t48\nwave\t9\t900\nnew\t1\t24\n");
        assertThat(ClassGrowth.of(List.of(a, b, c)))
                .containsExactly(
                        new ClassGrowth("byte[]", 10, 30, 1000, 3000, true),
                        new ClassGrowth("wave", 5, 9, 500, 900, false),
                        new ClassGrowth("com.acme.A", 1, 3, 16, 48, true),
                        new ClassGrowth("new", 0, 1, 0, 24, false));
    }

    @Test
    void classes_of_one_name_are_added_up() throws IOException {
        Path a = histogram("1", "A\t1\t16\n");
        Path b = histogram("2", "A\t1\t16\nA\t2\t32\n");
        assertThat(ClassGrowth.of(a, b)).containsExactly(new ClassGrowth("A", 1, 3, 16, 48, true));
    }

    @Test
    void a_line_that_is_no_row_is_named() throws IOException {
        Path good = histogram("1", "A\t1\t16\n");
        for (String row : List.of("A", "A\t1", "A\tx\t1", "A\t1\t-1", "\t1\t1", "A\t1\t99999999999999999999")) {
            Path bad = histogram("2", "A\t1\t16\n" + row + "\n");
            assertThatThrownBy(() -> ClassGrowth.of(good, bad))
                    .isInstanceOf(MemoryException.class)
                    .hasMessageContaining("line 3");
        }
        assertThatThrownBy(() -> ClassGrowth.of(List.of(good))).isInstanceOf(MemoryException.class);
        assertThatThrownBy(() -> ClassGrowth.of(good, folder.resolve("missing")))
                .isInstanceOf(MemoryException.class);
    }
}
