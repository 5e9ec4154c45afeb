package org.steadyplot.memory.agent.histogram;

import java.io.IOException;
import org.steadyplot.memory.agent.JvmFolder;

/** What can be told of the heap of a JVM that was not measured before: its classes, and a dump. */
public final class HeapReport {
    private HeapReport() {}

    /** Writes a class histogram and, if wanted, a heap dump. */
    public static void write(JvmFolder folder, boolean heapDump) throws IOException {
        ClassHistogram histogram = ClassHistogram.take();
        histogram.write(folder);
        if (heapDump) {
            HeapDump.write(folder, histogram.millis(), histogram.totalBytes());
        }
    }
}
