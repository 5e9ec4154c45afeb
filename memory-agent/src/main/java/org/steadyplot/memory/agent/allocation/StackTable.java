package org.steadyplot.memory.agent.allocation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLongArray;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.histogram.ClassNames;

/**
 * The stacks that were seen, each once. Any thread may look one up; only the one that holds the lock of {@link LiveSamples} adds. No class is
 * kept alive by it: stacks are told by hash and stored as text.
 */
final class StackTable {
    /** Stands for memory outside the heap that a buffer owns. */
    static final Class<?> DIRECT = StackTable.class;

    static final int UNKNOWN = -1;
    /** A stack that is not asked for. */
    static final int EXCLUDED = -2;

    private static final int MOST = 30_000;
    private static final int MOST_KEYS = 8 * MOST;
    private static final String HOOKS = StackTable.class.getPackageName() + ".";
    private static final String CUT = "(deeper frames cut)";
    private static final String[] TOO_MANY = {"(stacks beyond the first " + MOST + ")"};

    private final @Nullable String method;
    private final Map<String, String> frames = new HashMap<>();
    private volatile Index index = new Index(1 << 12);
    private String[][] stacks = new String[1 << 10][];
    private int count;
    private int keys;
    private int overflow = UNKNOWN;

    /** Numbers by key; a key is written after its number, so that a reader who sees the one sees the other. */
    private static final class Index {
        final AtomicLongArray keys;
        final int[] numbers;

        Index(int capacity) {
            keys = new AtomicLongArray(capacity);
            numbers = new int[capacity];
        }

        int slot(long key) {
            int mask = numbers.length - 1;
            int slot = (int) (key ^ (key >>> 32)) & mask;
            long there;
            while ((there = keys.get(slot)) != 0 && there != key) {
                slot = (slot + 1) & mask;
            }
            return slot;
        }

        void put(long key, int number) {
            int slot = slot(key);
            numbers[slot] = number;
            keys.set(slot, key);
        }
    }

    /**
     * A table.
     *
     * @param method {@code package.Class.method}: only stacks with it count; null for all
     */
    StackTable(@Nullable String method) {
        this.method = method == null ? null : method + "(";
    }

    int find(long key) {
        Index current = index;
        int slot = current.slot(key);
        return current.keys.get(slot) == key ? current.numbers[slot] : UNKNOWN;
    }

    /** How many there are; numbers count from 0. */
    int count() {
        return count;
    }

    /** The frames of a stack, root first, what was allocated last. */
    String[] frames(int stack) {
        return stacks[stack];
    }

    /** The number of a stack, which is added if it is new. */
    int add(long key, Trace trace, Class<?> type) {
        int known = find(key);
        if (known != UNKNOWN) {
            return known;
        }
        int number;
        if (count >= MOST || keys >= MOST_KEYS) {
            if (overflow < 0) {
                overflow = append(TOO_MANY);
            }
            number = overflow;
        } else {
            String[] texts = texts(trace.getStackTrace(), type);
            number = wanted(texts) ? append(texts) : EXCLUDED;
        }
        if (keys < MOST_KEYS) {
            keys++;
            if (index.numbers.length < 2 * keys) {
                grow();
            }
            index.put(key, number);
        }
        return number;
    }

    private int append(String[] texts) {
        if (count == stacks.length) {
            stacks = Arrays.copyOf(stacks, 2 * count);
        }
        stacks[count] = texts;
        return count++;
    }

    private void grow() {
        Index old = index;
        Index next = new Index(2 * old.numbers.length);
        for (int i = 0; i < old.numbers.length; i++) {
            long key = old.keys.get(i);
            if (key != 0) {
                next.put(key, old.numbers[i]);
            }
        }
        index = next;
    }

    private boolean wanted(String[] texts) {
        if (method == null) {
            return true;
        }
        for (String text : texts) {
            if (text.startsWith(method)) {
                return true;
            }
        }
        return false;
    }

    private String[] texts(StackTraceElement[] trace, Class<?> type) {
        int first = 0;
        while (first < trace.length && trace[first].getClassName().startsWith(HOOKS)) {
            first++;
        }
        int depth = Math.min(trace.length, Trace.DEPTH) - first;
        boolean cut = trace.length > Trace.DEPTH;
        String[] texts = new String[depth + 1 + (cut ? 1 : 0)];
        int at = 0;
        if (cut) {
            texts[at++] = CUT;
        }
        for (int i = first + depth - 1; i >= first; i--) {
            texts[at++] = once(text(trace[i]));
        }
        texts[at] = once(type == DIRECT ? "new direct memory" : "new " + clean(ClassNames.of(type)));
        return texts;
    }

    private String once(String text) {
        String there = frames.putIfAbsent(text, text);
        return there == null ? text : there;
    }

    static String text(StackTraceElement frame) {
        String file = frame.getFileName();
        int line = frame.getLineNumber();
        String place = frame.isNativeMethod()
                ? "Native Method"
                : file == null ? "Unknown Source" : line < 0 ? file : file + ":" + line;
        return clean(className(frame.getClassName()) + "." + frame.getMethodName() + "(" + place + ")");
    }

    /** Accessors that reflection generates are numbered; without the number they are one. */
    private static String className(String name) {
        int generated = name.indexOf(".Generated");
        if (generated < 0 || !name.startsWith("jdk.internal.reflect.")) {
            return ClassNames.java(name);
        }
        int end = name.length();
        while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
            end--;
        }
        return name.substring(0, end);
    }

    private static String clean(String text) {
        StringBuilder cleaned = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ';' || Character.isISOControl(c)) {
                cleaned = cleaned == null ? new StringBuilder(text) : cleaned;
                cleaned.setCharAt(i, '_');
            }
        }
        return cleaned == null ? text : cleaned.toString();
    }
}
