package org.steadyplot.memory.agent.histogram;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.steadyplot.memory.agent.JvmFolder;

/** Dumps of the live objects of the heap. */
public final class HeapDump {
    private static final double ROOM = 1.5;

    private HeapDump() {}

    /** The name of the file of a dump. */
    public static String file(long millis) {
        return "heap-" + millis + ".hprof";
    }

    /**
     * Writes {@code heap-MILLIS.hprof}, after a full collection; the program stands still meanwhile.
     *
     * @param liveBytes about how much lives, to see whether the disk has room
     * @throws IOException if it cannot be written, or the disk would get too full
     */
    public static void write(JvmFolder folder, long millis, long liveBytes) throws IOException {
        Path file = folder.file(file(millis));
        long free = Files.getFileStore(folder.file("")).getUsableSpace();
        if (free < ROOM * liveBytes + (64 << 20)) {
            throw new IOException("the disk has " + (free >> 20) + " MiB left, too few for a heap dump of "
                    + (liveBytes >> 20) + " MiB");
        }
        // The JVM takes names that end so only.
        Path part = folder.file("part-" + file(millis));
        Files.deleteIfExists(part);
        bean().dumpHeap(part.toString(), true);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static HotSpotDiagnosticMXBean bean() throws IOException {
        try {
            return Class.forName("com.sun.management.internal.HotSpotDiagnostic")
                    .asSubclass(HotSpotDiagnosticMXBean.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | RuntimeException e) {
            HotSpotDiagnosticMXBean bean = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
            if (bean == null) {
                throw new IOException("this JVM has no heap dumps", e);
            }
            return bean;
        }
    }
}
