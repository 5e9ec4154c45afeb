package org.steadyplot.memory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.jvm.HeapCollection;
import org.steadyplot.memory.jvm.JvmReading;
import org.steadyplot.memory.jvm.JvmWatch;

/**
 * Records what the JVMs of a process tree hold, beside a {@link ProcessRecorder} and into the same file: the heap after each
 * collection, and once a second direct memory and metaspace. A thread of its own, because to attach takes a third of a second.
 */
public final class JvmRecorder implements AutoCloseable {
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long PAUSE_MILLIS = 1000;
    /** Looks at a program before it counts as none of Java. */
    private static final int LOOKS = 10;

    private final RecordingWriter writer;
    private final long root;
    private final boolean probe;
    private final ProcessTree tree;
    private final Map<Long, JvmWatch> watches = new LinkedHashMap<>();
    private final Map<Long, Looked> others = new HashMap<>();
    private final List<String> missing = new ArrayList<>();
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread;
    private int found;
    private int collections;
    private @Nullable IOException failure;

    private record Looked(String program, int times) {}

    /**
     * What was recorded.
     *
     * @param jvms JVMs that were found
     * @param collections collections of all of them
     * @param missing sentences about what could not be seen, and why
     */
    public record Result(int jvms, int collections, List<String> missing) {}

    private JvmRecorder(RecordingWriter writer, long root, boolean probe) {
        this.writer = writer;
        this.root = root;
        this.probe = probe;
        this.tree = new ProcessTree(new ProcFs(), root);
        this.thread = new Thread(this::run, "jvm-recorder");
        thread.setDaemon(true);
    }

    /**
     * Begins.
     *
     * @param writer where to; not closed
     * @param probe whether direct memory is wanted, for which a small agent is loaded into each JVM
     */
    public static JvmRecorder start(RecordingWriter writer, ProcessHandle root, boolean probe) {
        JvmRecorder recorder = new JvmRecorder(writer, root.pid(), probe);
        recorder.thread.start();
        return recorder;
    }

    /** Takes what there is still to read, and leaves the JVMs alone. */
    public Result stop() throws IOException {
        close();
        if (failure != null) {
            throw failure;
        }
        return new Result(found, collections, List.copyOf(missing));
    }

    /** Ends the thread, if {@link #stop()} did not. */
    @Override
    public void close() {
        stop.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            boolean last;
            do {
                last = stop.await(pause, TimeUnit.MILLISECONDS);
                pause = Math.min(2 * pause, PAUSE_MILLIS);
                if (!last) {
                    find();
                }
                read();
            } while (!last);
        } catch (IOException e) {
            failure = e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            watches.values().forEach(this::close);
        }
    }

    private void find() {
        look(root);
        for (long pid : tree.descendants()) {
            look(pid);
        }
    }

    private void look(long pid) {
        if (watches.containsKey(pid)) {
            return;
        }
        String program = program(pid);
        Looked before = others.get(pid);
        int times = before != null && before.program().equals(program) ? before.times() + 1 : 1;
        if (times > LOOKS) {
            return;
        }
        others.put(pid, new Looked(program, times));
        if (JvmWatch.isReady(pid) || (times == LOOKS && JvmWatch.isJvm(pid))) {
            JvmWatch watch = JvmWatch.open(pid, probe);
            missing.addAll(watch.missing());
            watches.put(pid, watch);
            found++;
        }
    }

    private static String program(long pid) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "exe"))
                    .toString();
        } catch (IOException e) {
            return "";
        }
    }

    private void read() throws IOException {
        double now = ProcessRecorder.epochSeconds();
        Iterator<Map.Entry<Long, JvmWatch>> entries = watches.entrySet().iterator();
        while (entries.hasNext()) {
            Map.Entry<Long, JvmWatch> entry = entries.next();
            boolean alive = entry.getValue().isAlive();
            write(entry.getKey(), entry.getValue().read(), alive, now);
            if (!alive) {
                close(entry.getValue());
                entries.remove();
            }
        }
    }

    /** Of a JVM that has ended the last collections are still to be had; its direct memory is gone. */
    private void write(long pid, JvmReading reading, boolean alive, double now) throws IOException {
        for (HeapCollection collection : reading.since()) {
            writer.collection(pid, collection.after(), collection.epochMillis() / 1000.0, collection.whole());
            collections++;
        }
        if (alive && reading.direct() >= 0) {
            writer.direct(pid, reading.direct(), now);
        }
        if (alive && reading.metaspace() >= 0) {
            writer.metaspace(pid, reading.metaspace(), now);
        }
    }

    private void close(JvmWatch watch) {
        try {
            watch.close();
        } catch (UncheckedIOException e) {
            missing.add("a temporary file was not removed: " + e.getMessage());
        }
    }
}
