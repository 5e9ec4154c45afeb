package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.stack.StackTree;

/** The snapshots of one JVM, and of them those that a page shows. */
final class Snapshots {
    private static final int MOST_ASKED = 4;

    /** With a smaller part of what lived while it ran a program has given back what it held. */
    private static final double GIVEN_BACK = 0.5;

    private final Path folder;
    private final long started;
    private final List<String> notes;
    private final List<Snapshot> all = new ArrayList<>();

    /** Those of a folder; notes go to the list. */
    Snapshots(Path folder, long startedMillis, List<String> notes) {
        this.folder = folder;
        this.started = startedMillis;
        this.notes = notes;
        try {
            find();
        } catch (MemoryException | IOException e) {
            notes.add(RunFolder.reason(folder, e));
        }
        all.sort((a, b) -> Long.compare(a.millis, b.millis));
    }

    private record Snapshot(Path file, long millis, Graph.Kind kind, long live, long iteration) {}

    private void find() throws IOException {
        Path index = folder.resolve("snapshots.tsv");
        if (PlainFile.exists(index)) {
            try {
                listed(TsvTable.read(index, "file", "millis", "kind"));
                return;
            } catch (MemoryException e) {
                notes.add(RunFolder.reason(folder, e));
                all.clear();
            }
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "snapshot-*-*.collapsed")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                String[] parts =
                        name.substring(0, name.length() - ".collapsed".length()).split("-", 3);
                Graph.Kind kind = kind(parts[2]);
                if (kind != null && parts[1].length() <= 18 && parts[1].chars().allMatch(c -> c >= '0' && c <= '9')) {
                    all.add(new Snapshot(file, Long.parseLong("0" + parts[1]), kind, -1, -1));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private void listed(TsvTable table) {
        for (int row = 0; row < table.rows(); row++) {
            String name = table.text(row, "file");
            Graph.Kind kind = kind(table.text(row, "kind").strip());
            if (kind == null || !name.startsWith("snapshot-") || name.contains("/") || name.contains("\\")) {
                notes.add("snapshots.tsv, row " + (row + 1) + ": no snapshot of ours");
            } else if (name.indexOf('\0') < 0 && PlainFile.exists(folder.resolve(name))) {
                long live = table.whole(row, "liveBytes", -1);
                long iteration = table.whole(row, "iteration", -1);
                all.add(new Snapshot(folder.resolve(name), table.whole(row, "millis", 0), kind, live, iteration));
            } else {
                notes.add(name + ": is listed in snapshots.tsv and not there");
            }
        }
    }

    private static Graph.@Nullable Kind kind(String word) {
        return switch (word) {
            case "peak" -> Graph.Kind.PEAK;
            case "exit" -> Graph.Kind.EXIT;
            case "oom" -> Graph.Kind.OOM;
            case "timed" -> Graph.Kind.TIMED;
            case "asked" -> Graph.Kind.ASKED;
            default -> null;
        };
    }

    /** Peak, growth, exit, out of memory, the last ones that were asked for, and native memory, of what is there. */
    List<Graph> graphs() {
        List<Graph> graphs = new ArrayList<>();
        show(graphs, last(Graph.Kind.OOM));
        show(graphs, last(Graph.Kind.PEAK));
        growth(graphs);
        show(graphs, last(Graph.Kind.EXIT));
        List<Snapshot> asked =
                all.stream().filter(s -> s.kind == Graph.Kind.ASKED).toList();
        for (Snapshot snapshot : asked.subList(Math.max(0, asked.size() - MOST_ASKED), asked.size())) {
            show(graphs, snapshot);
        }
        if (graphs.isEmpty()) {
            show(graphs, last(Graph.Kind.TIMED));
        }
        Path outside = folder.resolve("native.collapsed");
        StackTree tree = PlainFile.exists(outside) ? read(outside) : null;
        if (tree != null) {
            graphs.add(new Graph(Graph.Kind.NATIVE, "", tree));
        }
        if (graphs.isEmpty()) {
            notes.add("There is no snapshot of what was allocated where.");
        }
        return graphs;
    }

    private @Nullable Snapshot last(Graph.Kind kind) {
        Snapshot last = null;
        for (Snapshot snapshot : all) {
            last = snapshot.kind == kind ? snapshot : last;
        }
        return last;
    }

    private void show(List<Graph> graphs, @Nullable Snapshot snapshot) {
        StackTree tree = snapshot == null ? null : read(snapshot.file);
        if (snapshot != null && tree != null) {
            graphs.add(new Graph(snapshot.kind, capital(moment(snapshot)), tree));
        }
    }

    /** What the last snapshot has more than that at the end of the warm-up, the first third. */
    private void growth(List<Graph> graphs) {
        if (all.isEmpty()) {
            return;
        }
        Snapshot last = grown();
        Snapshot base = warm(last);
        StackTree now = base == null ? null : read(last.file);
        StackTree then = now == null || base == null ? null : read(base.file);
        if (base != null && now != null && then != null) {
            long net = now.bytes() - then.bytes();
            String detail = "Between " + moment(base) + " and " + moment(last) + "; altogether "
                    + (net < 0 ? "it shrank by " : "it grew by ") + Sizes.iec(Math.abs(net)) + ".";
            graphs.add(new Graph(Graph.Kind.GROWTH, detail, now.growthSince(then)));
        }
    }

    /**
     * The last one; of a program that gives back what it holds before its end (its main method returns, a class loader goes) the last one while it
     * ran.
     */
    private Snapshot grown() {
        Snapshot last = all.get(all.size() - 1);
        Snapshot running = last(Graph.Kind.TIMED);
        boolean givenBack = last.kind == Graph.Kind.EXIT && running != null && last.live < GIVEN_BACK * running.live;
        return givenBack && running != null ? running : last;
    }

    private @Nullable Snapshot warm(Snapshot last) {
        for (Snapshot snapshot : all) {
            boolean warm = snapshot.millis - start() >= (last.millis - start()) / 3;
            if (warm && snapshot.kind == Graph.Kind.TIMED && snapshot.millis < last.millis) {
                return snapshot;
            }
        }
        return null;
    }

    private long start() {
        return started >= 0 || all.isEmpty() ? started : all.get(0).millis;
    }

    private static String capital(String moment) {
        return moment.isEmpty() ? "" : "Taken " + moment + ".";
    }

    private String moment(Snapshot snapshot) {
        String time = started >= 0 && snapshot.millis >= started
                ? Sizes.duration(snapshot.millis - started) + " after the start"
                : "at " + MemoryDocument.utc(Math.max(0, Math.min(snapshot.millis, 1L << 46)));
        return snapshot.iteration > 0 ? time + " (iteration " + Sizes.grouped(snapshot.iteration) + ")" : time;
    }

    private @Nullable StackTree read(Path file) {
        try {
            return StackTree.read(file);
        } catch (MemoryException | IOException e) {
            notes.add(RunFolder.reason(folder, e));
            return null;
        }
    }
}
