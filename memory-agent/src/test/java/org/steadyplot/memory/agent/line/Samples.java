package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** Programs to measure. What they allocate has sizes that show where it came from: an array of n bytes, n a multiple of 8, takes n + 16. */
@SuppressWarnings("unused")
final class Samples {
    static final List<Object> KEPT = new ArrayList<>(100_000);
    static @Nullable Object last;

    private Samples() {}

    static void keep(Object object) {
        last = object;
    }

    static void plain() {
        keep(new byte[1_000_000]);
        keep(callee());
        keep(new double[100][1000]);
        keep(KEPT);
    }

    static Object callee() {
        return new int[100_000];
    }

    static int recursive(int n) {
        keep(new byte[1000]);
        if (n == 0) {
            return 0;
        }
        int below = recursive(n - 1);
        return 1 + below;
    }

    static int mutual(int n) {
        keep(new byte[1000]);
        return n == 0 ? 0 : other(n);
    }

    static int other(int n) {
        keep(new byte[2000]);
        return mutual(n - 1);
    }

    static void throwing(boolean fails) {
        try {
            keep(new byte[1000]);
            fail(fails);
            keep(new byte[2000]);
        } catch (IllegalStateException e) {
            keep(new byte[3000]);
            throw e;
        } finally {
            keep(new byte[4000]);
        }
    }

    private static void fail(boolean fails) {
        if (fails) {
            throw new IllegalStateException("asked for", null);
        }
    }

    static void catching() {
        try {
            throwing(true);
        } catch (IllegalStateException e) {
            keep(new byte[5000]);
        }
        keep(new byte[6000]);
    }

    static int overflowing(int n) {
        return n < 0 ? 0 : 1 + overflowing(n + 1);
    }

    static void overflow() {
        try {
            overflowing(0);
        } catch (StackOverflowError e) {
            keep(new byte[1000]);
        }
        keep(new byte[2000]);
    }

    static void lambdas() {
        keep(new byte[1000]);
        Runnable outer = () -> {
            keep(new byte[2000]);
            Runnable inner = () -> keep(new byte[3000]);
            inner.run();
        };
        outer.run();
        outer.run();
    }

    static void counting() {
        for (int i = 0; i < 10; i++) {
            keep(i);
        }
        int n = 0;
        while (n < 5) {
            n++;
        }
        for (Object object : List.of(1, 2, 3)) {
            keep(object);
        }
    }

    static String switches(Object day) {
        String text =
                switch (day.toString()) {
                    case "a" -> new String(new byte[1000], java.nio.charset.StandardCharsets.ISO_8859_1);
                    case "b" -> "b";
                    default -> throw new IllegalArgumentException("day");
                };
        return text;
    }

    static void constructors() {
        keep(new Derived(true));
        try {
            keep(new Derived(false));
        } catch (IllegalStateException e) {
            keep(new byte[7000]);
        }
        keep(new Derived("a text"));
        keep(new Point(1, 2));
    }

    static class Base {
        final Object part;

        Base(Object part, boolean good) {
            this.part = part;
            keep(new byte[2000]);
            fail(!good);
        }
    }

    static class Derived extends Base {
        final Object own;

        Derived(boolean good) {
            super(good ? new byte[1000] : new Object(), good);
            own = new byte[4000];
        }

        Derived(String text) {
            this(text.isEmpty() ? new Base(text, true).part != null : true);
            keep(new byte[8000]);
        }
    }

    record Point(int x, int y) {
        Point {
            keep(new byte[1000 * x]);
        }
    }

    static class Initialised {
        static final Object TABLE = new byte[1000];
        static final Object OTHER;

        static {
            OTHER = new byte[2000];
        }
    }

    static void initialise() {
        keep(Initialised.OTHER);
    }

    static void overloaded(int n) {
        keep(new byte[n]);
    }

    static void overloaded(String text) {
        keep(text);
    }

    static synchronized void inThreads(int bytes) {
        keep(new byte[bytes]);
    }

    static void waiting(CountDownLatch entered, CountDownLatch left) {
        keep(new byte[1000]);
        await(new byte[3000], entered, left);
    }

    private static void await(Object held, CountDownLatch entered, CountDownLatch left) {
        keep(held);
        entered.countDown();
        try {
            left.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void never() {
        keep(new byte[1]);
    }

    interface Shape {
        int sides();

        default Object drawn() {
            return new byte[1000 * sides()];
        }
    }

    abstract static class Generic<T> {
        abstract T make(T from);

        native void foreign();
    }

    static class Strings extends Generic<String> {
        @Override
        String make(String from) {
            return from.concat("!");
        }
    }

    static void dispatch() {
        Generic<String> generic = new Strings();
        keep(generic.make("a"));
        Shape shape = () -> 3;
        keep(shape.drawn());
    }

    static void callable() throws Exception {
        Callable<Object> made = new Callable<>() {
            @Override
            public Object call() {
                return new byte[1000];
            }
        };
        keep(made.call());
    }
}
