package org.steadyplot.fidelity;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The command {@code fidelity/run}: runs cases, prints a line for each and writes a page if asked to. */
public final class Fidelity {
    private static final String USAGE = "usage: fidelity/run DIR [--report PAGE.html] [--unhinted DIR] [--only ID]...";
    private static final int LISTED = 5;

    private Fidelity() {}

    /** What was asked for. */
    private record Options(Path folder, @Nullable Path report, @Nullable Path unhinted, List<String> only) {
        static Options parse(String[] args) {
            Path folder = null;
            Path report = null;
            Path unhinted = null;
            List<String> only = new ArrayList<>();
            for (int i = 0; i < args.length; i++) {
                switch (args[i]) {
                    case "--report" -> report = Path.of(value(args, ++i));
                    case "--unhinted" -> unhinted = Path.of(value(args, ++i));
                    case "--only" -> only.add(value(args, ++i));
                    default -> {
                        if (args[i].startsWith("-") || folder != null) {
                            throw new IllegalArgumentException("unknown argument " + args[i]);
                        }
                        folder = Path.of(args[i]);
                    }
                }
            }
            if (folder == null) {
                throw new IllegalArgumentException("the folder with cases is missing");
            }
            return new Options(folder, report, unhinted, only);
        }

        private static String value(String[] args, int i) {
            if (i >= args.length) {
                throw new IllegalArgumentException(args[i - 1] + " needs a value");
            }
            return args[i];
        }
    }

    /** Exit codes: 0 nothing failed, 2 wrong usage or no case found, 3 a case failed. */
    public static void main(String[] args) throws IOException {
        System.exit(run(args, new PrintStream(System.out, true, StandardCharsets.UTF_8), System.err));
    }

    static int run(String[] args, PrintStream out, PrintStream err) throws IOException {
        Options options;
        try {
            options = Options.parse(args);
        } catch (IllegalArgumentException e) {
            err.println("fidelity: " + e.getMessage());
            err.println(USAGE);
            return 2;
        }
        List<Path> folders = folders(options);
        if (folders.isEmpty()) {
            err.println("fidelity: no case found in " + options.folder()
                    + (options.only().isEmpty() ? "" : " that is named " + String.join(" or ", options.only()))
                    + "; a case is a folder with layout.json or case.json");
            return 2;
        }
        List<CaseResult> results = new ArrayList<>();
        for (Path folder : folders) {
            CaseResult result = CaseRunner.run(folder, withText(folder, options));
            results.add(result);
            print(result, out);
        }
        Path report = options.report();
        if (report != null) {
            Files.writeString(report, new ReportPage(results).html());
        }
        out.println(count(results, Status.PASS) + " passed, " + count(results, Status.FAIL) + " failed, "
                + count(results, Status.UNSUPPORTED) + " unsupported, " + count(results, Status.REPORT)
                + " reported");
        return count(results, Status.FAIL) == 0 ? 0 : 3;
    }

    private static List<Path> folders(Options options) throws IOException {
        Path given = options.folder();
        Path gallery = given.resolve("gallery_public");
        Path root = Files.isDirectory(gallery) ? gallery : given;
        if (isCase(root)) {
            return wanted(root, options) ? List.of(root) : List.of();
        }
        if (!Files.isDirectory(root)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(root)) {
            return children.filter(Fidelity::isCase)
                    .filter(folder -> wanted(folder, options))
                    .sorted()
                    .toList();
        }
    }

    /** The picture that texts are compared with: one redrawn without hinting where there is one. */
    private static Path withText(Path folder, Options options) {
        Path unhinted = options.unhinted();
        Path redrawn = unhinted == null ? null : unhinted.resolve(CaseRunner.id(folder) + ".png");
        return redrawn != null && Files.isRegularFile(redrawn) ? redrawn : folder.resolve("expected.png");
    }

    private static boolean isCase(Path folder) {
        return Files.isRegularFile(folder.resolve("layout.json")) || Files.isRegularFile(folder.resolve("case.json"));
    }

    private static boolean wanted(Path folder, Options options) {
        return options.only().isEmpty() || options.only().contains(CaseRunner.id(folder));
    }

    private static void print(CaseResult result, PrintStream out) {
        CaseResult.Comparison comparison = result.comparison();
        PictureComparison geometry = comparison == null ? null : comparison.geometry();
        out.println(result.status() + " " + result.id() + " "
                + (geometry == null ? "-" : number(geometry.rms())) + " "
                + (Double.isNaN(result.gate()) ? "-" : number(result.gate())) + details(result));
        if (comparison != null) {
            List<Difference> differences = comparison.differences();
            differences.stream().limit(LISTED).forEach(difference -> out.println("    " + difference));
            if (differences.size() > LISTED) {
                out.println("    and " + (differences.size() - LISTED) + " more");
            }
        }
    }

    private static String details(CaseResult result) {
        CaseResult.Comparison comparison = result.comparison();
        List<String> details = new ArrayList<>();
        if (!result.note().isEmpty()) {
            details.add(result.note());
        }
        if (comparison != null) {
            PictureComparison geometry = comparison.geometry();
            if (geometry != null) {
                details.add("worst tile " + number(geometry.worstTileRms()) + " at " + geometry.worstTileX() + ","
                        + geometry.worstTileY());
            }
            int count = comparison.differences().size();
            details.add(count + (count == 1 ? " layout difference" : " layout differences"));
            details.add("ink of " + comparison.texts().agreeing() + " of "
                    + comparison.texts().texts() + " texts agrees");
        }
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    static long count(List<CaseResult> results, Status status) {
        return results.stream().filter(result -> result.status() == status).count();
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
