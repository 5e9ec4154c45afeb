package org.steadyplot.memory.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;

/** Small programs, with a leak and without, that judge themselves in a JVM of their own: {@code java Program KIND EACH}. */
final class Program {
    private final List<Object> kept = new ArrayList<>();
    private final Map<Integer, Object> map = new HashMap<>();
    private final Deque<byte[]> window = new ArrayDeque<>();
    private final Map<Integer, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > 400;
        }
    };
    private final List<SoftReference<byte[]>> soft = new ArrayList<>();
    private final double[] cumulated = new double[600];
    private final Kind kind;
    private int iteration;
    private long random = 42;

    /** The last group leaks; {@link #rate} is in bytes (or things) per iteration of {@link #metric}. */
    enum Kind {
        IDLE(Metric.HEAP, 0),
        SAWTOOTH(Metric.HEAP, 0),
        LRU(Metric.HEAP, 0),
        SOFT(Metric.HEAP, 0),
        STEP(Metric.HEAP, 0),
        PEAK(Metric.HEAP, 0),
        ZIPF(Metric.HEAP, 0),
        TINY(Metric.HEAP, 68),
        SMALL(Metric.HEAP, 524),
        MAP(Metric.HEAP, 8192),
        LARGE(Metric.HEAP, 200_016),
        BOXED(Metric.HEAP, 1000 * 20.0),
        UNDER_SAWTOOTH(Metric.HEAP, 8208),
        DIRECT(Metric.DIRECT, 20_000),
        INFLATERS(Metric.RSS, 4800),
        CLASS_LOADERS(Metric.CLASSES, 1),
        OPEN_FILES(Metric.FILES, 0.05),
        THREADS(Metric.THREADS, 0.05);

        final Metric metric;
        final double rate;

        Kind(Metric metric, double rate) {
            this.metric = metric;
            this.rate = rate;
        }

        boolean leaks() {
            return rate > 0;
        }
    }

    private Program(Kind kind) {
        this.kind = kind;
        double sum = 0;
        for (int k = 0; k < cumulated.length; k++) {
            sum += 1.0 / (k + 1);
            cumulated[k] = sum;
        }
    }

    public static void main(String[] arguments) {
        Kind kind = Kind.valueOf(arguments[0].toUpperCase(Locale.ROOT));
        Program program = new Program(kind);
        Verdict verdict = Checkpoints.run(program::iterate, Integer.parseInt(arguments[1]), Limits.CHECKPOINTS);
        System.out.println(verdict.toJson());
        Finding finding = verdict.of(kind.metric);
        System.out.println(kind + " " + verdict.status() + " " + verdict.reason() + " rate "
                + (finding == null ? Double.NaN : finding.rate()) + " planted " + kind.rate + " more "
                + verdict.more());
        System.out.println(verdict.sentence());
        System.exit(0);
    }

    private void iterate() {
        iteration++;
        List<byte[]> garbage = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            garbage.add(new byte[1000 + next(20_000)]);
        }
        window.add(garbage.get(0));
        if (window.size() > 10) {
            window.removeFirst();
        }
        switch (kind) {
            case IDLE -> {}
            case SAWTOOTH -> sawtooth();
            case LRU -> recent.put(next(100_000), new byte[5000]);
            case SOFT -> {
                soft.removeIf(reference -> reference.get() == null);
                soft.add(new SoftReference<>(new byte[10_000]));
            }
            case STEP -> {
                if (iteration == 700) {
                    kept.add(new byte[8_000_000]);
                }
            }
            case PEAK -> {
                if (iteration > 500 && iteration <= 800) {
                    kept.add(new byte[20_000]);
                } else if (iteration > 800 && !kept.isEmpty()) {
                    kept.remove(kept.size() - 1);
                }
            }
            case ZIPF -> {
                double at = next(1_000_000) * 1e-6 * cumulated[cumulated.length - 1];
                map.computeIfAbsent(Math.abs(Arrays.binarySearch(cumulated, at)), key -> new byte[3000]);
            }
            case TINY -> kept.add(new byte[44]);
            case SMALL -> kept.add(new byte[500]);
            case MAP -> map.put(iteration, new byte[8192 - 80]);
            case LARGE -> kept.add(new byte[200_000]);
            case BOXED -> {
                for (int i = 0; i < 1000; i++) {
                    kept.add(1000 + i + iteration);
                }
            }
            case UNDER_SAWTOOTH -> {
                map.put(iteration, new byte[8192 - 64]);
                sawtooth();
            }
            case DIRECT -> kept.add(ByteBuffer.allocateDirect(20_000));
            case INFLATERS -> {
                Inflater inflater = new Inflater();
                inflater.setInput(new byte[] {120, -100, 3, 0, 0, 0, 0, 1});
                kept.add(inflater);
            }
            case CLASS_LOADERS -> kept.add(new Loader().define());
            case OPEN_FILES -> {
                if (iteration % 20 == 0) {
                    kept.add(open());
                }
            }
            case THREADS -> {
                if (iteration % 20 == 0) {
                    Thread thread = new Thread(Program::sleep);
                    thread.setDaemon(true);
                    thread.start();
                }
            }
        }
    }

    private void sawtooth() {
        soft.clear();
        kept.add(new byte[30_000]);
        if (iteration % 150 == 0) {
            kept.clear();
        }
    }

    private int next(int bound) {
        random = random * 6364136223846793005L + 1442695040888963407L;
        return (int) ((random >>> 33) % bound);
    }

    private static void sleep() {
        try {
            Thread.sleep(1_000_000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static InputStream open() {
        try {
            return new java.io.FileInputStream("/dev/null");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A class that each loader defines anew. */
    static final class Held {}

    private static final class Loader extends ClassLoader {
        Class<?> define() {
            String name = Held.class.getName();
            try (InputStream in = Held.class.getResourceAsStream("Program$Held.class")) {
                byte[] bytes = java.util.Objects.requireNonNull(in).readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
