package org.steadyplot.memory.agent.line;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.histogram.ClassHistogram;

/**
 * Where code of measured methods enters the recorder. A {@code ThreadLocal} leads to the recorder of the thread: it is asked once a call, and a
 * thread that is gone takes it along; the tables are handed to the next new thread, so that threads that come and go do not add up.
 */
public final class Lines {
    /** The internal name by which measured code knows this class. */
    static final String NAME = "org/steadyplot/memory/agent/line/Lines";

    private static final int LOOKED_AT = 8;
    private static final ThreadMXBean THREADS = threads();
    private static final ResidentMemory RESIDENT = new ResidentMemory();
    private static final ThreadLocal<ThreadRecorder> CURRENT = new ThreadLocal<>();
    private static final Object LOCK = new Object();
    private static final ProfiledMethods METHODS = new ProfiledMethods();
    /** An array, because methods of lists may be measured. */
    private static @Nullable ThreadRecorder[] recorders = new ThreadRecorder[16];

    private static int recorderCount;
    private static int lookedAt;
    /** Around how many occurrences of each line the live set is measured; 0 for none. */
    private static int liveOccurrences;

    private Lines() {}

    /** Made when the first call is met that cannot be measured. */
    private static final class Unmeasured {
        static final UnmeasuredCalls CALLS = new UnmeasuredCalls();
    }

    /** Hook: a call of a method begins; its last line's slot is before the end. */
    public static LineRecorder call(int id, int endSlot) {
        return enter(id, endSlot, true);
    }

    /** Hook: a lambda's body begins that is written in a method. */
    public static LineRecorder lambda(int id, int endSlot) {
        return enter(id, endSlot, false);
    }

    private static LineRecorder enter(int id, int endSlot, boolean call) {
        ThreadRecorder recorder = CURRENT.get();
        if (recorder == null) {
            if (THREADS.getCurrentThreadAllocatedBytes() < 0) {
                return Unmeasured.CALLS.enter(id, call);
            }
            recorder = recorder(Thread.currentThread());
            CURRENT.set(recorder);
        } else if (recorder.isBusy()) {
            return IdleRecorder.INSTANCE;
        }
        recorder.enter(id, endSlot, call);
        return recorder;
    }

    private static ThreadRecorder recorder(Thread thread) {
        synchronized (LOCK) {
            for (int i = 0; i < LOOKED_AT && i < recorderCount; i++) {
                lookedAt = (lookedAt + 1) % recorderCount;
                ThreadRecorder known = recorders[lookedAt];
                if (known != null && known.isFree()) {
                    known.handTo(thread);
                    return known;
                }
            }
            LiveLines live = measuresLiveSet() ? new LiveLines(liveOccurrences) : null;
            var recorder = new ThreadRecorder(thread, THREADS, RESIDENT, live);
            if (recorderCount == recorders.length) {
                var more = new ThreadRecorder[2 * recorderCount];
                System.arraycopy(recorders, 0, more, 0, recorderCount);
                recorders = more;
            }
            recorders[recorderCount++] = recorder;
            return recorder;
        }
    }

    /** Measures the live set too, around this many occurrences of each line on each thread. Before the first call. */
    static void measureLiveSet(int occurrences) {
        // The first times load what the histogram needs, which would be counted as the program's.
        long unused = ClassHistogram.liveBytes() + ClassHistogram.liveBytes();
        liveOccurrences = occurrences;
    }

    static boolean measuresLiveSet() {
        return liveOccurrences > 0;
    }

    static ProfiledMethods methods() {
        return METHODS;
    }

    static LineTotals totals() {
        var totals = new LineTotals();
        synchronized (LOCK) {
            for (int i = 0; i < recorderCount; i++) {
                ThreadRecorder recorder = recorders[i];
                if (recorder != null) {
                    recorder.addTo(totals);
                }
            }
        }
        return totals;
    }

    static UnmeasuredCalls unmeasured() {
        return Unmeasured.CALLS;
    }

    private static ThreadMXBean threads() {
        var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        threads.setThreadAllocatedMemoryEnabled(true);
        return threads;
    }
}
