package org.steadyplot.memory.agent.allocation;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.AgentSession;
import org.steadyplot.memory.agent.JvmFolder;
import org.steadyplot.memory.agent.allocation.Snapshots.Kind;
import org.steadyplot.memory.agent.histogram.ClassHistogram;
import org.steadyplot.memory.agent.histogram.HeapDump;
import org.steadyplot.memory.agent.iteration.Iterations;

/**
 * What lives, over the run: looks at the samples after each collection, keeps the totals of the largest live set, takes snapshots from time to
 * time and at the end. One thread does it, and the one that ends the program.
 */
final class AllocationWatch implements Runnable {
    private static final long TICK_MILLIS = 20;
    private static final long IDLE_MILLIS = 200;
    private static final long SECOND = 1_000_000_000;
    private static final long PACE = SECOND / 10;
    private static final int WAITING = 10;
    /** Share of the processor time that collections may take which the program did not ask for. */
    private static final double FORCED_SHARE = 0.015;

    /** The same, to make sure of a peak. */
    private static final double PEAK_SHARE = 0.08;

    private static final double TIMED_SHARE = 0.03;
    private static final double SWEEP_SHARE = 0.02;
    private static final double NEW_PEAK = 1.02;
    private static final double LIKELY_PEAK = 1.01;
    private static final long SMALL = 256 << 10;
    private static final double MUCH_LARGER = 1.25;
    private static final double FAR_LARGER = 2.5;
    private static final double TIGHT = 0.6;
    private static final double EXHAUSTED = 0.75;

    private final LiveSamples live;
    private final Sampling sampling;
    private final Collector collector = new Collector();
    private final CollapsedWriter writer = new CollapsedWriter();
    private final Snapshots snapshots;
    private final HeapDumps dumps;
    private final long start = System.nanoTime();
    private final ProcessorTime processor = new ProcessorTime();
    private final long maxHeap = Runtime.getRuntime().maxMemory();
    /** Given back where memory has run out, so that there is some to write with. */
    @SuppressWarnings("UnusedVariable")
    private byte @Nullable [] reserve;

    private Peak surePeak = Peak.NONE;
    private Peak likelyPeak = Peak.NONE;
    private long writtenBytes;
    private long lastBytes;
    private long lastSweep;
    private long sweepNanos;
    private long timedInterval = SECOND / 2;
    private long nextTimed = 2 * timedInterval;
    private long busyNanos;
    private long paced;
    private long oomMillis;
    private boolean ended;

    /** The largest live set so far. */
    private record Peak(Totals totals, long bytes, long millis) {
        static final Peak NONE = new Peak(new Totals(new int[0], new long[0]), 0, 0);
    }

    AllocationWatch(JvmFolder folder, StackTable stacks, Sampling sampling, HeapDumps dumps) {
        this.sampling = sampling;
        this.live = new LiveSamples(sampling, stacks);
        this.dumps = dumps;
        this.snapshots = new Snapshots(folder, stacks, writer);
        this.reserve = new byte[(int) Math.min(1 << 20, maxHeap >> 6)];
    }

    void start() {
        Thread thread = new Thread(null, this, "steadyplot-allocations", 0, false);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void run() {
        Allocations.pause();
        int before = 0;
        while (true) {
            try {
                int now = live.count();
                boolean collected = collector.await(now == before ? IDLE_MILLIS : TICK_MILLIS, live);
                before = now;
                synchronized (live) {
                    if (ended) {
                        return;
                    }
                    tick(collected);
                }
            } catch (InterruptedException e) {
                return;
            } catch (Throwable failure) {
                AgentSession.note("the allocations were not looked at: " + failure);
            }
        }
    }

    private void tick(boolean collected) throws IOException {
        live.drain();
        sampling.relax();
        long elapsed = System.nanoTime() - start;
        pace(elapsed);
        if (collector.exhausted() && used() > EXHAUSTED * maxHeap) {
            outOfMemory(true);
        } else if (elapsed >= nextTimed) {
            timed();
        } else if (collected && sweepNanos < SWEEP_SHARE * (elapsed - lastSweep)) {
            sweep();
            boolean sure = maybePeak(lastBytes) && collector.affordable(busyNanos, PEAK_SHARE) && collector.force(live);
            if (sure) {
                sweep();
            }
            keepPeak(sure);
        } else if (maybePeak(lastBytes + live.unswept())
                && collector.affordable(busyNanos, collector.clearsWhatIsMoved() ? FORCED_SHARE : PEAK_SHARE)
                && collector.force(live)) {
            sweep();
            keepPeak(true);
        }
    }

    /** Costs are kept to a share of what the program itself uses, and of a little of the time in which it waits. */
    private void pace(long elapsed) {
        if (elapsed - paced > PACE) {
            long busy = processor.nanos();
            long waiting = Math.max(0, elapsed - busy) / WAITING;
            sampling.pace((double) (busy + waiting - busyNanos) / (elapsed - paced));
            busyNanos = busy + waiting;
            paced = elapsed;
        }
    }

    /**
     * Whether a live set would be a clearly larger peak, so that it is worth a collection to see: what survived a collection of young objects
     * may be garbage among the old, or be held by the weak references themselves where the collector moved those to the old ones.
     */
    private boolean maybePeak(long bytes) {
        return bytes > LIKELY_PEAK * surePeak.bytes() + SMALL;
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Adds up what survived the last collection. */
    private void sweep() {
        long begin = System.nanoTime();
        lastBytes = live.sweep();
        long end = System.nanoTime();
        sweepNanos = end - begin;
        lastSweep = end - start;
    }

    /**
     * Keeps the totals of the last sweep if they are the largest.
     *
     * @param sure whether the whole heap was collected, so that none of it is garbage
     */
    private void keepPeak(boolean sure) throws IOException {
        Peak best = sure ? surePeak : likelyPeak;
        if (lastBytes > best.bytes()) {
            Peak next = new Peak(live.totals(), lastBytes, System.currentTimeMillis());
            if (sure) {
                surePeak = next;
            } else {
                likelyPeak = next;
            }
            if (lastBytes > TIGHT * maxHeap && lastBytes > NEW_PEAK * writtenBytes) {
                writtenBytes = lastBytes;
                writePeak(snapshots);
            }
        }
    }

    /** What may hold garbage is taken for the peak only where it is much larger, and weak references can be relied on. */
    private Peak peak() {
        double larger = collector.clearsWhatIsMoved() ? MUCH_LARGER : FAR_LARGER;
        return likelyPeak.bytes() > larger * surePeak.bytes() ? likelyPeak : surePeak;
    }

    private void writePeak(Snapshots to) throws IOException {
        Peak peak = peak();
        if (peak.bytes() > 0) {
            to.write(Kind.PEAK, peak.millis(), peak.bytes(), Iterations.count(), peak.totals(), null);
        }
    }

    /** The times get sparser as the run gets longer: there are 8 to 16 of them, evenly spread. */
    private void timed() throws IOException {
        ClassHistogram histogram = null;
        if (collector.affordable(busyNanos, TIMED_SHARE)) {
            histogram = histogram();
        }
        sweep();
        keepPeak(histogram != null);
        if (histogram != null) {
            dumps.suspect(histogram.totalBytes(), busyNanos);
        }
        snapshots.write(Kind.TIMED, millis(histogram), lastBytes, Iterations.count(), live.totals(), histogram);
        if (snapshots.full()) {
            snapshots.thin();
            timedInterval *= 2;
        }
        nextTimed = System.nanoTime() - start + timedInterval;
    }

    /** Collects fully, so that the samples that are left live. */
    private @Nullable ClassHistogram histogram() {
        long begin = System.nanoTime();
        try {
            ClassHistogram histogram = ClassHistogram.take();
            collector.forced(begin);
            live.cleared(begin);
            live.drain();
            return histogram;
        } catch (IllegalStateException e) {
            AgentSession.note("no class histogram: " + e.getMessage());
            collector.force(live);
            return null;
        }
    }

    /** Called where the program ends. */
    void ending() throws IOException {
        synchronized (live) {
            if (!ended) {
                end(Kind.EXIT);
            }
        }
    }

    /** Called where the measurement is to end while the program goes on. */
    void finish() throws IOException {
        synchronized (live) {
            if (!ended) {
                end(Kind.ASKED);
            }
        }
    }

    private void end(Kind kind) throws IOException {
        ended = true;
        ClassHistogram histogram = last();
        writePeak(snapshots);
        snapshots.write(kind, millis(histogram), lastBytes, Iterations.count(), live.totals(), histogram);
        dumps.atEnd(histogram == null ? lastBytes : histogram.totalBytes());
        if (oomMillis != 0) {
            AgentSession.endedOutOfMemory();
        }
    }

    /** Writes a report of this moment into another folder. */
    void report(JvmFolder folder, boolean heapDump) throws IOException {
        synchronized (live) {
            ClassHistogram histogram = ended ? null : last();
            Snapshots copy = snapshots.copyTimed(folder);
            writePeak(copy);
            if (!ended) {
                copy.write(Kind.ASKED, millis(histogram), lastBytes, Iterations.count(), live.totals(), histogram);
            }
            if (heapDump) {
                HeapDump.write(folder, millis(histogram), histogram == null ? lastBytes : histogram.totalBytes());
            }
        }
    }

    /** Collects fully and adds up what lives. */
    private @Nullable ClassHistogram last() throws IOException {
        live.drain();
        ClassHistogram histogram = histogram();
        sweep();
        keepPeak(histogram != null);
        return histogram;
    }

    private static long millis(@Nullable ClassHistogram histogram) {
        return histogram == null ? System.currentTimeMillis() : histogram.millis();
    }

    /**
     * The JVM ran out of memory; what is left of it is enough to write what was last known.
     *
     * @param heap whether of the heap; or of room for buffers, threads
     */
    /** Does once what is done where memory has run out: no class can be loaded then. */
    void rehearse() {
        synchronized (live) {
            try {
                live.drain();
                live.cleared(System.nanoTime());
                lastBytes = live.sweep();
                snapshots.rehearse(live.totals(), Iterations.count());
                OutOfMemory.isFull();
            } catch (IOException failure) {
                AgentSession.note("nothing can be written into the folder: " + failure);
            }
        }
    }

    void outOfMemory(boolean heap) {
        synchronized (live) {
            if (ended || oomMillis != 0) {
                return;
            }
            reserve = null;
            oomMillis = System.currentTimeMillis();
            try {
                live.drain();
                // The JVM has collected the whole heap before it gave up, or else memory of another kind has run out.
                if (!heap) {
                    collector.force(live);
                } else {
                    live.cleared(System.nanoTime());
                }
                lastBytes = live.sweep();
                keepPeak(true);
                writePeak(snapshots);
                snapshots.write(Kind.OOM, oomMillis, lastBytes, Iterations.count(), live.totals(), null);
                AgentSession.ranOutOfMemory(heap);
            } catch (IOException | OutOfMemoryError | LinkageError failure) {
                AgentSession.note("the snapshot where memory ran out is not whole: " + failure);
            }
        }
    }
}
