package org.steadyplot.memory.lines;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.RecordingWriter;

/** Marked calls of the JVMs of a run, as records of a recording. */
public final class CallRecords {
    private static final String FILE = "calls.tsv";
    private static final int COLUMNS = 6;
    private static final int MOST = 1_000_000;
    private static final int LONGEST_LINE = 100_000;
    private static final double MILLION = 1e6;

    private CallRecords() {}

    /**
     * Appends the calls of all JVMs of a run to a recording.
     *
     * @return how many they were
     * @throws MemoryException for a file that is not one of ours
     */
    public static int append(Path run, RecordingWriter recording) throws IOException {
        int count = 0;
        for (Path folder : JvmLines.folders(run)) {
            Path file = folder.resolve(FILE);
            if (Files.isRegularFile(file)) {
                count += appendFile(file, recording);
            }
        }
        return count;
    }

    private static int appendFile(Path file, RecordingWriter recording) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPLACE);
        try (var in = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder))) {
            int count = -1;
            for (String line = in.readLine(); line != null && count < MOST; line = in.readLine()) {
                count++;
                String[] cells = line.split("\t", -1);
                if (cells.length != COLUMNS || line.length() > LONGEST_LINE || cells[0].isBlank()) {
                    throw new MemoryException(wrong(file, count));
                }
                if (count > 0) {
                    try {
                        recording.call(
                                cells[0].replace(' ', '_'),
                                Long.parseLong(cells[2]),
                                Long.parseLong(cells[1]) / MILLION,
                                Long.parseLong(cells[4]),
                                Long.parseLong(cells[3]) / MILLION,
                                Integer.parseInt(cells[5]));
                    } catch (NumberFormatException e) {
                        var wrong = new MemoryException(wrong(file, count));
                        wrong.initCause(e);
                        throw wrong;
                    }
                }
            }
            return Math.max(0, count);
        }
    }

    private static String wrong(Path file, int line) {
        return file + ", line " + (line + 1) + ": not a call that the agent wrote";
    }
}
