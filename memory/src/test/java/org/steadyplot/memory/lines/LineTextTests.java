package org.steadyplot.memory.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.memory.MemoryException;

/** The file of the agent, and the table that people get. */
class LineTextTests {
    private static final String HEAD =
            "kind\tmethod\tsource\tline\tallocated\toccurrences\tunmeasured\tlive\tmeasured\ttext\n";

    @TempDir
    Path folder;

    @Test
    void a_table_has_the_source_beside_the_figures() throws IOException {
        Path sources = Files.createDirectories(folder.resolve("module/src/main/java/a"));
        Files.writeString(
                sources.resolve("B.java"), "package a;\nclass B {\n\tvoid c() {\n\n\t\td();\n\t\te();\n\t}\n}\n");
        JvmLines jvm = read(HEAD
                + "method\ta.B.c()\ta/B.java\t0\t1234567\t3\t1\t\t\ta.B.c\n"
                + "line\ta.B.c()\ta/B.java\t5\t1234567\t3\t1\t-4096\t2\t\n"
                + "line\ta.B.c()\ta/B.java\t6\t0\t1\t1\t\t\t\n"
                + "note\ta.B.d\t\t0\t0\t0\t0\t\t\tthe class has no such method\n");

        assertThat(jvm.notes()).containsExactly(Map.entry("a.B.d", "the class has no such method"));
        assertThat(new LineText(Sources.around(folder)).of(jvm.tables().get(0)))
                .isEqualTo(
                        """
                        a.B.c(): 3 calls
                        Source: a/B.java

                        Line #       Allocated  Occurrences     Live-set change   Line Contents
                        ===========================================================================================
                             3                                                        void c() {
                             4
                             5      1,234,567*            3         -4,096 in 2           d();
                             6              -*            1                               e();
                         Total       1,234,567
                        * ran on virtual threads too (1 of the calls), whose allocation the JVM does not count: it is missing here.
                        """);
    }

    @Test
    void a_method_that_was_never_called_says_so() {
        var table = new LineTable("a.B.c()", "a.B.c", "a/B.java", 0, 0, 0, List.of());

        assertThat(new LineText(Sources.in(List.of())).of(table))
                .isEqualTo("a.B.c(): never called\nSource: a/B.java (not found; --sources tells where it is)\n");
    }

    @Test
    void a_source_path_cannot_leave_its_folder_nor_a_name_steer_the_terminal() throws IOException {
        Files.writeString(folder.resolve("secret"), "secret\n");
        Path sources = Files.createDirectories(folder.resolve("src"));
        var table = new LineTable(
                "a\u001b[2J()", "a", "../secret", 1, 0, 1, List.of(new LineTable.Row(1, 1, 1, 0, null, 0)));

        assertThat(new LineText(Sources.in(List.of(sources))).of(table))
                .doesNotContain("\u001b")
                .doesNotContain("1   secret");
        assertThat(LineJson.of(
                        List.of(new JvmLines(1, List.of(table), Map.of("\"", "\\\n"))), Sources.in(List.of(sources))))
                .contains("\\u001b", "{\"method\":\"\\\"\",\"note\":\"\\\\\\u000a\"}");
    }

    @Test
    void that_a_class_was_not_loaded_matters_if_no_jvm_had_it() {
        String why = "the class was not loaded";
        var one = new JvmLines(1, List.of(), Map.of("a.B.c", why, "a.B.d", why));
        var two = new JvmLines(2, List.of(), Map.of("a.B.c", why, "a.X.y", "is native"));

        assertThat(JvmLines.notes(List.of(one, two))).containsOnlyKeys("a.B.c", "a.X.y");
    }

    @Property(tries = 300)
    void a_file_of_anything_is_read_or_refused_with_its_line(@ForAll String text, @ForAll long number)
            throws IOException {
        Path jvm = Files.createTempDirectory("jvm-");
        Path file = jvm.resolve(JvmLines.FILE);
        try {
            Files.writeString(file, HEAD + "line\ta\tb\t" + number + "\t1\t1\t1\t\t\t\n" + text);
            JvmLines.read(jvm);
        } catch (MemoryException e) {
            assertThat(e).hasMessageContaining("lines.tsv, line ");
        } catch (java.nio.charset.CharacterCodingException e) {
            // A text that has no bytes.
        } finally {
            Files.deleteIfExists(file);
            Files.delete(jvm);
        }
    }

    @Test
    void a_file_with_a_wrong_number_is_refused() {
        assertThatThrownBy(() -> read(HEAD + "line\ta\tb\tx\t1\t1\t1\t\t\t\n"))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("lines.tsv, line 2: not a table of lines");
    }

    private JvmLines read(String text) throws IOException {
        Path jvm = Files.createDirectories(folder.resolve("jvm-7"));
        Files.writeString(jvm.resolve(JvmLines.FILE), text);
        return JvmLines.read(jvm);
    }
}
