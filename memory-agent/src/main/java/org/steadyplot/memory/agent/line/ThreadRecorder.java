package org.steadyplot.memory.agent.line;

import com.sun.management.ThreadMXBean;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Counts on one thread. Bytes are differences of the thread's own allocation counter, less what the recorder itself allocated, so they are exact
 * and never negative. For each method a byte belongs to one line only: that at which the innermost of its open calls stands; so the lines of a
 * method sum to what its outermost calls allocated, with recursion too.
 */
final class ThreadRecorder extends LineRecorder {
    private static final int ROOM = 16;
    private static final int NONE = -1;

    private final ThreadMXBean threads;
    private final ResidentMemory resident;
    private final @Nullable LiveLines live;
    private volatile WeakReference<Thread> owner;
    private volatile long threadId;

    /** Bytes and occurrences of each slot, in turn. */
    private long[] counts = {};

    private int[] innermost = {};
    /** Bytes of each method so far. */
    private long[] charged = {};

    private @Nullable CallLog[] logs = {};
    private long own;
    private boolean busy;
    private int top = NONE;
    private int level;

    private int[] method = new int[ROOM];
    private int[] slot = new int[ROOM];
    private int[] outer = new int[ROOM];
    private long[] since = new long[ROOM];
    private boolean[] marked = new boolean[ROOM];
    private long[] start = new long[ROOM];
    private long[] startBytes = new long[ROOM];

    ThreadRecorder(Thread thread, ThreadMXBean threads, ResidentMemory resident, @Nullable LiveLines live) {
        this.threads = threads;
        this.resident = resident;
        this.live = live;
        owner = new WeakReference<>(thread);
        threadId = id(thread);
    }

    /** Whether the thread has ended, so that another may go on with the tables. */
    boolean isFree() {
        Thread thread = owner.get();
        return thread == null || !thread.isAlive();
    }

    /** Another thread goes on. What the ended thread left open stays uncounted. */
    void handTo(Thread thread) {
        top = NONE;
        level = 0;
        own = 0;
        Arrays.fill(innermost, NONE);
        owner = new WeakReference<>(thread);
        threadId = id(thread);
    }

    @SuppressWarnings("deprecation") // threadId() is not in Java 17
    private static long id(Thread thread) {
        return thread.getId();
    }

    /** Whether the recorder is at work that calls methods of the JDK, which may be measured ones. */
    boolean isBusy() {
        return busy;
    }

    /** Begins work that may allocate; to be given to {@link #rest}. */
    private long work() {
        busy = true;
        return threads.getCurrentThreadAllocatedBytes();
    }

    private void rest(long before) {
        own += threads.getCurrentThreadAllocatedBytes() - before;
        busy = false;
    }

    private long allocated() {
        return threads.getCurrentThreadAllocatedBytes() - own;
    }

    /** A call begins; {@code call} unless it is of a lambda's body. */
    void enter(int id, int endSlot, boolean call) {
        long now = allocated();
        int depth = top + 1;
        if (depth == method.length || id >= innermost.length || 2 * endSlot > counts.length) {
            long before = work();
            try {
                grow(depth, id, endSlot);
            } finally {
                rest(before);
            }
        }
        int parent = innermost[id];
        if (parent >= 0) {
            charge(parent, now);
        }
        method[depth] = id;
        slot[depth] = NONE;
        outer[depth] = parent;
        marked[depth] = call;
        if (call) {
            begin(depth, id);
        }
        if (live != null) {
            long before = work();
            try {
                live.enter(depth, parent, parent < 0 ? NONE : slot[parent], endSlot);
            } finally {
                rest(before);
            }
        }
        since[depth] = now;
        innermost[id] = depth;
        level += call ? 1 : 0;
        top = depth;
    }

    /** Before the first line there is nothing but the hook, for which the JVM may have had to load classes. */
    private void charge(int depth, long now) {
        if (slot[depth] >= 0) {
            long bytes = now - since[depth];
            counts[2 * slot[depth]] += bytes;
            charged[method[depth]] += bytes;
        }
        since[depth] = now;
    }

    @Override
    public int depth() {
        return top;
    }

    @Override
    public void line(int depth, int next) {
        long now = allocated();
        if (top != depth) {
            unwind(depth, now);
        }
        charge(depth, now);
        counts[2 * next + 1]++;
        if (live != null && live.reads(depth, next)) {
            long before = work();
            try {
                live.line(depth, slot[depth], next);
            } finally {
                rest(before);
            }
        }
        slot[depth] = next;
    }

    @Override
    public void arrive(int depth, int next) {
        if (slot[depth] != next) {
            line(depth, next);
        }
    }

    @Override
    public void exit(int depth) {
        if (top >= depth) {
            unwind(depth - 1, allocated());
        }
    }

    @Override
    public long suspend(int depth) {
        long now = allocated();
        if (top > depth) {
            unwind(depth, now);
        }
        charge(depth, now);
        leave(depth, now);
        return now - charged[method[depth]];
    }

    @Override
    public long start(int depth) {
        return start[depth];
    }

    @Override
    public long startBytes(int depth) {
        return startBytes[depth];
    }

    /** What was allocated meanwhile belongs to the line, but for what calls of the same method have been charged with. */
    @Override
    public void resume(long suspended, long began, long beganBytes, int depth, int id, int at) {
        long now = allocated();
        if (top >= depth) {
            unwind(depth - 1, now);
        }
        long bytes = now - charged[id] - suspended;
        counts[2 * at] += bytes;
        charged[id] += bytes;
        int parent = innermost[id];
        if (parent >= 0) {
            since[parent] = now;
        }
        method[depth] = id;
        slot[depth] = at;
        outer[depth] = parent;
        marked[depth] = true;
        start[depth] = began;
        startBytes[depth] = beganBytes;
        since[depth] = now;
        innermost[id] = depth;
        level++;
        top = depth;
    }

    /** Takes the innermost call off the stack. */
    private void leave(int depth, long now) {
        int parent = outer[depth];
        if (parent >= 0) {
            since[parent] = now;
        }
        innermost[method[depth]] = parent;
        level -= marked[depth] ? 1 : 0;
        top = depth - 1;
    }

    /** Ends the calls above a depth. More than one is open only if the stack overflowed in this code, which cannot say it then. */
    private void unwind(int depth, long now) {
        while (top > depth) {
            int ending = top;
            int id = method[ending];
            charge(ending, now);
            if (live != null) {
                long before = work();
                try {
                    live.exit(ending, slot[ending], outer[ending]);
                } finally {
                    rest(before);
                }
            }
            leave(ending, now);
            if (marked[ending]) {
                end(ending, id);
            }
        }
    }

    private void begin(int depth, int id) {
        if (logs[id] == null) {
            long before = work();
            try {
                logs[id] = new CallLog();
            } finally {
                rest(before);
            }
        }
        long now = System.nanoTime();
        start[depth] = now;
        startBytes[depth] = residentBytes(now);
    }

    private void end(int depth, int id) {
        CallLog log = logs[id];
        if (log == null) {
            return;
        }
        long now = System.nanoTime();
        long bytes = residentBytes(now);
        if (log.isFull()) {
            long before = work();
            try {
                log.add(start[depth], startBytes[depth], now, bytes, level);
            } finally {
                rest(before);
            }
        } else {
            log.add(start[depth], startBytes[depth], now, bytes, level);
        }
    }

    private long residentBytes(long now) {
        if (!resident.isStale(now)) {
            return resident.bytes(now);
        }
        long before = work();
        try {
            return resident.bytes(now);
        } finally {
            rest(before);
        }
    }

    private void grow(int depth, int id, int endSlot) {
        if (depth == method.length) {
            int room = 2 * depth;
            method = Arrays.copyOf(method, room);
            slot = Arrays.copyOf(slot, room);
            outer = Arrays.copyOf(outer, room);
            since = Arrays.copyOf(since, room);
            marked = Arrays.copyOf(marked, room);
            start = Arrays.copyOf(start, room);
            startBytes = Arrays.copyOf(startBytes, room);
        }
        if (id >= innermost.length) {
            int from = innermost.length;
            innermost = Arrays.copyOf(innermost, Math.max(2 * from, id + 1));
            Arrays.fill(innermost, from, innermost.length, NONE);
            logs = Arrays.copyOf(logs, innermost.length);
            charged = Arrays.copyOf(charged, innermost.length);
        }
        if (2 * endSlot > counts.length) {
            counts = Arrays.copyOf(counts, Math.max(2 * counts.length, 2 * endSlot));
        }
    }

    /**
     * Adds what was counted so far, with what lines that have not ended have allocated until now. For any thread: figures of a thread that runs
     * meanwhile may be those of a moment ago.
     */
    void addTo(LineTotals totals) {
        totals.add(counts);
        if (live != null) {
            totals.addLive(live);
        }
        for (int id = 0; id < logs.length; id++) {
            CallLog log = logs[id];
            if (log != null) {
                totals.calls(id).addAll(log);
            }
        }
        int open = top;
        if (open < 0 || isFree()) {
            return;
        }
        long allocated = threads.getThreadAllocatedBytes(threadId) - own;
        long now = System.nanoTime();
        int calls = 0;
        for (int depth = 0; depth <= open; depth++) {
            int id = method[depth];
            if (innermost[id] == depth && slot[depth] >= 0) {
                totals.addBytes(slot[depth], Math.max(0, allocated - since[depth]));
            }
            if (marked[depth]) {
                totals.calls(id).add(start[depth], startBytes[depth], now, resident.bytes(now), calls++);
            }
        }
    }
}
