package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * Where what was measured is kept: {@code target/leaks/CLASS.METHOD/}, {@code build/leaks} under Gradle, or the folder of the
 * system property {@code steadyplot.leaks.folder}. It is filled beside its place and moved there when it is whole.
 */
final class LeakFolder {
    private static final String PROPERTY = "steadyplot.leaks.folder";
    private static final int LONGEST = 120;

    private final Path place;
    private final Path work;

    private LeakFolder(Path place, Path work) {
        this.place = place;
        this.work = work;
    }

    static Path base() {
        String given = System.getProperty(PROPERTY);
        if (given != null && !given.isBlank()) {
            return Path.of(given).toAbsolutePath();
        }
        Path here = Path.of("").toAbsolutePath();
        boolean gradle = !Files.isRegularFile(here.resolve("pom.xml"))
                && (Files.isDirectory(here.resolve("build"))
                        || Files.isRegularFile(here.resolve("build.gradle"))
                        || Files.isRegularFile(here.resolve("build.gradle.kts")));
        return here.resolve(gradle ? "build" : "target").resolve("leaks");
    }

    /** A new folder for this name, below the base. */
    static LeakFolder create(Path base, String name) throws IOException {
        Files.createDirectories(base);
        return new LeakFolder(base.resolve(safe(name)), Files.createTempDirectory(base, ".running-"));
    }

    /** Where it is filled. */
    Path work() {
        return work;
    }

    /** Where it will be. */
    Path place() {
        return place;
    }

    /** Puts it in its place; what was there is gone. */
    void keep() throws IOException {
        for (int attempt = 0; ; attempt++) {
            delete(place);
            try {
                Files.move(work, place, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (IOException e) {
                // The same test, run beside this one, may have put its own there.
                if (attempt == 3) {
                    throw e;
                }
            }
        }
    }

    /** Leaves nothing. */
    void drop() throws IOException {
        delete(work);
    }

    /** A name that every file system takes; two names differ in it. */
    static String safe(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length() && i < LONGEST; i++) {
            char c = name.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            text.append(plain || c == '_' || c == '-' || (c == '.' && i > 0) ? c : '_');
        }
        if (text.toString().equals(name) && !name.endsWith(".")) {
            return name;
        }
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return text + "-" + Long.toHexString(sum.getValue()).toLowerCase(Locale.ROOT);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @org.jspecify.annotations.Nullable IOException e)
                    throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
