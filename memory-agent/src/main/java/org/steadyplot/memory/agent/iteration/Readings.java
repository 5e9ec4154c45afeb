package org.steadyplot.memory.agent.iteration;

import java.io.File;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ClassLoadingMXBean;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.ThreadMXBean;
import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.histogram.ClassHistogram;
import org.steadyplot.memory.agent.histogram.DiagnosticCommand;

/**
 * Reads the memory of the own JVM. The heap is the sum of HotSpot's class histogram: the bytes of all live objects, exact under
 * every collector and, where the collector collects for it, even with {@code -XX:+DisableExplicitGC}. Readings are repeated until
 * two agree, so that cleaners and finalizers have run; once eight in a row have agreed at once, only every eighth is, and
 * where other threads let none agree two must do. Where there is no histogram, {@code System.gc()} and the bytes in use stand
 * in. Not for more than one thread at a time.
 */
public final class Readings {
    private static final int ATTEMPTS = 5;
    private static final long AGREEMENT = 2048;
    private static final long COARSE_AGREEMENT = 16 * 1024;
    private static final int TRUSTED = 8;
    private static final long LONGEST_WAIT_MILLIS = 100;

    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final List<BufferPoolMXBean> buffers = ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class);
    private final List<MemoryPoolMXBean> pools = ManagementFactory.getMemoryPoolMXBeans();
    private final ClassLoadingMXBean classes = ManagementFactory.getClassLoadingMXBean();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    private final ReferenceQueue<Object> cleared = new ReferenceQueue<>();
    private final File descriptors = new File("/proc/self/fd");
    private final Mappings mappings = new Mappings(HeapRange.of(answer("GC.heap_info")));
    private boolean trims = true;
    private boolean histogramCollects = true;
    private boolean forced;
    private @Nullable WeakReference<Object> weak;
    private @Nullable PhantomReference<Object> phantom;
    private boolean exact;
    private int agreed;
    private int disagreed;
    private @Nullable String histogram;

    /** The names of the collectors' beans. */
    public List<String> collectors() {
        return collectors.stream().map(GarbageCollectorMXBean::getName).toList();
    }

    /** Collects and reads. Costs 10 to 40 ms with a small live set. */
    public Reading take() {
        forced = true;
        long heap = 0;
        long direct = 0;
        boolean once = exact && agreed >= TRUSTED && agreed % TRUSTED != 0;
        int attempts = once ? 1 : disagreed >= TRUSTED ? 2 : ATTEMPTS;
        int i = 0;
        boolean agree = false;
        while (i < attempts && !agree) {
            long heapBefore = heap;
            long directBefore = direct;
            heap = collect();
            direct = direct();
            long agreement = exact ? AGREEMENT : COARSE_AGREEMENT;
            agree = i > 0 && Math.abs(heap - heapBefore) <= agreement && Math.abs(direct - directBefore) <= agreement;
            i++;
        }
        agreed = once || agree && i == 2 ? agreed + 1 : 0;
        disagreed = once || agree ? 0 : disagreed + 1;
        trim();
        boolean mapped = mappings.read();
        return new Reading(
                heap,
                direct,
                metaspace(),
                classes.getLoadedClassCount(),
                threads.getThreadCount(),
                files(),
                mapped ? mappings.resident() : -1,
                mapped ? mappings.outside() : -1,
                collections(),
                forced,
                exact);
    }

    /** The class histogram of the last reading; null if there is none. */
    @Nullable
    String histogram() {
        return exact ? histogram : null;
    }

    /** Collects, lets references be processed, and returns the bytes that live. */
    private long collect() {
        plantWitness();
        histogram = null;
        if (!histogramCollects) {
            System.gc();
        }
        boolean relied = histogramCollects;
        long bytes = live();
        if (relied && !witnessGone()) {
            histogramCollects = false;
            System.gc();
            bytes = live();
        }
        boolean collected = witnessGone();
        forced &= collected;
        if (collected) {
            settle();
        }
        return bytes;
    }

    /** An object that is garbage at once. */
    private void plantWitness() {
        Object object = new Object();
        weak = new WeakReference<>(object);
        phantom = new PhantomReference<>(object, cleared);
    }

    private boolean witnessGone() {
        return weak == null || weak.get() == null;
    }

    private long live() {
        histogram = answer(ClassHistogram.COMMAND);
        long bytes = histogram == null ? -1 : ClassHistogram.total(histogram);
        exact = bytes >= 0;
        histogramCollects &= exact;
        Runtime runtime = Runtime.getRuntime();
        return exact ? bytes : runtime.totalMemory() - runtime.freeMemory();
    }

    /** Gives memory that the C library keeps for later back to the system; Linux with glibc, JDK 17.0.9 and later. */
    private void trim() {
        trims = trims && answer("System.trim_native_heap") != null;
    }

    private static @Nullable String answer(String command) {
        try {
            return DiagnosticCommand.run(command);
        } catch (IllegalStateException e) {
            return null;
        }
    }

    /** Waits until the references of a collection were handed to their queues and finalizers have run, but not for long. */
    private void settle() {
        try {
            Reference<?> enqueued = cleared.remove(LONGEST_WAIT_MILLIS);
            for (int i = 0; enqueued == phantom && memory.getObjectPendingFinalizationCount() > 0; i++) {
                if (i == LONGEST_WAIT_MILLIS) {
                    break;
                }
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Direct and mapped buffers. */
    private long direct() {
        long sum = 0;
        for (BufferPoolMXBean pool : buffers) {
            sum += Math.max(0, pool.getMemoryUsed());
        }
        return buffers.isEmpty() ? -1 : sum;
    }

    private long metaspace() {
        for (MemoryPoolMXBean pool : pools) {
            if (pool.getName().equals("Metaspace")) {
                return pool.getUsage().getUsed();
            }
        }
        return -1;
    }

    /** Open file descriptors without the one that counts them. */
    private long files() {
        String[] names = descriptors.list();
        return names == null ? -1 : names.length - 1;
    }

    private long collections() {
        long sum = 0;
        for (GarbageCollectorMXBean bean : collectors) {
            sum += Math.max(0, bean.getCollectionCount());
        }
        return sum;
    }
}
