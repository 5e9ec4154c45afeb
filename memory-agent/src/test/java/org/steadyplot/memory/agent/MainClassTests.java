package org.steadyplot.memory.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainClassTests {
    @TempDir
    Path folder;

    @Test
    void a_class_is_the_first_word() {
        assertThat(MainClass.of("com.acme.Main a b").is("com/acme/Main")).isTrue();
        assertThat(MainClass.of("com.acme.Main lib.jar").is("com/acme/Main")).isTrue();
        assertThat(MainClass.of("com.acme/com.acme.Main").is("com/acme/Main")).isTrue();
        assertThat(MainClass.of("com.acme.Main").is("com/acme/Mai")).isFalse();
        assertThat(MainClass.of("").is("")).isFalse();
    }

    @Test
    void a_jar_names_its_class_even_where_its_path_has_blanks() throws Exception {
        Path jar = folder.resolve("a program.jar");
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "com.acme.Main");
        try (OutputStream file = Files.newOutputStream(jar)) {
            new JarOutputStream(file, manifest).close();
        }

        assertThat(MainClass.of(jar + " x y").is("com/acme/Main")).isTrue();
        assertThat(MainClass.of(folder.resolve("none.jar").toString()).is("com/acme/Main"))
                .isFalse();
    }

    @Test
    void a_source_file_names_the_class_in_it() {
        for (String launcher : new String[] {"Main", "SourceLauncher"}) {
            MainClass main =
                    MainClass.of("jdk.compiler/com.sun.tools.javac.launcher." + launcher + " dir/Leaky.java 3");

            assertThat(main.is("Leaky")).isTrue();
            assertThat(main.is("com/acme/Leaky")).isTrue();
            assertThat(main.is("com/acme/NotLeaky")).isFalse();
        }
    }
}
