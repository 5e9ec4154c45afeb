package org.steadyplot.memory.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.steadyplot.memory.MemoryException;

/**
 * The checkpoints that the agent wrote for one JVM. They lie closer in the beginning of a program, as nobody knows how long it will
 * run; for the rule they are thinned to even distances.
 */
public final class CheckpointFile {
    /** Its name in the folder of a JVM. */
    public static final String NAME = "checkpoints.tsv";

    private static final long LARGEST = 256L << 20;
    private static final int MOST_ROWS = 1_000_000;
    private static final int COLUMNS = 11;
    private static final int FLAGS = 11;
    private static final double MOST_UNFORCED = 0.1;
    private static final Metric[] METRICS = {
        Metric.HEAP,
        Metric.DIRECT,
        Metric.METASPACE,
        Metric.CLASSES,
        Metric.THREADS,
        Metric.FILES,
        Metric.RSS,
        Metric.NATIVE
    };

    private final List<double[]> rows;
    private final boolean forced;
    private final boolean exact;

    private CheckpointFile(List<double[]> rows, boolean forced, boolean exact) {
        this.rows = rows;
        this.forced = forced;
        this.exact = exact;
    }

    /**
     * Reads a file; one that is not there has no checkpoints, and a last line that was cut off is passed over.
     *
     * @throws MemoryException for a line that is no checkpoint
     */
    public static CheckpointFile read(Path file) throws IOException {
        List<double[]> rows = new ArrayList<>();
        List<double[]> others = new ArrayList<>();
        boolean exact = true;
        if (!Files.exists(file)) {
            return new CheckpointFile(rows, true, true);
        }
        if (Files.size(file) > LARGEST) {
            throw new MemoryException(file + ": larger than 256 MiB, which no list of checkpoints is");
        }
        try (InputStream in = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            String next = lines.readLine();
            int number = 2;
            while (next != null) {
                line = next;
                next = lines.readLine();
                String[] words = line.split("\t", -1);
                double[] row = row(words);
                if (row.length == 0 && next != null) {
                    throw new MemoryException(file + ", line " + number + ": not a checkpoint: '"
                            + line.substring(0, Math.min(80, line.length())) + "'");
                }
                if (row.length > 0 && rows.size() < MOST_ROWS) {
                    (words[FLAGS].contains("unforced") ? others : rows).add(row);
                    exact &= !words[FLAGS].contains("used");
                }
                number++;
            }
        }
        // A collection may be put off once, by native code that holds an array.
        boolean forced = others.size() <= MOST_UNFORCED * rows.size();
        return new CheckpointFile(forced ? rows : others, forced, exact);
    }

    /** The numbers of a line; none if it is not whole. */
    private static double[] row(String[] words) {
        if (words.length != COLUMNS + 1) {
            return new double[0];
        }
        double[] row = new double[COLUMNS];
        try {
            for (int i = 0; i < COLUMNS; i++) {
                row[i] = Long.parseLong(words[i]);
            }
        } catch (NumberFormatException e) {
            return new double[0];
        }
        return row;
    }

    /** Checkpoints in the file. */
    public int size() {
        return rows.size();
    }

    /** The iterations done at the last one; 0 if there is none. */
    public long iterations() {
        return rows.isEmpty() ? 0 : (long) rows.get(rows.size() - 1)[0];
    }

    /** What the checkpoints were taken under. */
    public Conditions conditions(Collector collector) {
        return new Conditions(collector, forced, exact);
    }

    /** A curve for each figure that was read, at nearly even distances, over the iterations. */
    public List<Curve> curves() {
        List<double[]> even = even();
        int n = even.size();
        double[] x = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = even.get(i)[0];
        }
        List<Curve> curves = new ArrayList<>();
        for (int m = 0; m < METRICS.length; m++) {
            double[] y = new double[n];
            boolean read = n > 0;
            for (int i = 0; i < n; i++) {
                y[i] = even.get(i)[m + 2];
                read &= y[i] >= 0;
            }
            if (read) {
                curves.add(new Curve(METRICS[m], x, y));
            }
        }
        return curves;
    }

    /** From the last one back, at the usual distance of the last ones: those next to that grid. */
    private List<double[]> even() {
        int n = rows.size();
        if (n < 3) {
            return rows;
        }
        double distance = usualDistance();
        List<double[]> even = new ArrayList<>();
        double at = rows.get(n - 1)[0];
        int i = n - 1;
        even.add(rows.get(i));
        while (i > 0) {
            at -= distance;
            int nearest = i - 1;
            while (nearest > 0 && Math.abs(rows.get(nearest - 1)[0] - at) <= Math.abs(rows.get(nearest)[0] - at)) {
                nearest--;
            }
            if (rows.get(nearest)[0] - at > distance / 2) {
                // A gap; the grid goes on from its other end.
                at = rows.get(nearest)[0];
            } else if (at < 0 && at < rows.get(0)[0] - distance / 2) {
                break;
            }
            i = nearest;
            even.add(rows.get(i));
        }
        Collections.reverse(even);
        return even;
    }

    /** The median distance of the last quarter; distances vary by a half. */
    private double usualDistance() {
        int n = rows.size();
        int from = Math.max(1, n - Math.max(3, n / 8));
        double[] distances = new double[n - from];
        for (int i = from; i < n; i++) {
            distances[i - from] = Math.max(1, rows.get(i)[0] - rows.get(i - 1)[0]);
        }
        Arrays.sort(distances);
        return distances[distances.length / 2];
    }
}
