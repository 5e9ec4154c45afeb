package org.steadyplot.memory.agent.line;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.steadyplot.memory.agent.AgentFeature;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.Ending;
import org.steadyplot.memory.agent.JvmFolder;

/**
 * Counts bytes and occurrences of the lines of chosen methods, and marks their calls. What was counted is written every few seconds, so that a killed
 * JVM leaves something, and at the end.
 */
public final class LineFeature implements AgentFeature {
    /** Methods whose lines are counted, parted by line feeds; an empty text means those with {@code @Profile} alone. */
    public static final String LINES = "lines";

    /** Methods whose calls are marked, parted by line feeds. */
    public static final String CALLS = "calls";

    /** Around how many occurrences of each line the live set is measured; 0 or none for not at all. */
    public static final String LIVE = "lineLive";

    /** Seconds after which the hooks are taken out again; 0 or none for never. */
    public static final String SECONDS = "lineSeconds";

    /** The keys that this feature knows. */
    public static final List<String> KEYS = List.of(LINES, CALLS, LIVE, SECONDS);

    private static final long PERIOD = 5_000_000_000L;
    /** What a hook runs through before the recorder can tell that it is at work. */
    private static final Set<String> UNSAFE = Set.of(
            "java/lang/Object",
            "java/lang/Math",
            "java/lang/System",
            "java/lang/Thread",
            "java/lang/ThreadLocal",
            "java/lang/ThreadLocal$ThreadLocalMap",
            "java/lang/ThreadLocal$ThreadLocalMap$Entry",
            "java/lang/ref/Reference",
            "java/lang/ref/WeakReference",
            "java/util/Arrays",
            "java/util/concurrent/atomic/AtomicLongArray");

    private final LineRequest request;
    private final long seconds;
    private final LineFiles files;
    private final Instrumentation instrumentation;
    private final AtomicBoolean finished = new AtomicBoolean();

    /** @throws IllegalArgumentException for a text that names no method */
    public LineFeature(AgentOptions options, JvmFolder folder, Instrumentation instrumentation) {
        this.request = new LineRequest(options.get(LINES), options.get(CALLS));
        this.seconds = options.number(SECONDS, 0);
        this.files = new LineFiles(folder);
        this.instrumentation = instrumentation;
        Lines.methods();
        int live = (int) options.number(LIVE, 0);
        if (live > 0) {
            Lines.measureLiveSet(live);
        }
    }

    /** Whether the options ask for lines or calls. */
    public static boolean isAsked(AgentOptions options) {
        return options.get(LINES) != null || options.get(CALLS) != null;
    }

    @Override
    public boolean concerns(String name, @Nullable ClassLoader loader, byte[] bytecode) {
        if (finished.get() || !request.concerns(name, bytecode)) {
            return false;
        }
        if (UNSAFE.contains(name) || name.startsWith("sun/management/") || name.startsWith("com/sun/management/")) {
            request.note(name.replace('/', '.'), "is used by the measurement itself and left as it is");
            return false;
        }
        if (loader != null && !reachesHooks(loader)) {
            request.note(
                    name.replace('/', '.'),
                    "is left as it is: its class loader " + loader.getClass().getName()
                            + " does not find the agent's classes in the boot loader");
            return false;
        }
        return true;
    }

    private static boolean reachesHooks(ClassLoader loader) {
        try {
            return Class.forName(Lines.class.getName(), false, loader) == Lines.class;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }

    @Override
    public ClassVisitor visitor(String name, ClassVisitor next) {
        return new LineChange(next, request);
    }

    @Override
    public void started() {
        var thread = new Thread(this::writeNowAndThen, "steadyplot-lines");
        thread.setDaemon(true);
        thread.start();
    }

    private void writeNowAndThen() {
        long start = System.nanoTime();
        long last = TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (!finished.get()) {
                long left = seconds > 0 ? last - (System.nanoTime() - start) : PERIOD;
                if (left <= 0) {
                    finish();
                    return;
                }
                TimeUnit.NANOSECONDS.sleep(Math.min(left, PERIOD));
                if (!finished.get()) {
                    files.writeLines(request.notes());
                }
            }
        } catch (InterruptedException | IOException e) {
            // What was counted is written at the end of the program still.
        }
    }

    /** Takes the hooks out and writes what was counted. Calls that are open run on with them and count for nothing. */
    private void finish() {
        if (!finished.compareAndSet(false, true)) {
            return;
        }
        write();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            boolean ours = request.isNamed(type.getName().replace('.', '/'));
            if (ours && instrumentation.isModifiableClass(type)) {
                try {
                    instrumentation.retransformClasses(type);
                } catch (UnmodifiableClassException | LinkageError e) {
                    // It keeps the hooks, whose figures nobody reads any more.
                }
            }
        }
    }

    @Override
    public void ending(Ending.Kind kind) {
        if (finished.compareAndSet(false, true)) {
            write();
        }
    }

    private void write() {
        Set<String> loaded = new LinkedHashSet<>();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            if (!type.isArray() && !type.isHidden()) {
                loaded.add(type.getName());
            }
        }
        request.noteUnmet(loaded);
        try {
            files.writeCalls();
            files.writeLines(request.notes());
        } catch (IOException e) {
            System.err.println("steadyplot agent: what was counted in lines cannot be written: " + e);
        }
    }
}
