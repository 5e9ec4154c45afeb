package org.steadyplot.memory.where;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.where.Snapshot.Kind;

/**
 * What the agent wrote about one JVM, the folder {@code jvm-PID}.
 *
 * @param facts of {@code jvm.properties}
 * @param snapshots by time
 */
public record JvmRun(Path folder, Map<String, String> facts, List<Snapshot> snapshots) {
    private static final int MOST_LINES = 10_000;
    private static final int LONGEST_LINE = 1 << 20;
    private static final double WARM_UP = 1 / 3.0;

    /** With a smaller part of what lived while it ran a program has given back what it held. */
    private static final double GIVEN_BACK = 0.5;

    /**
     * Reads a folder.
     *
     * @throws MemoryException if its files are not the agent's
     */
    static JvmRun read(Path folder) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String line : lines(folder.resolve("jvm.properties"))) {
            int equals = line.indexOf('=');
            if (equals > 0) {
                facts.put(line.substring(0, equals), line.substring(equals + 1));
            }
        }
        List<Snapshot> snapshots = new ArrayList<>();
        Path list = folder.resolve("snapshots.tsv");
        if (Files.exists(list)) {
            List<String> lines = lines(list);
            for (String line : lines.subList(Math.min(1, lines.size()), lines.size())) {
                snapshots.add(snapshot(folder, line));
            }
        }
        snapshots.sort((a, b) -> Long.compare(a.millis(), b.millis()));
        return new JvmRun(folder, facts, List.copyOf(snapshots));
    }

    private static Snapshot snapshot(Path folder, String line) {
        String[] fields = line.split("\t", -1);
        try {
            String name = fields[0];
            if (!name.matches("snapshot-[0-9]{1,19}-[a-z]{1,9}\\.collapsed")) {
                throw new IllegalArgumentException("the name of a snapshot is expected");
            }
            return new Snapshot(
                    folder.resolve(name),
                    Long.parseLong(fields[1]),
                    Kind.valueOf(fields[2].toUpperCase(Locale.ROOT)),
                    Long.parseLong(fields[3]),
                    Long.parseLong(fields[4]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            MemoryException wrong = new MemoryException(
                    folder.resolve("snapshots.tsv") + ": '" + cut(line) + "' is not the line of a snapshot");
            wrong.initCause(e);
            throw wrong;
        }
    }

    private static List<String> lines(Path file) {
        List<String> lines = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            String line;
            while ((line = reader.readLine()) != null) {
                if (lines.size() == MOST_LINES || line.length() > LONGEST_LINE) {
                    throw new MemoryException(file + ": it is too long to be the agent's");
                }
                lines.add(line);
            }
            return lines;
        } catch (CharacterCodingException e) {
            MemoryException wrong = new MemoryException(file + ": it is not UTF-8 text");
            wrong.initCause(e);
            throw wrong;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cut(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }

    /** The process id, as the folder's name says. */
    public long pid() {
        return Long.parseLong(folder.getFileName().toString().substring(WhereFolder.JVM.length()));
    }

    /** The command of the JVM: its main class or jar, and arguments. */
    public String command() {
        return facts.getOrDefault("command", "");
    }

    /** The largest live set that was seen. */
    public Optional<Snapshot> peak() {
        return newest(Kind.PEAK);
    }

    /**
     * The last one: where memory ran out, at the end, or when it was asked for. A program that gives back what it holds before its end (its
     * main method returns, a class loader goes) grew all the same: then the last one while it ran.
     */
    public Optional<Snapshot> last() {
        Optional<Snapshot> running = newest(Kind.TIMED);
        return newest(Kind.EXIT)
                .filter(exit -> running.isEmpty()
                        || exit.liveBytes() >= GIVEN_BACK * running.get().liveBytes())
                .or(() -> running.filter(timed -> newest(Kind.EXIT).isPresent()))
                .or(() -> newest(Kind.ASKED))
                .or(() -> newest(Kind.OOM))
                .or(() -> newest(Kind.TIMED));
    }

    /** Where memory ran out. */
    public Optional<Snapshot> outOfMemory() {
        return newest(Kind.OOM);
    }

    /**
     * The one that growth is counted from: at the end of warm-up, which is the timed one nearest to a third of the run. Empty where the run was
     * too short for one.
     */
    public Optional<Snapshot> warm() {
        Optional<Snapshot> end = last();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        double wanted = started() + WARM_UP * (end.get().millis() - started());
        Snapshot nearest = null;
        for (Snapshot snapshot : snapshots) {
            boolean nearer =
                    nearest == null || Math.abs(snapshot.millis() - wanted) < Math.abs(nearest.millis() - wanted);
            if (snapshot.kind() == Kind.TIMED && snapshot.millis() < end.get().millis() && nearer) {
                nearest = snapshot;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private double started() {
        try {
            return Long.parseLong(facts.getOrDefault("startedMillis", ""));
        } catch (NumberFormatException e) {
            return snapshots.isEmpty() ? 0 : snapshots.get(0).millis();
        }
    }

    private Optional<Snapshot> newest(Kind kind) {
        Snapshot newest = null;
        for (Snapshot snapshot : snapshots) {
            newest = snapshot.kind() == kind ? snapshot : newest;
        }
        return Optional.ofNullable(newest);
    }
}
