package org.steadyplot.memory.live;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.ProcessFigures;
import org.steadyplot.memory.ProcessTreeReader;
import org.steadyplot.memory.jvm.HeapCollection;
import org.steadyplot.memory.jvm.Jvm;
import org.steadyplot.memory.jvm.JvmReading;
import org.steadyplot.memory.jvm.JvmWatch;
import org.steadyplot.memory.jvm.Printable;

/** Follows a process and its descendants; JVMs among them are watched closer. Not for several threads. */
public final class LiveView implements AutoCloseable {
    private static final int LOOKS = 10;

    private final ProcessTreeReader tree;
    private final boolean probe;
    private final long start = System.nanoTime();
    private final Map<Long, Followed> followed = new HashMap<>();
    private final List<String> missing = new ArrayList<>();

    /**
     * Follows the process of an id.
     *
     * @param probe whether direct memory is wanted, for which a small agent is loaded into each JVM
     */
    public LiveView(long pid, boolean probe) {
        this.tree = new ProcessTreeReader(pid);
        this.probe = probe;
    }

    private static final class Followed {
        private final History resident = new History();
        private final History heap = new History();
        private @Nullable JvmWatch watch;
        private String name = "";
        private int looks;
        private double firstSeconds = Double.NaN;
        private double firstCollected = Double.NaN;
    }

    /** The processes now; none once the first has ended. */
    public List<LiveRow> read() {
        List<ProcessFigures> processes = tree.read();
        List<LiveRow> rows = new ArrayList<>();
        for (ProcessFigures figures : processes) {
            Followed process = followed.computeIfAbsent(figures.pid(), pid -> new Followed());
            look(figures, process);
            rows.add(row(figures, process));
        }
        forget(processes);
        return rows;
    }

    /** Sentences about what cannot be seen, and why. */
    public List<String> missing() {
        return List.copyOf(missing);
    }

    private void look(ProcessFigures figures, Followed process) {
        long pid = figures.pid();
        if (process.watch != null || process.looks == LOOKS) {
            return;
        }
        process.looks++;
        process.name = Printable.of(figures.name());
        if (JvmWatch.isReady(pid) || (process.looks == LOOKS && JvmWatch.isJvm(pid))) {
            JvmWatch watch = JvmWatch.open(pid, probe);
            missing.addAll(watch.missing());
            process.watch = watch;
            Jvm.of(pid).ifPresent(jvm -> process.name = process.name + ' ' + jvm.command());
        }
    }

    private LiveRow row(ProcessFigures figures, Followed process) {
        double now = (System.nanoTime() - start) / 1e9;
        process.resident.add(now, figures.rss());
        JvmWatch watch = process.watch;
        if (watch == null) {
            return new LiveRow(
                    figures.pid(),
                    process.name,
                    false,
                    figures.rss(),
                    -1,
                    -1,
                    -1,
                    -1,
                    -1,
                    figures.threads(),
                    figures.files(),
                    -1,
                    Double.NaN,
                    process.resident.growth(),
                    false,
                    process.resident.values());
        }
        JvmReading reading = watch.read();
        for (HeapCollection collection : reading.since()) {
            process.heap.add(collection.epochMillis() / 1000.0, collection.after());
        }
        double heapGrowth = process.heap.growth();
        boolean ofHeap = !Double.isNaN(heapGrowth);
        History shown = ofHeap ? process.heap : process.resident;
        return new LiveRow(
                figures.pid(),
                process.name,
                true,
                figures.rss(),
                reading.heapUsed(),
                process.heap.isEmpty() ? -1 : (long) process.heap.last(),
                reading.heapCommitted(),
                reading.metaspace(),
                reading.direct(),
                figures.threads(),
                figures.files(),
                reading.collections(),
                share(process, now, reading.collectionSeconds()),
                ofHeap ? heapGrowth : process.resident.growth(),
                ofHeap,
                shown.values());
    }

    private static double share(Followed process, double now, double collected) {
        if (Double.isNaN(process.firstCollected)) {
            process.firstSeconds = now;
            process.firstCollected = collected;
        }
        double time = now - process.firstSeconds;
        return time > 0 ? Math.max(0, (collected - process.firstCollected) / time) : Double.NaN;
    }

    private void forget(List<ProcessFigures> processes) {
        Iterator<Map.Entry<Long, Followed>> entries = followed.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Long, Followed> entry = entries.next();
            if (processes.stream().noneMatch(figures -> figures.pid() == entry.getKey())) {
                leave(entry.getValue());
                entries.remove();
            }
        }
    }

    private void leave(Followed process) {
        if (process.watch != null) {
            try {
                process.watch.close();
            } catch (UncheckedIOException e) {
                missing.add("a temporary file was not removed: " + e.getMessage());
            }
        }
    }

    /** Leaves the JVMs alone. */
    @Override
    public void close() {
        followed.values().forEach(this::leave);
    }
}
