package org.steadyplot.memory.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Series;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTable;
import org.steadyplot.memory.stack.StackTree;

/**
 * Two measurements beside each other: stacks, recordings, or the folders of two runs, which have both.
 *
 * @param before the first
 * @param after the second
 * @param kind which snapshots of folders were taken
 */
public record MemoryDiff(Side before, Side after, Graph.Kind kind) {
    /**
     * One of two measurements.
     *
     * @param name its file or folder
     * @param tree its stacks. Null for a recording
     * @param recording its memory over time. Null for stacks, and for a folder without one
     * @param classes bytes of live objects by class; empty if they were not counted
     */
    public record Side(
            String name, @Nullable StackTree tree, @Nullable Recording recording, Map<String, Long> classes) {
        /**
         * Reads a collapsed file, a recording or a run's folder, of which a kind of snapshot is taken.
         *
         * @throws MemoryException if it is none of them
         */
        public static Side read(Path path, Graph.Kind kind) throws IOException {
            String name = path.toString();
            if (Files.isDirectory(path)) {
                RunFolder run = RunFolder.read(path);
                return new Side(name, run.tree(kind), run.recording(), run.classes());
            }
            if (!Files.exists(path)) {
                throw new MemoryException(path + ": no such file or folder");
            }
            if (!recording(path)) {
                return new Side(name, StackTree.read(path), null, Map.of());
            }
            Recording recording = Recording.read(path);
            if (recording.memory().isEmpty()) {
                throw new MemoryException(path + ": no memory usage in it (no MEM record)");
            }
            return new Side(name, null, recording, Map.of());
        }

        private static boolean recording(Path path) throws IOException {
            if (path.toString().endsWith(".dat")) {
                return true;
            }
            try (InputStream in = Files.newInputStream(path)) {
                String start = new String(in.readNBytes(8), StandardCharsets.UTF_8);
                return start.equals("CMDLINE ") || start.startsWith("MEM ");
            }
        }

        /** Bytes of its stacks; of a recording the largest memory. */
        public long bytes() {
            return tree != null ? tree.bytes() : recording == null ? 0 : Math.round(recording.peak() * 1024 * 1024);
        }

        /** Milliseconds from the first sample to the last; -1 without a recording. */
        public long durationMillis() {
            if (recording == null || recording.memory().isEmpty()) {
                return -1;
            }
            double[] time = recording.memory().time();
            return Math.round((time[time.length - 1] - time[0]) * 1000);
        }
    }

    /** @throws MemoryException if one has stacks and the other has none */
    public MemoryDiff {
        if ((before.tree() == null) != (after.tree() == null)) {
            boolean first = before.tree() == null;
            throw new MemoryException((first ? before : after).name() + " is a recording and "
                    + (first ? after : before).name() + " holds stacks; two of one sort can be compared");
        }
    }

    /** Reads two of them. */
    public static MemoryDiff read(Path before, Path after, Graph.Kind kind) throws IOException {
        return new MemoryDiff(Side.read(before, kind), Side.read(after, kind), kind);
    }

    /** Both in one tree. Null for recordings. */
    public @Nullable StackTree tree() {
        return before.tree() == null || after.tree() == null
                ? null
                : after.tree().since(before.tree());
    }

    /** The lines with the largest changes; empty for recordings. */
    public List<StackTable.Row> lines(int most) {
        StackTree tree = tree();
        return tree == null ? List.of() : StackTable.of(tree, StackTable.By.LINE, most);
    }

    /** The classes with the largest changes: as live objects were counted where both have that, else as the stacks say. */
    public List<StackTable.Row> classes(int most) {
        if (before.classes().isEmpty() || after.classes().isEmpty()) {
            StackTree tree = tree();
            return tree == null ? List.of() : StackTable.of(tree, StackTable.By.CLASS, most);
        }
        Set<String> names = new HashSet<>(before.classes().keySet());
        names.addAll(after.classes().keySet());
        List<StackTable.Row> rows = new ArrayList<>();
        for (String name : names) {
            StackTable.Row row = new StackTable.Row(
                    name,
                    before.classes().getOrDefault(name, 0L),
                    after.classes().getOrDefault(name, 0L));
            if (row.change() != 0) {
                rows.add(row);
            }
        }
        rows.sort((a, b) -> {
            int order = Long.compare(Math.abs(b.change()), Math.abs(a.change()));
            return order != 0 ? order : a.name().compareTo(b.name());
        });
        return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
    }

    /** What a row changed by if both had the same total. */
    public long normalised(StackTable.Row row) {
        double scale = before.bytes() == 0 ? 1 : (double) after.bytes() / before.bytes();
        return row.after() - Math.round(row.before() * scale);
    }

    /** A series without the zeros at its end, which a process that has ended gives. */
    static Series alive(Series series) {
        int size = series.size();
        while (size > 1 && !(series.value()[size - 1] > 0)) {
            size--;
        }
        return size == series.size()
                ? series
                : new Series(Arrays.copyOf(series.time(), size), Arrays.copyOf(series.value(), size));
    }

    /** The page of both. */
    public String html(Sources sources) {
        return new DiffDocument(sources).html(this);
    }
}
