package org.steadyplot.memory.jvm;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tells the direct memory of the JVM that it is loaded into: a thread that writes it into a file, four times a second,
 * until whoever reads it has gone. Needs nothing but the JDK, because it runs in any program.
 */
public final class DirectProbe implements Runnable {
    static final long BEAT = 0;
    static final long DIRECT = 8;
    static final int LENGTH = 16;
    static final long PERIOD_MILLIS = 250;
    /** Periods without a sign of life of the reader. */
    private static final int PATIENCE = 120;

    private final String file;

    private DirectProbe(String file) {
        this.file = file;
    }

    /** Begins; the file has {@value #LENGTH} bytes: what the reader counts up, and what is told. */
    public static void agentmain(String file) {
        Thread thread = new Thread(new DirectProbe(file), "steadyplot-direct");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
            BufferPoolMXBean pool = direct();
            long beat = 0;
            int silent = 0;
            while (pool != null && silent < PATIENCE && out.length() == LENGTH) {
                out.seek(BEAT);
                long now = out.readLong();
                silent = now == beat ? silent + 1 : 0;
                beat = now;
                out.seek(DIRECT);
                out.writeLong(pool.getMemoryUsed());
                Thread.sleep(PERIOD_MILLIS);
            }
        } catch (IOException | InterruptedException | LinkageError e) {
            // nobody wants to know any more, or the runtime has no java.management
        }
    }

    private static @Nullable BufferPoolMXBean direct() {
        for (BufferPoolMXBean pool : ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class)) {
            if (pool.getName().equals("direct")) {
                return pool;
            }
        }
        return null;
    }
}
