package org.steadyplot.bench.overhead;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * The same work every second for a number of seconds, some of a processor's time, and at the end the processor time of the whole
 * JVM in nanoseconds: {@code PacedWork SECONDS}. It allocates, sorts and keeps a cache of fixed size, as a service does.
 */
public final class PacedWork {
    private static final int ROUNDS_A_SECOND = 20;
    private static final int NUMBERS = 20_000;
    private static final int SORTS = 4;
    private static final int CACHE = 64;

    private PacedWork() {}

    /** Needs nothing but the JDK. */
    public static void main(String[] args) throws InterruptedException {
        int rounds = ROUNDS_A_SECOND * Integer.parseInt(args[0]);
        double[][] cache = new double[CACHE][0];
        long start = System.nanoTime();
        double sum = 0;
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < SORTS; i++) {
                double[] sorted = numbers(31L * round + i);
                cache[(SORTS * round + i) % CACHE] = sorted;
                sum += sorted[NUMBERS / 2];
            }
            long due = start + (round + 1) * 1_000_000_000L / ROUNDS_A_SECOND;
            long rest = due - System.nanoTime();
            if (rest > 0) {
                Thread.sleep(rest / 1_000_000, (int) (rest % 1_000_000));
            }
        }
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println(system.getProcessCpuTime() + " " + (System.nanoTime() - start) + " " + sum);
    }

    private static double[] numbers(long seed) {
        double[] numbers = new double[NUMBERS];
        long state = seed * 0x9E3779B97F4A7C15L + 1;
        for (int i = 0; i < NUMBERS; i++) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            numbers[i] = state;
        }
        Arrays.sort(numbers);
        return numbers;
    }
}
