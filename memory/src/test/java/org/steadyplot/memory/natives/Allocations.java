package org.steadyplot.memory.natives;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;

/** A program that keeps native memory of three kinds and frees a fourth, then waits for a line of input. */
final class Allocations {
    static final int UNSAFE = 1009;
    static final int DIRECT = 503;
    static final int INFLATERS = 503;
    static final List<Object> KEPT = new ArrayList<>();

    public static void main(String[] args) throws Exception {
        if (args.length > 0) {
            System.in.read();
        }
        Class<?> type = Class.forName("sun.misc.Unsafe");
        Field field = type.getDeclaredField("theUnsafe");
        field.setAccessible(true);
        Object unsafe = field.get(null);
        warmUp(unsafe, type);
        leak(unsafe, type.getMethod("allocateMemory", long.class));
        buffers();
        inflaters();
        free(unsafe, type.getMethod("allocateMemory", long.class), type.getMethod("freeMemory", long.class));
        if (args.length > 0) {
            System.out.write('x');
            System.out.flush();
            System.in.read();
        }
    }

    /** What first uses take, of a class or of a method by reflection (up to 1.2 MB on some JDKs), is charged here. */
    private static void warmUp(Object unsafe, Class<?> type) throws ReflectiveOperationException {
        Method allocate = type.getMethod("allocateMemory", long.class);
        Method free = type.getMethod("freeMemory", long.class);
        for (int i = 0; i < 100; i++) {
            free.invoke(unsafe, allocate.invoke(unsafe, 16L));
        }
        KEPT.add(ByteBuffer.allocateDirect(1));
        new Inflater().end();
    }

    private static void leak(Object unsafe, Method allocate) throws ReflectiveOperationException {
        for (int i = 0; i < UNSAFE; i++) {
            allocate.invoke(unsafe, 20_011L);
        }
    }

    private static void buffers() {
        for (int i = 0; i < DIRECT; i++) {
            KEPT.add(ByteBuffer.allocateDirect(40_009));
        }
    }

    private static void inflaters() {
        for (int i = 0; i < INFLATERS; i++) {
            KEPT.add(new Inflater());
        }
    }

    private static void free(Object unsafe, Method allocate, Method free) throws ReflectiveOperationException {
        for (int i = 0; i < UNSAFE; i++) {
            free.invoke(unsafe, allocate.invoke(unsafe, 30_011L));
        }
    }
}
