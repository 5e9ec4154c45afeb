import java.io.ByteArrayOutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Programs with and without a leak that the rule of the verdict was not tuned on, and other ways to iterate: {@code java Unseen KIND
 * ITERATIONS}.
 */
public final class Unseen {
    private static final Queue<byte[]> QUEUE = new ConcurrentLinkedQueue<>();
    private static final List<ExecutorService> EXECUTORS = new ArrayList<>();
    private static final Map<byte[], Object[]> WEAK = new WeakHashMap<>();
    private static final List<String> NAMES = new ArrayList<>();
    private static final Set<Button> BUTTONS = new LinkedHashSet<>();
    private static final Map<Key, byte[]> CACHE = new HashMap<>();
    private static final byte[][] CHURN = new byte[500][];
    private static final List<byte[]> KEPT = new ArrayList<>();
    private static final StringBuilder LOG = new StringBuilder();
    private static final Deque<Integer> AGE = new ArrayDeque<>();
    private static final Map<Integer, byte[]> EXPIRING = new LinkedHashMap<>();
    private static final ConcurrentHashMap<Integer, Integer> COUNTS = new ConcurrentHashMap<>();
    private static final Deque<byte[]> POOL = new ArrayDeque<>();
    private static final String[] RING = new String[10_000];

    private static ByteArrayOutputStream buffer = new ByteArrayOutputStream();
    private static String kind;
    private static long random = 7;
    private static int lines;
    private static volatile Object sink;

    private Unseen() {}

    public static void main(String[] arguments) throws Exception {
        kind = arguments[0];
        int iterations = Integer.parseInt(arguments[1]);
        if (kind.startsWith("threads")) {
            Thread other = new Thread(() -> run(iterations / 2));
            other.start();
            run(iterations - iterations / 2);
            other.join();
        } else {
            run(iterations);
        }
        // An executor that was forgotten must not keep the program from ending.
        System.exit(0);
    }

    private static void run(int iterations) {
        for (int i = 0; i < iterations; i++) {
            try {
                iteration(i);
            } catch (InterruptedException e) {
                return;
            } catch (IllegalStateException e) {
                sink = e;
            }
        }
    }

    static void iteration(int i) throws InterruptedException {
        switch (kind) {
            case "queue" -> QUEUE.add(garbage(613));
            case "executors" -> {
                if (i % 20 == 0) {
                    ExecutorService executor = Executors.newFixedThreadPool(1);
                    executor.submit(() -> sink = "work");
                    EXECUTORS.add(executor);
                }
                garbage(1009);
            }
            case "weak_map" -> {
                byte[] key = garbage(301);
                WEAK.put(key, new Object[] {key});
            }
            case "interned" -> NAMES.add(("a name that is quite long, number " + (1_000_000 + i)).intern());
            case "subclass_listeners" -> {
                int[] state = new int[151];
                BUTTONS.add(new Button() {
                    @Override
                    void pressed() {
                        state[0]++;
                    }
                });
                garbage(2003);
            }
            case "broken_equals" -> CACHE.computeIfAbsent(new Key(i % 1000), key -> garbage(419));
            case "slow_200" -> {
                for (int n = 0; n < 5; n++) {
                    CHURN[next(CHURN.length)] = new byte[100_003];
                }
                KEPT.add(new byte[181]);
            }
            case "builder" -> LOG.append("x".repeat(1009));
            case "expiry" -> {
                EXPIRING.put(i, garbage(500 + next(5000)));
                AGE.add(i);
                if (AGE.size() > 300 + next(20)) {
                    EXPIRING.remove(AGE.remove());
                    if (AGE.size() > 300) {
                        EXPIRING.remove(AGE.remove());
                    }
                }
            }
            case "trimmed" -> {
                buffer.writeBytes(garbage(5003));
                if (buffer.size() > 2_000_000) {
                    buffer = new ByteArrayOutputStream();
                }
            }
            case "map_resize" -> {
                for (int n = 0; n < 10; n++) {
                    COUNTS.merge(next(20_000), 1, Integer::sum);
                }
            }
            case "pool" -> pool(next(100) == 0 ? 200 : 1 + next(50));
            case "ring" -> {
                for (int n = 0; n < 4; n++) {
                    RING[lines++ % RING.length] = "line " + lines + " of the log, " + "y".repeat(next(100));
                }
            }
            case "slow_300_leak" -> {
                Thread.sleep(50);
                KEPT.add(garbage(8191));
            }
            case "slow_300" -> {
                Thread.sleep(50);
                garbage(8191);
            }
            case "ms_5000_leak" -> {
                spin(1_000_000);
                KEPT.add(garbage(499));
            }
            case "ms_5000" -> {
                spin(1_000_000);
                garbage(499);
            }
            case "us_million_leak" -> {
                sink = new byte[503];
                KEPT.add(new byte[101]);
            }
            case "us_million" -> sink = new byte[503];
            case "threads_leak" -> {
                byte[] kept = garbage(1021);
                synchronized (KEPT) {
                    KEPT.add(kept);
                }
            }
            case "threads" -> garbage(1021);
            case "throws_leak", "throws" -> {
                if (kind.endsWith("leak")) {
                    KEPT.add(new byte[1021]);
                }
                garbage(1021);
                if (i % 7 == 0) {
                    throw new IllegalStateException("now and then");
                }
            }
            default -> throw new IllegalArgumentException(kind);
        }
    }

    /** Makes garbage, and an array of that size that the caller may keep. */
    private static byte[] garbage(int size) {
        for (int i = 0; i < 10; i++) {
            sink = new byte[100 + i * 997];
        }
        sink = null;
        return new byte[size];
    }

    private static void pool(int borrowed) {
        List<byte[]> used = new ArrayList<>();
        for (int i = 0; i < borrowed; i++) {
            byte[] one = POOL.poll();
            used.add(one == null ? new byte[10_007] : one);
        }
        POOL.addAll(used);
    }

    private static void spin(long nanos) {
        long end = System.nanoTime() + nanos;
        while (System.nanoTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static synchronized int next(int bound) {
        random = random * 6364136223846793005L + 1442695040888963407L;
        return (int) ((random >>> 33) % bound);
    }

    private abstract static class Button {
        abstract void pressed();
    }

    /** Has a hash code, but not the equality that belongs to it. */
    private static final class Key {
        private final int id;

        Key(int id) {
            this.id = id;
        }

        @Override
        public int hashCode() {
            return id;
        }
    }
}
