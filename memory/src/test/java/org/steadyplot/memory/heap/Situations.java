package org.steadyplot.memory.heap;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.ref.SoftReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.zip.Inflater;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/**
 * A program that holds on to things in one way, named by its first argument, and dumps its own heap to {@code heap.hprof} in the folder of its
 * second, with class histograms before and after what grows.
 */
@SuppressWarnings({"ThreadLocalUsage", "JdkObsolete", "ModifiedButNotUsed", "MutablePublicArray"})
final class Situations {
    static final Map<Integer, Figure> FIGURES = new LinkedHashMap<>();
    static final List<Listener> LISTENERS = new CopyOnWriteArrayList<>();
    static final List<Double> NUMBERS = new ArrayList<>();
    static final Map<Key, Boolean> KEYS = new HashMap<>();
    static final List<Inflater> INFLATERS = new ArrayList<>();
    static final List<Object> PLUGINS = new ArrayList<>();
    static final List<SoftReference<Figure>> SOFT = new ArrayList<>();
    static final ThreadLocal<List<Figure>> CONTEXT = ThreadLocal.withInitial(ArrayList::new);
    static final Map<String, List<Figure>> BY_NAME = Collections.synchronizedMap(new HashMap<>());
    static final Board BOARD = new Board();

    /** What grows in most situations: 10,007 bytes of pixels each. */
    static final class Figure {
        final byte[] pixels = new byte[10_007];
    }

    record Key(long number) {}

    static final class Listener {
        final long[] seen = new long[101];
    }

    /** A chain of its own links. */
    static final class Link {
        final @Nullable Link next;
        final short[] payload = new short[307];

        Link(@Nullable Link next) {
            this.next = next;
        }
    }

    /** An instance field a step away from the static one, with a chain and a map. */
    static final class Board {
        @Nullable
        Link top;

        final Map<String, LinkedList<Figure>> queues = new HashMap<>();
    }

    static final class PluginLoader extends ClassLoader {
        PluginLoader() {
            super(null);
        }

        Class<?> plugin() throws IOException {
            String resource = Plugin.class.getName().replace('.', '/') + ".class";
            try (InputStream in = ClassLoader.getSystemResourceAsStream(resource)) {
                byte[] code = in.readAllBytes();
                return defineClass(Plugin.class.getName(), code, 0, code.length);
            }
        }
    }

    /** Loaded again by each loader. */
    public static final class Plugin {
        public static final int[] CACHE = new int[1009];
    }

    public static void main(String[] args) throws Exception {
        Path folder = Path.of(args[1]);
        int count = Integer.parseInt(args[2]);
        Object kept = grow(args[0], 1);
        histogram(folder.resolve("histogram-1.tsv"));
        kept = List.of(kept, grow(args[0], count));
        histogram(folder.resolve("histogram-2.tsv"));
        ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class)
                .dumpHeap(folder.resolve("heap.hprof").toString(), true);
        if (kept.hashCode() == 1) {
            throw new IllegalStateException();
        }
        Runtime.getRuntime().halt(0);
    }

    private static Object grow(String situation, int count) throws Exception {
        switch (situation) {
            case "static-map" -> {
                for (int i = 0; i < count; i++) {
                    FIGURES.put(FIGURES.size(), new Figure());
                }
            }
            case "listeners" -> {
                for (int i = 0; i < count; i++) {
                    LISTENERS.add(new Listener());
                }
            }
            case "boxed" -> {
                for (int i = 0; i < count; i++) {
                    NUMBERS.add(i + 0.5);
                }
            }
            case "keys" -> {
                for (int i = 0; i < count; i++) {
                    KEYS.put(new Key(KEYS.size()), true);
                }
            }
            case "inflaters" -> {
                for (int i = 0; i < count; i++) {
                    INFLATERS.add(new Inflater());
                }
            }
            case "loaders" -> {
                for (int i = 0; i < count; i++) {
                    PLUGINS.add(new PluginLoader()
                            .plugin()
                            .getField("CACHE")
                            .getDeclaringClass()
                            .getConstructor()
                            .newInstance());
                }
            }
            case "soft" -> {
                for (int i = 0; i < count; i++) {
                    SOFT.add(new SoftReference<>(new Figure()));
                }
            }
            case "thread-local" -> {
                for (int i = 0; i < count; i++) {
                    CONTEXT.get().add(new Figure());
                }
            }
            case "thread-locals" -> {
                List<ThreadLocal<Figure>> locals = new ArrayList<>();
                for (int i = 0; i < count; i++) {
                    ThreadLocal<Figure> local = new ThreadLocal<>();
                    local.set(new Figure());
                    locals.add(local);
                }
                return locals;
            }
            case "pool" -> {
                return pool(count);
            }
            case "synchronized" -> {
                for (int i = 0; i < 7; i++) {
                    BY_NAME.computeIfAbsent("quiet " + i, name -> new ArrayList<>())
                            .add(new Figure());
                }
                for (int i = 0; i < count; i++) {
                    BY_NAME.computeIfAbsent("busy", name -> new ArrayList<>()).add(new Figure());
                }
            }
            case "chain" -> {
                for (int i = 0; i < count; i++) {
                    BOARD.top = new Link(BOARD.top);
                }
            }
            case "queue" -> {
                for (int i = 0; i < count; i++) {
                    BOARD.queues
                            .computeIfAbsent("a", name -> new LinkedList<>())
                            .add(new Figure());
                }
            }
            case "local" -> {
                return local(count);
            }
            default -> throw new IllegalArgumentException(situation);
        }
        return situation;
    }

    private static Object pool(int count) throws InterruptedException {
        ThreadFactory daemons = new ThreadFactory() {
            private int number;

            @Override
            public Thread newThread(Runnable task) {
                Thread thread = new Thread(task, "painter-" + ++number);
                thread.setDaemon(true);
                return thread;
            }
        };
        ExecutorService pool = Executors.newFixedThreadPool(4, daemons);
        CountDownLatch done = new CountDownLatch(4);
        for (int thread = 0; thread < 4; thread++) {
            pool.execute(() -> {
                for (int i = 0; i < count; i++) {
                    CONTEXT.get().add(new Figure());
                }
                done.countDown();
                try {
                    done.await();
                } catch (InterruptedException e) {
                    throw new IllegalStateException(e);
                }
            });
        }
        done.await();
        return pool;
    }

    private static Object local(int count) throws InterruptedException {
        CountDownLatch ready = new CountDownLatch(1);
        CountDownLatch never = new CountDownLatch(1);
        Thread thread = new Thread(() -> collect(count, ready, never), "collector");
        thread.setDaemon(true);
        thread.start();
        ready.await();
        return thread;
    }

    private static void collect(int count, CountDownLatch ready, CountDownLatch never) {
        List<Figure> mine = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            mine.add(new Figure());
        }
        ready.countDown();
        try {
            never.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        mine.clear();
    }

    /** The class histogram of the virtual machine after a collection, with names as Java writes them. */
    private static void histogram(Path file) throws Exception {
        String text = (String) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("com.sun.management:type=DiagnosticCommand"),
                        "gcClassHistogram",
                        new Object[] {new String[0]},
                        new String[] {String[].class.getName()});
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            out.print("class\tinstances\tbytes\n");
            for (String line : text.split("\n")) {
                String[] words = line.trim().split("\\s+");
                if (words.length >= 4 && words[0].matches("\\d+:")) {
                    out.print(BasicType.javaName(words[3]) + "\t" + words[1] + "\t" + words[2] + "\n");
                }
            }
        }
    }
}
