package org.steadyplot.memory.heap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Java virtual machines to run programs on: this one, and the newest other one installed beside it. */
public final class Jdks {
    private Jdks() {}

    /** Homes of the JDKs. */
    public static List<Path> all() {
        Path here = Path.of(Objects.requireNonNull(System.getProperty("java.home")));
        List<Path> homes = new ArrayList<>(List.of(here));
        Path newest = null;
        try (Stream<Path> besides =
                Files.list(Objects.requireNonNull(here.toRealPath().getParent()))) {
            for (Path home : besides.sorted().toList()) {
                if (version(home) > Math.max(Runtime.version().feature(), newest == null ? 0 : version(newest))) {
                    newest = home;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (newest != null) {
            homes.add(newest);
        }
        return homes;
    }

    /** Feature version, 0 for what is no JDK. */
    public static int version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isRegularFile(release) || !Files.isExecutable(home.resolve("bin/java"))) {
            return 0;
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("\\.")[0]);
    }

    /** The command to run a class of the tests with a small heap. */
    public static List<String> command(Path home, Class<?> main, String... arguments) {
        try {
            Path tests = Path.of(
                    main.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path classes = Path.of(HeapDump.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            List<String> command =
                    new ArrayList<>(List.of(home.resolve("bin/java").toString()));
            command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp"));
            command.add(tests + System.getProperty("path.separator") + classes);
            command.add(main.getName());
            command.addAll(List.of(arguments));
            return command;
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs a command to its end, which must be a good one. */
    public static void run(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            if (!process.waitFor(120, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new IllegalStateException(command + " failed: " + Files.readString(output));
            }
        } finally {
            Files.delete(output);
        }
    }
}
