package org.steadyplot.memory.agent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A JVM of its own for a test, with the classes of the tests on its class path. */
public record ChildJvm(Path home) {
    /** The Java runtimes that tests run on: this one, and a newer one where the machine has it. */
    public static List<ChildJvm> all() {
        var all = new ArrayList<ChildJvm>();
        all.add(new ChildJvm(Path.of(System.getProperty("java.home"))));
        try (Stream<Path> installed = Files.list(Path.of("/usr/lib/jvm"))) {
            installed
                    .filter(path -> Files.isRegularFile(path.resolve("bin/javac")) && !Files.isSymbolicLink(path))
                    .filter(path -> feature(path) > 17
                            && feature(path) != Runtime.version().feature())
                    .sorted()
                    .limit(1)
                    .forEach(path -> all.add(new ChildJvm(path)));
        } catch (IOException e) {
            // No such folder: this runtime alone.
        }
        return all;
    }

    /** What a child printed, and its exit code. */
    public record Result(int exitCode, String output, String errors) {}

    /** Runs a class of the tests and waits for its end. */
    public Result run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("child", ".out");
        Path errors = Files.createTempFile("child", ".err");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile())
                    .start();
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as("ended in time")
                    .isTrue();
            return new Result(process.exitValue(), Files.readString(output), Files.readString(errors));
        } finally {
            Files.delete(output);
            Files.delete(errors);
        }
    }

    private static int feature(Path home) {
        try (Stream<String> lines = Files.lines(home.resolve("release"), StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> line.replaceAll("[^0-9.]", "").split("\\.", -1)[0])
                    .mapToInt(Integer::parseInt)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    @Override
    public String toString() {
        return "Java " + feature(home);
    }
}
