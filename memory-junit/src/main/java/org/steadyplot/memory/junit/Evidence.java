package org.steadyplot.memory.junit;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.steadyplot.memory.agent.histogram.ClassHistogram;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/** What explains a leak, gathered in the fork: the classes when it is warm and at the end, and the heap. */
final class Evidence {
    static final String BEFORE = "histogram-warm.tsv";
    static final String AFTER = "histogram-end.tsv";
    static final String HEAP = "heap.hprof";

    private final Path folder;
    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();

    Evidence(Path folder) throws IOException {
        this.folder = folder;
        // The way to the histogram is walked once before anything counts.
        Files.deleteIfExists(histogram(BEFORE));
    }

    void begin() throws IOException {
        histogram(BEFORE);
    }

    /** Writes what was measured; the heap is looked at before that makes objects of its own. */
    void end(Measured measured, Verdict verdict) throws IOException {
        boolean leaks = verdict.status() == Status.LEAK && measured.checkpoints() > 0;
        if (leaks) {
            histogram(AFTER);
            dump();
        }
        Series.write(folder, measured);
    }

    private Path histogram(String name) throws IOException {
        Path file = folder.resolve(name);
        try {
            Files.writeString(file, ClassHistogram.take().tsv(), StandardCharsets.UTF_8);
        } catch (IllegalStateException e) {
            // Another virtual machine: no classes in the message.
        }
        return file;
    }

    private void dump() {
        try {
            server.invoke(
                    new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                    "dumpHeap",
                    new Object[] {folder.resolve(HEAP).toString(), true},
                    new String[] {String.class.getName(), boolean.class.getName()});
        } catch (JMException e) {
            // Another virtual machine, or a full disk: no path in the message.
        }
    }
}
