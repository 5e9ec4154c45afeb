package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FidelityTests {
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeCases(@TempDir Path temp) throws IOException {
        folder = temp;
        for (String id : new String[] {"one", "two"}) {
            Files.createDirectories(folder.resolve("gallery_public").resolve(id));
            Files.writeString(folder.resolve("gallery_public/" + id + "/layout.json"), "{}");
        }
        Files.createDirectories(folder.resolve("gallery_public/no_case"));
    }

    @Test
    void each_case_has_a_line_and_the_last_line_counts_them() throws IOException {
        assertThat(run(folder.toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "UNSUPPORTED one - - (no drawing of this case is registered)",
                        "UNSUPPORTED two - - (no drawing of this case is registered)",
                        "0 passed, 0 failed, 2 unsupported, 0 reported");
    }

    @Test
    void only_runs_the_named_cases() throws IOException {
        assertThat(run(folder.resolve("gallery_public").toString(), "--only", "two"))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("two").doesNotContain("one");
    }

    @Test
    void a_single_case_can_be_given() throws IOException {
        assertThat(run(folder.resolve("gallery_public/one").toString())).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("1 unsupported, 0 reported" + System.lineSeparator());
    }

    @Test
    void the_page_is_written_where_it_was_asked_for() throws IOException {
        Path page = folder.resolve("page.html");

        run(folder.toString(), "--report", page.toString());

        assertThat(Files.readString(page)).contains("<td>one<td><span class=\"badge unsupported\">");
    }

    @Test
    void wrong_arguments_and_empty_folders_are_usage_errors() throws IOException {
        assertThat(run()).isEqualTo(2);
        assertThat(run(folder.toString(), "--only")).isEqualTo(2);
        assertThat(run(folder.toString(), "--fast")).isEqualTo(2);
        assertThat(run(folder.toString(), "--only", "three")).isEqualTo(2);
        assertThat(run(folder.resolve("nowhere").toString())).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("the folder with cases is missing")
                .contains("--only needs a value")
                .contains("unknown argument --fast")
                .contains("that is named three");
    }

    private int run(String... args) throws IOException {
        return Fidelity.run(
                args,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
