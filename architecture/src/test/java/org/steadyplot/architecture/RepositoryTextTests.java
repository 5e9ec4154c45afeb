package org.steadyplot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The text of the project holds on every machine. */
class RepositoryTextTests {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("steadyplot.root")));

    private static final Set<String> SKIPPED = Set.of(".git", "target", ".steadyplot", "out", ".idea", ".vscode");

    private static final Set<String> TEXT =
            Set.of("java", "xml", "md", "yaml", "yml", "sh", "py", "properties", "config", "txt", "json", "run", "");

    /** Home folders, and work folders at the root of a disk. */
    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.}\")/-])/(?:home|root|Users|work|mnt|var/folders)/\\w[^\\s\"'`)]*");

    @Test
    void no_file_names_a_path_of_one_machine() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : textFiles()) {
            Matcher matcher = MACHINE_PATH.matcher(Files.readString(file, StandardCharsets.UTF_8));
            while (matcher.find()) {
                found.add(ROOT.relativize(file) + ": " + matcher.group());
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void text_files_end_their_lines_with_a_line_feed_alone() throws IOException {
        List<Path> found = new ArrayList<>();
        for (Path file : textFiles()) {
            if (Files.readString(file, StandardCharsets.UTF_8).contains("\r\n")) {
                found.add(ROOT.relativize(file));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void the_search_sees_a_path_and_lets_other_text_pass() {
        assertThat(MACHINE_PATH.matcher("see " + "/" + "home/ann/charts").find())
                .isTrue();
        assertThat(MACHINE_PATH
                        .matcher("../shared/data, https://example.org" + "/" + "work/x, a/home/b")
                        .find())
                .isFalse();
    }

    private static List<Path> textFiles() throws IOException {
        List<Path> files = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return SKIPPED.contains(nameOf(folder)) || nameOf(folder).equals("golden")
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                String name = nameOf(file);
                String extension = name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
                if (attributes.isRegularFile() && TEXT.contains(extension)) {
                    files.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        assertThat(files).hasSizeGreaterThan(20);
        return files;
    }

    private static String nameOf(Path path) {
        return Objects.toString(path.getFileName(), "");
    }
}
