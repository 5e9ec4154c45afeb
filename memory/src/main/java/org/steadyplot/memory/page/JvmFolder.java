package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.lines.JvmLines;
import org.steadyplot.memory.lines.LineTable;
import org.steadyplot.memory.verdict.Status;

/** What the folder of one JVM holds, as the parts of a page. */
final class JvmFolder {
    private final Path folder;
    private final long pid;
    private final List<String> notes = new ArrayList<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private @Nullable Headline headline;
    private List<PageSeries> series = List.of();
    private List<Graph> graphs = List.of();
    private List<ClassRow> classes = List.of();
    private List<KeptBy> holders = List.of();
    private List<LineTable> lines = List.of();

    JvmFolder(Path folder, long pid) {
        this.folder = folder;
        this.pid = pid;
        read("jvm.properties", this::properties);
        read("verdict.json", file -> headline = headline(Json.parse(PlainFile.read(file))));
        read("checkpoints.tsv", file -> series = CheckpointFile.read(file));
        graphs = new Snapshots(folder, whole("startedMillis"), notes).graphs();
        classes = new Histograms(folder, notes).growth();
        read("holders.json", file -> holders = HoldersFile.read(file));
        read(JvmLines.FILE, file -> lines(JvmLines.read(folder)));
    }

    @FunctionalInterface
    private interface Reader {
        void read(Path file) throws IOException;
    }

    private void read(String name, Reader reader) {
        Path file = folder.resolve(name);
        if (PlainFile.exists(file)) {
            try {
                reader.read(file);
            } catch (MemoryException | IOException e) {
                String reason = RunFolder.reason(folder, e);
                notes.add(reason.contains(name) ? reason : name + ": " + reason);
            }
        }
    }

    private void lines(JvmLines all) {
        lines = all.tables();
        all.notes().forEach((method, reason) -> notes.add(method + ": " + reason));
    }

    private void properties(Path file) throws IOException {
        for (String line : PlainFile.read(file).split("\n", 1000)) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                properties.put(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip());
            }
        }
    }

    private static Headline headline(Json.Node verdict) {
        List<String> caveats = new ArrayList<>();
        for (Json.Node caveat : verdict.get("caveats").items()) {
            caveats.add(caveat.text());
        }
        for (Status status : Status.values()) {
            if (status.name().equalsIgnoreCase(verdict.get("status").text())) {
                return new Headline(status, verdict.get("sentence").text(), caveats);
            }
        }
        throw new MemoryException("not a verdict: it has no status");
    }

    /** A whole number of the properties; -1 if it is not there. */
    private long whole(String key) {
        try {
            return Math.max(-1, Long.parseLong(properties.getOrDefault(key, "-1")));
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    String command() {
        return properties.getOrDefault("command", "");
    }

    long startedMillis() {
        return whole("startedMillis");
    }

    @Nullable
    Headline headline() {
        return headline;
    }

    List<Graph> graphs() {
        return graphs;
    }

    List<ClassRow> classes() {
        return classes;
    }

    JvmPage page() {
        JvmPage.Builder page = new JvmPage.Builder(pid, command());
        if (headline != null) {
            page.headline(headline);
        }
        facts(page);
        series.forEach(page::add);
        graphs.forEach(page::add);
        classes.forEach(page::add);
        holders.forEach(page::add);
        lines.forEach(page::add);
        notes.forEach(page::note);
        return page.build();
    }

    private void facts(JvmPage.Builder page) {
        for (Graph graph : graphs) {
            if (graph.kind() != Graph.Kind.TIMED && graph.kind() != Graph.Kind.ASKED) {
                page.add(Fact.bytes(graph.kind().title(), graph.tree().bytes()));
            }
        }
        fact(page, "Java", properties.get("java"));
        String collector = properties.getOrDefault("collector", "");
        if (!collector.isEmpty()) {
            page.add(new Fact("Collector", collectorName(collector), collector));
        }
        long heap = whole("maxHeapBytes");
        if (heap >= 0) {
            page.add(Fact.bytes("Largest heap allowed", heap));
        }
        long started = whole("startedMillis");
        long ended = whole("endedMillis");
        if (started >= 0 && ended >= started) {
            page.add(new Fact("Ran for", Sizes.duration(ended - started), "from " + MemoryDocument.utc(started)));
        }
        String end = properties.getOrDefault("end", "");
        switch (end) {
            case "" -> {}
            case "exit" -> fact(page, "Ended by", "exit");
            case "oom" -> fact(page, "Ended by", "OutOfMemoryError");
            case "running" -> fact(page, "State", "was still running");
            default -> fact(page, "Ended by", end);
        }
    }

    /** The collector of which these are the parts, or their names if it is another. */
    private static String collectorName(String beans) {
        String[][] names = {
            {"G1", "G1"},
            {"PS ", "Parallel"},
            {"Copy", "Serial"},
            {"MarkSweepCompact", "Serial"},
            {"ZGC", "ZGC"},
            {"Shenandoah", "Shenandoah"},
            {"Epsilon", "Epsilon"}
        };
        for (String[] name : names) {
            if (beans.startsWith(name[0])) {
                return name[1];
            }
        }
        return beans;
    }

    private static void fact(JvmPage.Builder page, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            page.add(new Fact(name, value));
        }
    }
}
