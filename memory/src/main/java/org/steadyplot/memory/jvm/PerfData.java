package org.steadyplot.memory.jvm;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The counters that a HotSpot JVM keeps in a file ({@code hsperfdata_USER/PID}) for whoever may read it: collections, the
 * parts of the heap, metaspace, the command. Reading them costs some 50 microseconds and the JVM nothing. A JVM with
 * {@code -XX:-UsePerfData} has none.
 *
 * <p>The layout is that of HotSpot's {@code PerfDataPrologue} and {@code PerfDataEntry}, version 2, the same from Java 8 on.
 * The file may be anything: an entry that does not fit into it ends the reading.
 */
public final class PerfData {
    private static final int MAGIC = 0xcafec0c0;
    private static final int MAJOR = 2;
    private static final int LARGEST = 1 << 20;
    private static final int PROLOGUE = 32;
    private static final int ENTRY = 20;
    private static final int MOST_ENTRIES = 10_000;
    private static final int LITTLE_ENDIAN = 1;
    private static final int MOST_GENERATIONS = 4;
    private static final int MOST_COLLECTORS = 8;
    /** What a counter is that the JVM does not have. */
    public static final long UNKNOWN = -1;

    private final Map<String, Long> numbers = new HashMap<>();
    private final Map<String, String> texts = new HashMap<>();

    private PerfData() {}

    /** The counters of a JVM now; empty if it has none, is gone, belongs to somebody else, or is still starting. */
    public static Optional<PerfData> of(long pid) {
        JvmProcess process = JvmProcess.of(pid);
        Path file = process == null ? null : process.counters();
        return Optional.ofNullable(file == null ? null : read(file));
    }

    static @Nullable PerfData read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return parse(in.readNBytes(LARGEST));
        } catch (IOException e) {
            return null;
        }
    }

    /** Null for what is no file of counters, or one that is not complete yet. */
    static @Nullable PerfData parse(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length < PROLOGUE || in.getInt(0) != MAGIC || in.get(5) != MAJOR || in.get(7) == 0) {
            return null;
        }
        in.order(in.get(4) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        PerfData data = new PerfData();
        int at = in.getInt(24);
        int count = Math.min(in.getInt(28), MOST_ENTRIES);
        for (int i = 0; i < count && at >= PROLOGUE && at <= bytes.length - ENTRY; i++) {
            int length = in.getInt(at);
            if (length < ENTRY || length > bytes.length - at) {
                break;
            }
            data.entry(in.slice(at, length).order(in.order()));
            at += length;
        }
        return data;
    }

    private void entry(ByteBuffer entry) {
        int name = entry.getInt(4);
        int vector = entry.getInt(8);
        int data = entry.getInt(16);
        if (name < ENTRY || name >= entry.limit() || data <= name || data >= entry.limit()) {
            return;
        }
        String key = text(entry, name, data - name);
        if (vector == 0 && entry.get(12) == 'J' && entry.limit() - data >= Long.BYTES) {
            numbers.put(key, entry.getLong(data));
        } else if (entry.get(12) == 'B' && vector > 0) {
            texts.put(key, text(entry, data, Math.min(vector, entry.limit() - data)));
        }
    }

    private static String text(ByteBuffer in, int from, int most) {
        int length = 0;
        while (length < most && in.get(from + length) != 0) {
            length++;
        }
        byte[] bytes = new byte[length];
        in.get(from, bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** A counter, or {@link #UNKNOWN}. */
    public long number(String name) {
        return numbers.getOrDefault(name, UNKNOWN);
    }

    /** A text, or an empty one. */
    public String text(String name) {
        return texts.getOrDefault(name, "");
    }

    /** Bytes in use in all parts of the heap. Eden is as the JVM last told, which is at a collection under most collectors. */
    public long heapUsed() {
        return sum("used", true);
    }

    /** Bytes of the heap that the system has given. */
    public long heapCommitted() {
        return sum("capacity", false);
    }

    private long sum(String what, boolean spaces) {
        long sum = UNKNOWN;
        for (int generation = 0; generation < MOST_GENERATIONS; generation++) {
            String prefix = "sun.gc.generation." + generation + '.';
            if (number(prefix + "capacity") == UNKNOWN) {
                continue;
            }
            sum = Math.max(sum, 0);
            if (!spaces) {
                sum += number(prefix + what);
            }
            for (int space = 0; spaces && numbers.containsKey(prefix + "space." + space + '.' + what); space++) {
                sum += number(prefix + "space." + space + '.' + what);
            }
        }
        return sum;
    }

    /** Bytes of metaspace in use, as of the last collection or the last time it grew. */
    public long metaspace() {
        return number("sun.gc.metaspace.used");
    }

    /** Collections so far, of all kinds. */
    public long collections() {
        return collector("invocations");
    }

    /** Seconds that the collector has stopped the program so far; NaN if not known. */
    public double collectionSeconds() {
        long ticks = collector("time");
        long frequency = number("sun.os.hrt.frequency");
        return ticks == UNKNOWN || frequency <= 0 ? Double.NaN : (double) ticks / frequency;
    }

    private long collector(String what) {
        long sum = UNKNOWN;
        for (int i = 0; i < MOST_COLLECTORS; i++) {
            long value = number("sun.gc.collector." + i + '.' + what);
            if (value != UNKNOWN) {
                sum = Math.max(sum, 0) + value;
            }
        }
        return sum;
    }

    /** Whether the JVM has said that it refuses attach. */
    boolean refusesAttach() {
        return text("sun.rt.jvmCapabilities").startsWith("0");
    }
}
