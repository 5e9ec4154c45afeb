package org.steadyplot.memory.verdict;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.heap.ClassGrowth;

/**
 * A JVM that the agent was in, from its folder {@code jvm-PID}: its iterations and the verdict on them, or why there is none.
 *
 * @param folder its folder
 * @param pid its process id
 * @param command its main class or jar and arguments
 * @param checkpoints what was read
 */
public record IteratedJvm(Path folder, long pid, String command, CheckpointFile checkpoints) {
    private static final String PREFIX = "jvm-";
    private static final int MOST_JVMS = 1000;
    private static final long LARGEST_FACTS = 1 << 20;

    /** All JVMs of a run, those with the most checkpoints first. */
    public static List<IteratedJvm> all(Path run) throws IOException {
        List<IteratedJvm> jvms = new ArrayList<>();
        if (!Files.isDirectory(run)) {
            return jvms;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(run, PREFIX + "*")) {
            for (Path folder : folders) {
                long pid = pid(String.valueOf(folder.getFileName()));
                if (pid > 0 && jvms.size() < MOST_JVMS) {
                    String command = facts(folder, "jvm.properties").getProperty("command", "");
                    jvms.add(new IteratedJvm(
                            folder, pid, command, CheckpointFile.read(folder.resolve(CheckpointFile.NAME))));
                }
            }
        }
        jvms.sort(Comparator.comparingInt((IteratedJvm jvm) -> -jvm.checkpoints.size())
                .thenComparingLong(IteratedJvm::pid));
        return jvms;
    }

    /** The iterations that were counted: at the end of the JVM where it ended by itself, else at the last checkpoint. */
    public long iterations() {
        return Math.max(checkpoints.iterations(), number(facts().getProperty("iterations", "")));
    }

    /** The verdict while it still runs: more checkpoints may come. */
    public Verdict soFar(Limits limits) {
        return judge(limits);
    }

    /** The verdict on what was recorded, of a run that has ended. */
    public Verdict verdict(Limits limits) {
        List<Curve> curves = checkpoints.curves();
        return judge(limits.ended(curves.isEmpty() ? 0 : curves.get(0).size()));
    }

    private Verdict judge(Limits limits) {
        String collectors = facts(folder, "jvm.properties").getProperty("collector", "");
        Collector collector = Collector.of(Arrays.asList(collectors.split(", *")));
        return Verdict.of(checkpoints.curves(), checkpoints.conditions(collector), limits);
    }

    /** Why there is no checkpoint, in a sentence; null if there are some. */
    public @Nullable String problem() {
        if (checkpoints.size() > 0) {
            return null;
        }
        Properties facts = facts();
        String method = facts.getProperty("method", "");
        int dot = method.lastIndexOf('.');
        String type = dot < 0 ? method : method.substring(0, dot);
        String failure = facts.getProperty("failure", "");
        if (!failure.isEmpty()) {
            return "no checkpoint could be taken: " + failure;
        }
        if (facts.isEmpty()) {
            return "it did not begin to count iterations";
        }
        if (!facts.getProperty("loaded", "").equals("true")) {
            return "the class " + type + " was never loaded" + hint("", facts.getProperty("similar", ""));
        }
        if (!facts.getProperty("found", "").equals("true")) {
            return "the class " + type + " has no method '" + method.substring(dot + 1) + "' with code of its own"
                    + hint("; it has ", facts.getProperty("methods", ""));
        }
        return "the method " + method + " was never called, or did not return";
    }

    /**
     * Classes that take more in the last histogram than in the first one that was kept, from the end of the warm-up; the most growth first.
     *
     * @throws MemoryException if a histogram cannot be read
     */
    public List<ClassGrowth> growing() throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> histograms = Files.newDirectoryStream(folder, "histogram-*.tsv")) {
            histograms.forEach(files::add);
        }
        files.sort(null);
        return files.size() < 2 ? List.of() : ClassGrowth.of(files.get(0), files.get(files.size() - 1));
    }

    private static String hint(String words, String names) {
        if (names.isEmpty()) {
            return "";
        }
        return (words.isEmpty() ? "; did you mean " : words) + names.replace(",", ", ");
    }

    private Properties facts() {
        return facts(folder, "iterations.properties");
    }

    /** Lines of {@code key=value}; none where they cannot be read. */
    private static Properties facts(Path folder, String name) {
        Properties facts = new Properties();
        Path file = folder.resolve(name);
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_FACTS) {
                for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                    int equals = line.indexOf('=');
                    if (equals > 0) {
                        facts.setProperty(line.substring(0, equals), line.substring(equals + 1));
                    }
                }
            }
        } catch (IOException e) {
            facts.clear();
        }
        return facts;
    }

    private static long pid(String name) {
        return number(name.substring(PREFIX.length()));
    }

    private static long number(String text) {
        try {
            return Math.max(0, Long.parseLong(text));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
