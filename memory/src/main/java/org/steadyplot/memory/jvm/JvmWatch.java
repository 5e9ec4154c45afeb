package org.steadyplot.memory.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;

/** All that can be seen of one running JVM from outside; what cannot is named and left out. Not for several threads. */
public final class JvmWatch implements AutoCloseable {
    private final long pid;
    private final List<String> missing = new ArrayList<>();
    private final @Nullable GcLog log;
    private final @Nullable DirectMemory direct;

    private JvmWatch(long pid, boolean probe) {
        this.pid = pid;
        log = open(GcLog::open);
        direct = probe && log != null ? open(DirectMemory::open) : null;
        if (PerfData.of(pid).isEmpty() && isAlive()) {
            missing.add(
                    "the JVM " + pid + " keeps no counters (-XX:-UsePerfData): no metaspace, and of the heap only what"
                            + " its collections leave");
        }
    }

    private <T> @Nullable T open(Function<Long, T> opening) {
        try {
            return opening.apply(pid);
        } catch (MemoryException e) {
            missing.add(String.valueOf(e.getMessage()));
            return null;
        }
    }

    /** Whether the process is a JVM. */
    public static boolean isJvm(long pid) {
        JvmProcess process = JvmProcess.of(pid);
        return process != null && process.isJvm();
    }

    /**
     * Whether the process is a JVM that has come so far that it can be watched in full.
     *
     * @return false also for one that will never take attach: see {@link #isJvm}
     */
    public static boolean isReady(long pid) {
        JvmProcess process = JvmProcess.of(pid);
        return process != null && process.isJvm() && process.catchesQuit();
    }

    /**
     * Begins to watch a JVM.
     *
     * @param probe whether direct memory is wanted, for which a small agent is loaded
     */
    public static JvmWatch open(long pid, boolean probe) {
        return new JvmWatch(pid, probe);
    }

    /** Whether the process still runs. */
    public boolean isAlive() {
        JvmProcess process = JvmProcess.of(pid);
        return process != null && process.state() != 'Z' && process.state() != 'X';
    }

    /** Sentences about what cannot be seen, and why. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    public JvmReading read() {
        PerfData data = PerfData.of(pid).orElse(null);
        List<HeapCollection> since = log == null ? List.of() : log.poll();
        return new JvmReading(
                data == null ? PerfData.UNKNOWN : data.heapUsed(),
                data == null ? PerfData.UNKNOWN : data.heapCommitted(),
                data == null ? PerfData.UNKNOWN : data.metaspace(),
                direct == null ? PerfData.UNKNOWN : direct.used(),
                data == null ? PerfData.UNKNOWN : data.collections(),
                data == null ? Double.NaN : data.collectionSeconds(),
                since);
    }

    /** Ends it and leaves nothing behind in the JVM but its attach listener. */
    @Override
    public void close() {
        if (direct != null) {
            direct.close();
        }
        if (log != null) {
            log.close();
        }
    }
}
