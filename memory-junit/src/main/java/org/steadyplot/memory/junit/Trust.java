package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.verdict.Finding;
import org.steadyplot.memory.verdict.Metric;
import org.steadyplot.memory.verdict.Reason;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * Whether the measurement can be believed in JVMs of one configuration: what it makes of an empty body, and whether it
 * sees a {@linkplain Planted planted leak}.
 *
 * @param band what an empty body grows by
 * @param doubt why it can't be believed; empty if it can
 * @param planted bytes per iteration found for the planted leak
 */
record Trust(Band band, String doubt, double planted) {
    static final int SECONDS = 60;

    private static final String FILE = "trust.properties";
    private static final String EMPTY = "empty";
    private static final String PLANTED = "planted";
    private static final int CHECKPOINTS = 60;
    private static final double LEAST = 0.9;
    private static final double MOST = 1.25;

    /** Measures in this JVM; the series go into the folder. */
    static void measure(Path folder, NoLeakOptions options) throws Throwable {
        Measured empty = new Measurement(Judge.all(), options.seconds())
                .atMost(CHECKPOINTS)
                .run(() -> {}, Measurement.EACH);
        Series.write(Files.createDirectories(folder.resolve(EMPTY)), empty);
        Planted leak = new Planted();
        Judge judge = Judge.heap(band(empty));
        Measured planted = new Measurement(judge, options.seconds()).run(leak, Measurement.EACH);
        if (leak.links() != planted.iterations()) {
            throw new IllegalStateException(leak.links() + " links, " + planted.iterations() + " iterations");
        }
        Series.write(Files.createDirectories(folder.resolve(PLANTED)), planted);
        of(empty, planted).write(folder);
    }

    static boolean in(Path folder) {
        return Files.isRegularFile(folder.resolve(FILE));
    }

    static Trust of(Measured empty, Measured planted) {
        Band band = band(empty);
        Verdict nothing = Judge.all().verdict(empty);
        Verdict seen = Judge.heap(band).verdict(planted);
        @Nullable Finding heap = seen.of(Metric.HEAP);
        double rate = heap == null ? 0 : heap.rate();
        String doubt = "";
        if (nothing.status() == Status.LEAK) {
            doubt = "an empty body was found to leak (" + nothing.sentence() + ")";
        } else if (seen.status() != Status.LEAK || rate < LEAST * Planted.BYTES || rate > MOST * Planted.BYTES) {
            doubt = "a planted leak of " + Planted.BYTES + " B per iteration was not seen as such (" + seen.sentence()
                    + ")";
        }
        return new Trust(band, doubt, rate);
    }

    /** The verdict of a test; without trust nothing is decided. */
    Verdict applied(Verdict verdict) {
        if (doubt.isEmpty()) {
            return verdict;
        }
        List<String> caveats = new ArrayList<>(verdict.caveats());
        caveats.add("Not believed: " + doubt + ".");
        Reason reason = verdict.reason() == Reason.NONE ? Reason.DISAGREEMENT : verdict.reason();
        return new Verdict(Status.INCONCLUSIVE, reason, verdict.findings(), verdict.per(), 0, caveats);
    }

    private static Band band(Measured empty) {
        return Band.of(Judge.all().verdict(empty), empty.each());
    }

    private void write(Path folder) throws IOException {
        Properties file = new Properties();
        file.setProperty("doubt", doubt);
        file.setProperty("planted", Double.toString(planted));
        band.write(file);
        PropertyFiles.write(folder.resolve(FILE), file);
    }

    static Trust read(Path folder) throws IOException {
        Properties file = PropertyFiles.read(folder.resolve(FILE));
        return new Trust(Band.read(file), file.getProperty("doubt"), Double.parseDouble(file.getProperty("planted")));
    }
}
