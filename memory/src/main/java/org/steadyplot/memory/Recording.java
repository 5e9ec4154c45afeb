package org.steadyplot.memory;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a recording in mprof's {@code .dat} format holds. Memory is in MiB, time in seconds since the epoch. Beside
 * mprof's records (CMDLINE, MEM, CHLD, FUNC) it may hold ones that mprof skips: {@code LIVE} (heap bytes after a forced
 * collection), {@code HEAP} (heap bytes in use) and {@code ITER} (iterations done).
 *
 * @param commandLine words of the measured command, or an empty string
 * @param memory resident memory of the process
 * @param children resident memory of each child process by its id
 * @param functions calls of the functions that were marked, in the order of the file
 * @param live live heap after forced collections
 * @param heap heap in use
 * @param iterations iterations done
 */
public record Recording(
        String commandLine,
        Series memory,
        SortedMap<Long, Series> children,
        List<Call> functions,
        Series live,
        Series heap,
        Series iterations) {
    private static final long LARGEST = 1L << 30;
    private static final int LONGEST_LINE = 1 << 20;

    /** One call of a marked function: memory and time at its start and its end, and the number of marked calls around it. */
    public record Call(String name, double startMemory, double start, double endMemory, double end, int level) {}

    /**
     * Reads a recording. Records of unknown kinds and empty lines are passed over, and so is a last line that was cut
     * off in writing.
     *
     * @throws MemoryException naming the line that is not a record
     */
    public static Recording read(Path file) throws IOException {
        if (Files.size(file) > LARGEST) {
            throw new MemoryException(file + ": larger than 1 GiB, which no recording is");
        }
        Reader reader = new Reader(file);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        try (BufferedReader lines =
                new BufferedReader(Channels.newReader(Files.newByteChannel(file), decoder, 1 << 16))) {
            String line;
            while ((line = lines.readLine()) != null) {
                reader.take(line);
            }
        }
        return reader.build();
    }

    /** Seconds since the epoch of the first record, from which a curve counts its time. NaN for an empty recording. */
    public double start() {
        double start = Double.NaN;
        for (Series series : List.of(memory, live, heap)) {
            if (!series.isEmpty() && !(series.time()[0] >= start)) {
                start = series.time()[0];
            }
        }
        return start;
    }

    private static final class Reader {
        private final Path file;
        private final Series.Builder memory = new Series.Builder();
        private final Series.Builder live = new Series.Builder();
        private final Series.Builder heap = new Series.Builder();
        private final Series.Builder iterations = new Series.Builder();
        private final SortedMap<Long, Series.Builder> children = new TreeMap<>();
        private final List<Call> functions = new ArrayList<>();
        private String commandLine = "";
        private String pending = "";
        private int pendingNumber;
        private int number;

        Reader(Path file) {
            this.file = file;
        }

        /** Holds each record back until the next line shows that it was not the last, cut off one. */
        void take(String line) {
            number++;
            if (line.length() > LONGEST_LINE) {
                throw new MemoryException(file + ", line " + number + ": longer than 1 MiB, which no record is");
            }
            if (!pending.isEmpty()) {
                record(pending, true);
            }
            pending = line;
            pendingNumber = number;
        }

        private void record(String line, boolean complete) {
            String[] words = line.split(" ", -1);
            try {
                switch (words[0]) {
                    case "CMDLINE" ->
                        commandLine = line.substring("CMDLINE".length()).trim();
                    case "MEM" -> memory.add(Double.parseDouble(words[2]), Double.parseDouble(words[1]));
                    case "LIVE" -> live.add(Double.parseDouble(words[2]), Double.parseDouble(words[1]));
                    case "HEAP" -> heap.add(Double.parseDouble(words[2]), Double.parseDouble(words[1]));
                    case "ITER" -> iterations.add(Double.parseDouble(words[2]), Double.parseDouble(words[1]));
                    case "CHLD" ->
                        children.computeIfAbsent(Long.parseLong(words[1]), pid -> new Series.Builder())
                                .add(Double.parseDouble(words[3]), Double.parseDouble(words[2]));
                    case "FUNC" ->
                        functions.add(new Call(
                                words[1],
                                Double.parseDouble(words[2]),
                                Double.parseDouble(words[3]),
                                Double.parseDouble(words[4]),
                                Double.parseDouble(words[5]),
                                words.length > 6 ? Integer.parseInt(words[6]) : 0));
                    default -> {}
                }
            } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
                if (complete) {
                    throw new MemoryException(file + ", line " + pendingNumber + ": not a record of mprof: '"
                            + line.substring(0, Math.min(line.length(), 80)) + "'");
                }
            }
        }

        Recording build() {
            if (!pending.isEmpty()) {
                record(pending, false);
            }
            SortedMap<Long, Series> series = new TreeMap<>();
            children.forEach((pid, builder) -> series.put(pid, builder.build()));
            return new Recording(
                    commandLine,
                    memory.build(),
                    Collections.unmodifiableSortedMap(series),
                    List.copyOf(functions),
                    live.build(),
                    heap.build(),
                    iterations.build());
        }
    }
}
