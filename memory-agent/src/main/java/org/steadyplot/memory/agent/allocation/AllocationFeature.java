package org.steadyplot.memory.agent.allocation;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.steadyplot.memory.agent.AgentFeature;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.AgentSession;
import org.steadyplot.memory.agent.Ending;
import org.steadyplot.memory.agent.JvmFolder;

/** Finds where the memory of a program was allocated that lives at its peak, at its end, and that grew. */
public final class AllocationFeature implements AgentFeature {
    /** The option that asks for it. */
    public static final String KEY = "where";
    /** Hooks in the application's classes alone. */
    public static final String APP_ONLY = "apponly";
    /** Only what is allocated below {@code package.Class.method}. */
    public static final String METHOD = "method";
    /** Only what is allocated from this millisecond of the run on. */
    public static final String FROM = "from";
    /** Only what is allocated up to this millisecond of the run. */
    public static final String TO = "to";
    /** When the heap is dumped: never, auto, always. */
    public static final String HEAP_DUMP = "heapdump";
    /** Switch of a command: no heap dump with it. */
    public static final String NO_HEAP_DUMP = "noheapdump";
    /** Most bytes of a live set that is dumped. */
    public static final String HEAP_DUMP_BYTES = "heapdumpbytes";
    /** Samples per second that are aimed at. */
    public static final String RATE = "rate";

    private static final int USUAL_RATE = 8000;
    private static final long LARGEST_DUMP = 2L << 30;
    private static final long MILLI = 1_000_000;

    private static volatile @Nullable ObjectLayout layout;

    private final AllocationSites sites;
    private final AllocationWatch watch;
    private final Sampling sampling;

    /** With the options of the command line. */
    public static AllocationFeature of(AgentOptions options, Instrumentation instrumentation, JvmFolder folder) {
        ObjectLayout sizes = new ObjectLayout(instrumentation);
        layout = sizes;
        AllocationFeature feature = new AllocationFeature(options, sizes, folder);
        // The hooks' class is made ready before the first hook can be called.
        Allocations.resume(Allocations.pause());
        return feature;
    }

    private AllocationFeature(AgentOptions options, ObjectLayout sizes, JvmFolder folder) {
        long now = System.nanoTime();
        sites = new AllocationSites(options.on(APP_ONLY));
        StackTable stacks = new StackTable(options.get(METHOD));
        sampling = new Sampling(
                sizes,
                stacks,
                now + MILLI * options.number(FROM, 0),
                now + MILLI * Math.min(options.number(TO, Long.MAX_VALUE / MILLI / 4), Long.MAX_VALUE / MILLI / 4),
                (int) options.number(RATE, USUAL_RATE));
        String when = options.get(HEAP_DUMP);
        HeapDumps dumps = new HeapDumps(
                folder,
                when == null ? HeapDumps.When.AUTO : HeapDumps.When.valueOf(when.toUpperCase(Locale.ROOT)),
                options.number(HEAP_DUMP_BYTES, LARGEST_DUMP));
        watch = new AllocationWatch(folder, stacks, sampling, dumps);
    }

    static ObjectLayout layout() {
        return Objects.requireNonNull(layout);
    }

    @Override
    public boolean concerns(String name, @Nullable ClassLoader loader, byte[] bytecode) {
        return sites.isHooked(name, loader);
    }

    @Override
    public ClassVisitor visitor(String name, ClassVisitor next) {
        return new AllocationVisitor(sites, name, next);
    }

    @Override
    public boolean keepsFrames() {
        return true;
    }

    @Override
    public void started() {
        watch.rehearse();
        OutOfMemory.tell(watch);
        watch.start();
        Allocations.begin(sampling);
    }

    @Override
    public void ending(Ending.Kind kind) throws IOException {
        long saved = Allocations.pause();
        try {
            Allocations.end();
            watch.ending();
        } finally {
            Allocations.resume(saved);
        }
        if (sampling.lost() > 0) {
            AgentSession.note(sampling.lost() + " samples were lost where memory or stack had run out");
        }
    }

    @Override
    public void asked(AgentOptions options, JvmFolder folder) throws IOException {
        boolean finish = AgentOptions.FINISH.equals(options.get(AgentOptions.COMMAND));
        boolean heapDump = !options.on(NO_HEAP_DUMP);
        long saved = Allocations.pause();
        try {
            if (finish) {
                Allocations.end();
                watch.finish();
            } else {
                watch.report(folder, heapDump);
            }
        } finally {
            Allocations.resume(saved);
        }
    }
}
