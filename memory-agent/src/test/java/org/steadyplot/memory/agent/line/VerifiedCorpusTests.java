package org.steadyplot.memory.agent.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes of the Java compiler and of this test's libraries get hooks in every method and must pass the JVM's verifier. */
class VerifiedCorpusTests {
    private static final int CLASSES = 600;

    @Test
    void every_method_of_the_compiler_passes_the_verifier() throws IOException {
        Path compiler =
                FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/jdk.compiler/com/sun/tools/javac");
        List<String> names = names(compiler, "com.sun.tools.javac");

        assertThat(verified("com.sun.tools.javac.", names)).isGreaterThan(CLASSES);
    }

    @Test
    void every_method_of_libraries_passes_the_verifier() throws Exception {
        URI jar = org.assertj.core.api.Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (var files = FileSystems.newFileSystem(Path.of(jar))) {
            List<String> names = names(files.getPath("org/assertj/core"), "org.assertj.core");

            assertThat(verified("org.assertj.core.", names)).isGreaterThan(CLASSES);
        }
    }

    private static List<String> names(Path folder, String packageName) throws IOException {
        var names = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                String name = folder.relativize(file).toString();
                if (name.endsWith(".class") && !name.endsWith("-info.class")) {
                    names.add(packageName + "."
                            + name.substring(0, name.length() - 6).replace('/', '.'));
                }
            }
        }
        return names;
    }

    private static int verified(String prefix, List<String> names) {
        var loader = new Corpus(prefix);
        int verified = 0;
        var failures = new ArrayList<String>();
        for (String name : names) {
            try {
                // Links the class, for which the JVM verifies it.
                verified += loader.loadClass(name).getDeclaredMethods().length > 0 ? 1 : 0;
            } catch (VerifyError | ClassFormatError e) {
                failures.add(name + ": " + e);
            } catch (ClassNotFoundException | LinkageError e) {
                // A class that the library names and does not have.
            }
        }
        assertThat(failures).isEmpty();
        return verified;
    }

    private static final class Corpus extends ClassLoader {
        private final String prefix;

        Corpus(String prefix) {
            super(VerifiedCorpusTests.class.getClassLoader());
            this.prefix = prefix;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.startsWith(prefix)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                if (loaded == null) {
                    byte[] bytes = Measured.bytes(getParent(), name);
                    var request = new LineRequest(name + ".*", null);
                    byte[] code = Measured.transformed(request, bytes);
                    assertThat(request.notes().values()).noneMatch(note -> note.startsWith("is left as it is"));
                    loaded = defineClass(name, code, 0, code.length);
                }
                return loaded;
            }
        }
    }
}
