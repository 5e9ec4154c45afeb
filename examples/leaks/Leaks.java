import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import sun.misc.Unsafe;

/**
 * Programs with a planted leak, and programs that only look like it: {@code java Leaks KIND ITERATIONS}. The rule of the verdict was
 * tuned on programs of these kinds.
 */
public final class Leaks {
    private static final Map<Integer, byte[]> REGISTRY = new HashMap<>();
    private static final ThreadLocal<List<byte[]>> HISTORY = ThreadLocal.withInitial(ArrayList::new);
    private static final List<Runnable> LISTENERS = new ArrayList<>();
    private static final List<Class<?>> CLASSES = new ArrayList<>();
    private static final List<Long> NUMBERS = new ArrayList<>();
    private static final List<ByteBuffer> BUFFERS = new ArrayList<>();
    private static final Set<String> STRINGS = new HashSet<>();
    private static final List<Inflater> INFLATERS = new ArrayList<>();
    private static final List<InputStream> FILES = new ArrayList<>();
    private static final List<byte[]> KEPT = new ArrayList<>();
    private static final List<byte[]> TEETH = new ArrayList<>();
    private static final List<SoftReference<byte[]>> SOFT = new ArrayList<>();
    private static final Deque<byte[]> WINDOW = new ArrayDeque<>();
    private static final Map<Integer, byte[]> RECENT = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > 400;
        }
    };
    private static final byte[] PACKED = packed();
    private static final double[] CUMULATED = new double[600];
    private static final Unsafe UNSAFE = unsafe();

    private static String kind;
    private static int iterations;
    private static int iteration;
    private static long random = 42;
    private static long heard;

    private Leaks() {}

    public static void main(String[] arguments) throws Exception {
        kind = arguments[0];
        iterations = Integer.parseInt(arguments[1]);
        double sum = 0;
        for (int k = 0; k < CUMULATED.length; k++) {
            sum += 1.0 / (k + 1);
            CUMULATED[k] = sum;
        }
        if (kind.equals("lru_warm")) {
            for (int i = 0; i < 400; i++) {
                RECENT.put(-i, new byte[4999]);
            }
        }
        for (int i = 0; i < iterations; i++) {
            iteration();
        }
    }

    static void iteration() throws Exception {
        iteration++;
        work();
        switch (kind) {
            case "map_8k" -> REGISTRY.put(iteration, new byte[8191]);
            case "map_500" -> REGISTRY.put(iteration, new byte[499]);
            case "thread_local" -> HISTORY.get().add(new byte[1009]);
            case "listener" -> {
                byte[] state = new byte[997];
                LISTENERS.add(() -> heard += state.length);
                LISTENERS.get(iteration % LISTENERS.size()).run();
            }
            case "class_loader" -> CLASSES.add(new Loader().define());
            case "boxed" -> {
                for (int i = 0; i < 101; i++) {
                    NUMBERS.add(1_000_000L + i * (long) iteration);
                }
            }
            case "direct" -> BUFFERS.add(ByteBuffer.allocateDirect(10_007));
            case "malloc" -> UNSAFE.setMemory(UNSAFE.allocateMemory(20_011), 20_011, (byte) 1);
            case "strings" -> STRINGS.add("s".repeat(92) + (100_000_000 + iteration));
            case "inflaters" -> {
                Inflater inflater = new Inflater();
                inflate(inflater);
                INFLATERS.add(inflater);
            }
            case "files" -> {
                if (iteration % 10 == 0) {
                    FILES.add(new FileInputStream("/dev/null"));
                }
            }
            case "sawtooth_leak" -> {
                KEPT.add(new byte[8191]);
                tooth();
            }
            case "sawtooth" -> tooth();
            case "lru_warming", "lru_warm" -> RECENT.put(next(100_000), new byte[4999]);
            case "soft" -> {
                SOFT.removeIf(reference -> reference.get() == null);
                SOFT.add(new SoftReference<>(new byte[10_007]));
            }
            case "step" -> {
                if (iteration == iterations / 3) {
                    KEPT.add(new byte[8_000_009]);
                }
            }
            case "peak" -> {
                if (iteration > iterations / 4 && iteration <= iterations * 2 / 5) {
                    KEPT.add(new byte[10_007]);
                } else if (!KEPT.isEmpty()) {
                    KEPT.remove(KEPT.size() - 1);
                }
            }
            case "zipf" -> {
                double at = next(1_000_000) * 1e-6 * CUMULATED[CUMULATED.length - 1];
                REGISTRY.computeIfAbsent(Math.abs(Arrays.binarySearch(CUMULATED, at)), key -> new byte[3001]);
            }
            case "idle" -> {}
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** What any program does: garbage of many sizes, some of which lives for a while. */
    private static void work() {
        List<byte[]> garbage = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            garbage.add(new byte[1000 + next(20_000)]);
        }
        WINDOW.add(garbage.get(0));
        if (WINDOW.size() > 10) {
            WINDOW.removeFirst();
        }
    }

    private static void tooth() {
        TEETH.add(new byte[30_011]);
        if (iteration % 150 == 0) {
            TEETH.clear();
        }
    }

    private static int next(int bound) {
        random = random * 6364136223846793005L + 1442695040888963407L;
        return (int) ((random >>> 33) % bound);
    }

    private static void inflate(Inflater inflater) throws DataFormatException {
        inflater.setInput(PACKED);
        byte[] plain = new byte[1000];
        while (inflater.inflate(plain) > 0) {
            heard += plain[0];
        }
    }

    private static byte[] packed() {
        Deflater deflater = new Deflater();
        byte[] plain = new byte[40_000];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = (byte) (i * 31 >> 3);
        }
        deflater.setInput(plain);
        deflater.finish();
        byte[] packed = new byte[50_000];
        int length = deflater.deflate(packed);
        deflater.end();
        return Arrays.copyOf(packed, length);
    }

    private static Unsafe unsafe() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** A class that each loader defines anew. */
    static final class Held {}

    private static final class Loader extends ClassLoader {
        Class<?> define() throws IOException {
            try (InputStream in = Leaks.class.getResourceAsStream("Leaks$Held.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass("Leaks$Held", bytes, 0, bytes.length);
            }
        }
    }
}
