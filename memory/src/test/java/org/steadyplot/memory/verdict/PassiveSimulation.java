package org.steadyplot.memory.verdict;

import java.io.PrintStream;
import org.steadyplot.memory.Series;

/**
 * Resident memory of processes, sampled at 5 Hz, from a seed alone, and a table of how it is judged: {@code java
 * PassiveSimulation SERIES SEED}.
 */
final class PassiveSimulation {
    private static final double RATE = 5;

    private final Kind kind;
    private long state;

    /** What is simulated; the last two leak. */
    enum Kind {
        SHORT_WARM_UP,
        WARM_UP,
        WARM_UP_SAWTOOTH,
        FLAT_SPIKES,
        LINEAR_THEN_FULL,
        LEAK,
        LEAK_PAUSES;

        boolean leaks() {
            return this == LEAK || this == LEAK_PAUSES;
        }
    }

    PassiveSimulation(Kind kind, long seed) {
        this.kind = kind;
        this.state = seed * 0x9E3779B97F4A7C15L;
    }

    /** MiB over seconds; a leak has so many MiB per minute. */
    Series series(double leak) {
        double seconds = kind == Kind.SHORT_WARM_UP ? logUniform(3, 119) : logUniform(180, 1200);
        int n = (int) (seconds * RATE);
        double base = logUniform(20, 300);
        double amplitude = logUniform(5, 1000);
        double constant = seconds * (kind == Kind.SHORT_WARM_UP ? logUniform(0.1, 100) : logUniform(0.02, 1));
        double full = seconds * (0.1 + 0.6 * uniform());
        double period = 1 + 20 * uniform();
        double pause = seconds / 10;
        double[] time = new double[n];
        double[] memory = new double[n];
        double busy = 0;
        for (int i = 0; i < n; i++) {
            double t = i / RATE;
            busy += kind == Kind.LEAK_PAUSES && t % (2 * pause) > 1.6 * pause ? 0 : 1 / RATE;
            double start = 30 * (1 - StrictMath.exp(-t / 3));
            double shape =
                    switch (kind) {
                        case SHORT_WARM_UP, WARM_UP -> amplitude * (1 - StrictMath.exp(-t / constant));
                        case WARM_UP_SAWTOOTH ->
                            amplitude * (1 - StrictMath.exp(-t / constant)) * (1 + 0.1 * (t % period) / period);
                        case FLAT_SPIKES -> 0;
                        case LINEAR_THEN_FULL -> amplitude * Math.min(1, t / full);
                        case LEAK, LEAK_PAUSES -> leak / 60 * busy;
                    };
            double spike = uniform() < 0.2 ? 30 * uniform() : 0;
            time[i] = 1e9 + t;
            memory[i] = base + start + shape + spike + 0.1 * uniform();
        }
        return new Series(time, memory);
    }

    /** Counts of {@link Status} in order. */
    static int[] tally(Kind kind, double leak, int series, long seed) {
        int[] count = new int[Status.values().length];
        for (int i = 0; i < series; i++) {
            Series memory = new PassiveSimulation(kind, seed + 7919L * i).series(leak);
            count[PassiveVerdict.ofResident(memory, false).status().ordinal()]++;
        }
        return count;
    }

    public static void main(String[] arguments) {
        int series = Integer.parseInt(arguments[0]);
        PrintStream out = System.out;
        out.println("| kind | MiB per minute | LEAK % | FLAT % | INCONCLUSIVE % |");
        out.println("|---|---|---|---|---|");
        for (Kind kind : Kind.values()) {
            for (double leak : kind.leaks() ? new double[] {0.5, 1, 2, 5, 25, 100} : new double[] {0}) {
                int[] count = tally(kind, leak, series, Long.parseLong(arguments[1]));
                out.print("| " + kind + " | " + leak);
                for (int c : count) {
                    out.print(" | " + Math.rint(10_000.0 * c / series) / 100);
                }
                out.println(" |");
            }
        }
    }

    private double logUniform(double from, double to) {
        return from * StrictMath.pow(to / from, uniform());
    }

    /** SplitMix64 (Steele, Lea and Flood 2014), upper 53 bits. */
    private double uniform() {
        state += 0x9E3779B97F4A7C15L;
        long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return ((z ^ (z >>> 31)) >>> 11) * 0x1p-53;
    }
}
