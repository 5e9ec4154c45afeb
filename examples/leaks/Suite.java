import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs the programs of this folder under {@code steadyplot memory verdict} and prints a table of what was planted and what was found:
 * {@code java Suite.java STEADYPLOT [--java HOME]... [--flag FLAG]... [KIND]...}.
 */
public final class Suite {
    private static final Pattern FINDING = Pattern.compile("\\{\"metric\":\"(\\w+)\",\"status\":\"(\\w+)\",\"reason\":\"(\\w+)\",\"rate\":([-+.0-9E]+)");
    private static final Pattern STATUS = Pattern.compile("^\\{\"status\":\"(\\w+)\"");
    private static final double TOLERANCE = 0.05;

    /**
     * A program.
     *
     * @param name its class
     * @param metric the figure that grows; empty for a program without a leak
     * @param rate what one iteration adds to it, headers and tables included
     */
    private record Program(String name, String kind, int iterations, String metric, double rate) {
        boolean leaks() {
            return !metric.isEmpty();
        }
    }

    /** Sizes: an array of n bytes takes 16 + n, rounded up to 8; a node of a map 32, a boxed int 16, a boxed long 24, a slot of a list 5. */
    private static final List<Program> PROGRAMS = List.of(
            new Program("Leaks", "map_8k", 5000, "heap", 8208 + 32 + 16 + 6.5),
            new Program("Leaks", "map_500", 5000, "heap", 520 + 32 + 16 + 6.5),
            new Program("Leaks", "thread_local", 5000, "heap", 1032 + 5),
            new Program("Leaks", "listener", 5000, "heap", 1016 + 16 + 5),
            new Program("Leaks", "class_loader", 3000, "classes", 1),
            new Program("Leaks", "boxed", 5000, "heap", 101 * (24 + 5)),
            new Program("Leaks", "direct", 5000, "direct", 10_007),
            new Program("Leaks", "malloc", 5000, "native", 20_032),
            new Program("Leaks", "strings", 5000, "heap", 24 + 120 + 32 + 6.5),
            new Program("Leaks", "inflaters", 3000, "native", 0),
            new Program("Leaks", "files", 5000, "files", 0.1),
            new Program("Leaks", "sawtooth_leak", 5000, "heap", 8208 + 5),
            new Program("Leaks", "idle", 5000, "", 0),
            new Program("Leaks", "sawtooth", 5000, "", 0),
            new Program("Leaks", "lru_warming", 5000, "", 0),
            new Program("Leaks", "lru_warm", 5000, "", 0),
            new Program("Leaks", "soft", 5000, "", 0),
            new Program("Leaks", "step", 5000, "", 0),
            new Program("Leaks", "peak", 5000, "", 0),
            new Program("Leaks", "zipf", 5000, "", 0),
            new Program("Unseen", "queue", 5000, "heap", 632 + 24),
            new Program("Unseen", "executors", 3000, "threads", 0.05),
            new Program("Unseen", "weak_map", 5000, "heap", 320 + 40 + 24 + 6.5),
            new Program("Unseen", "interned", 5000, "heap", 24 + 64 + 5),
            new Program("Unseen", "subclass_listeners", 5000, "heap", 624 + 16 + 16 + 40 + 6.5),
            new Program("Unseen", "broken_equals", 5000, "heap", 16 + 32 + 440 + 6.5),
            new Program("Unseen", "slow_200", 5000, "heap", 200 + 5),
            new Program("Unseen", "builder", 5000, "heap", 0),
            new Program("Unseen", "slow_300_leak", 300, "heap", 8208 + 5),
            new Program("Unseen", "ms_5000_leak", 5000, "heap", 520 + 5),
            new Program("Unseen", "us_million_leak", 1_000_000, "heap", 120 + 5),
            new Program("Unseen", "threads_leak", 5000, "heap", 1040 + 5),
            new Program("Unseen", "throws_leak", 5000, "heap", 1040 + 5),
            new Program("Unseen", "expiry", 5000, "", 0),
            new Program("Unseen", "trimmed", 5000, "", 0),
            new Program("Unseen", "map_resize", 5000, "", 0),
            new Program("Unseen", "pool", 5000, "", 0),
            new Program("Unseen", "ring", 5000, "", 0),
            new Program("Unseen", "slow_300", 300, "", 0),
            new Program("Unseen", "ms_5000", 5000, "", 0),
            new Program("Unseen", "us_million", 1_000_000, "", 0),
            new Program("Unseen", "threads", 5000, "", 0),
            new Program("Unseen", "throws", 5000, "", 0));

    private Suite() {}

    public static void main(String[] arguments) throws Exception {
        String steadyplot = arguments[0];
        List<String> homes = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        for (int i = 1; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--java" -> homes.add(arguments[++i]);
                case "--flag" -> flags.add(arguments[++i]);
                default -> kinds.add(arguments[i]);
            }
        }
        if (homes.isEmpty()) {
            homes.add(System.getProperty("java.home"));
        }
        Path classes = compile();
        int wrong = 0;
        System.out.println("| program | java | planted | verdict | found | off | seconds |");
        System.out.println("|---|---|---|---|---|---|---|");
        for (Program program : PROGRAMS) {
            for (String home : kinds.isEmpty() || kinds.contains(program.kind) || kinds.contains(program.name) ? homes : List.<String>of()) {
                wrong += run(steadyplot, home, flags, classes, program) ? 0 : 1;
            }
        }
        delete(classes);
        System.out.println(wrong == 0 ? "\nAll as planted." : "\nNot as planted: " + wrong + ".");
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static boolean run(String steadyplot, String home, List<String> flags, Path classes, Program program)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(steadyplot, "memory", "verdict", "--json"));
        command.addAll(List.of("--iterate", program.name + ".iteration", "--", home + "/bin/java", "-Xmx1g"));
        command.addAll(flags);
        command.addAll(List.of("-cp", classes.toString(), program.name, program.kind, Integer.toString(program.iterations)));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String json = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        Matcher status = STATUS.matcher(json);
        String verdict = status.find() ? status.group(1) : "none";
        String why = "";
        String leaking = "";
        double rate = Double.NaN;
        for (Matcher finding = FINDING.matcher(json); finding.find(); ) {
            if (finding.group(1).equals(program.metric)) {
                rate = Double.parseDouble(finding.group(4));
            }
            if (finding.group(2).equals("inconclusive") && verdict.equals("inconclusive")) {
                why += " " + finding.group(1) + ": " + finding.group(3);
            }
            leaking += finding.group(2).equals("leak") ? " " + finding.group(1) : "";
        }
        double off = program.rate > 0 ? rate / program.rate - 1 : Double.NaN;
        boolean right = program.leaks()
                ? leaking.contains(program.metric) && !(Math.abs(off) > TOLERANCE)
                : !verdict.equals("leak") && !verdict.equals("none");
        System.out.println("| " + program.kind + " | " + Path.of(home).getFileName() + " | "
                + (program.leaks() ? program.metric + (program.rate > 0 ? " " + program.rate : "") : "nothing") + " | "
                + verdict + leaking + why + (right ? "" : " (WRONG)") + " | " + (program.leaks() ? round(rate) : "") + " | "
                + (Double.isNaN(off) ? "" : round(100 * off) + " %") + " | " + round(seconds) + " |");
        return right;
    }

    private static double round(double value) {
        return Double.isNaN(value) ? value : Math.rint(1000 * value) / 1000;
    }

    private static Path compile() throws IOException, InterruptedException {
        Path classes = Files.createTempDirectory("leaks");
        Path folder = Path.of(System.getProperty("leaks.folder", "examples/leaks"));
        List<String> command = new ArrayList<>(
                List.of(System.getProperty("java.home") + "/bin/javac", "-nowarn", "-d", classes.toString()));
        for (String name : List.of("Leaks.java", "Unseen.java")) {
            if (Files.exists(folder.resolve(name))) {
                command.add(folder.resolve(name).toString());
            }
        }
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (InputStream output = javac.getInputStream()) {
            String text = new String(output.readAllBytes(), StandardCharsets.UTF_8);
            if (javac.waitFor() != 0) {
                throw new IllegalStateException(text);
            }
        }
        return classes;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
