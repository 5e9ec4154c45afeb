package org.steadyplot.memory.lines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.stack.Frame;

class SourcesTests {
    @TempDir
    Path folder;

    @BeforeEach
    void files() throws IOException {
        Files.createDirectories(folder.resolve("src/main/java/a/b"));
        Files.writeString(folder.resolve("src/main/java/a/b/C.java"), "one\n   two  \n" + "x".repeat(500) + "\n");
        Files.writeString(folder.resolve("secret.java"), "secret\n");
        Files.writeString(folder.resolve("src/main/java/Top.java"), "top\n");
    }

    @Test
    void a_line_is_found_by_package_and_file() {
        Sources sources = Sources.of(List.of(), folder);
        assertThat(sources.excerpt(Frame.of("a.b.C$Inner.m(C.java:2)"))).isEqualTo("two");
        assertThat(sources.excerpt(Frame.of("Top.m(Top.java:1)"))).isEqualTo("top");
        assertThat(sources.excerpt(Frame.of("a.b.C.m(C.java:3)"))).hasSize(160).endsWith("\u2026");
        assertThat(sources.excerpt(Frame.of("a.b.C.m(C.java:9)"))).isEmpty();
        assertThat(sources.excerpt(Frame.of("a.b.C.m(C.java)"))).isEmpty();
        assertThat(Sources.none().excerpt(Frame.of("a.b.C.m(C.java:2)"))).isEmpty();
    }

    @Test
    void the_modules_of_a_project_are_looked_into_but_not_its_hidden_folders() throws IOException {
        Files.createDirectories(folder.resolve("group/module/src/main/java/d"));
        Files.writeString(folder.resolve("group/module/src/main/java/d/E.java"), "\tpackage d;\n");
        Files.createDirectories(folder.resolve(".hidden/src/f"));
        Files.writeString(folder.resolve(".hidden/src/f/G.java"), "package f;\n");
        Sources sources = Sources.around(folder);
        assertThat(sources.line("d/E.java", 1)).isEqualTo("\tpackage d;");
        assertThat(sources.line("d/E.java", 0)).isEmpty();
        assertThat(sources.lines("f/G.java")).isEmpty();
        assertThat(sources.lines("../" + folder.getFileName() + "/secret.java")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.b.C.m(../../../../../secret.java:1)",
                "a/../../../../C.m(secret.java:1)",
                "......C.m(secret.java:1)",
                "/etc.C.m(passwd:1)",
                "a.b.C.m(/etc/passwd:1)",
                "a.b.C.m(..:1)",
                "a.b.C.m(.:1)",
                "a.b.C.m(C.java\u0000:1)",
                "a\\b.C.m(C.java:1)",
                "a.b.C.m(a\\C.java:1)"
            })
    void no_name_leads_out_of_the_folders(String frame) {
        assertThat(Sources.of(List.of(), folder).excerpt(Frame.of(frame))).isEmpty();
    }

    @Test
    void a_link_that_leads_out_is_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("src/main/java/a/b/Link.java"), folder.resolve("secret.java"));
        assertThat(Sources.in(List.of(folder.resolve("src/main/java"))).excerpt(Frame.of("a.b.Link.m(Link.java:1)")))
                .isEmpty();
    }

    @Test
    void a_file_that_is_large_or_no_text_has_no_lines() throws IOException {
        Files.writeString(folder.resolve("src/main/java/a/b/Large.java"), "x\n".repeat(11 << 20));
        Files.write(folder.resolve("src/main/java/a/b/Binary.java"), new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1});
        Sources sources = Sources.of(List.of(folder.resolve("none")), folder);
        assertThat(sources.excerpt(Frame.of("a.b.Large.m(Large.java:1)"))).isEmpty();
        assertThat(sources.excerpt(Frame.of("a.b.Binary.m(Binary.java:1)"))).isEmpty();
    }
}
