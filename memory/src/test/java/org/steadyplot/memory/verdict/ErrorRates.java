package org.steadyplot.memory.verdict;

import java.io.PrintStream;
import java.util.Arrays;

/**
 * Tables of how often the rule errs on {@link Simulation simulated} series: {@code java ErrorRates SERIES SEED [CHECKPOINTS]}. Rules are
 * changed by looking at other seeds than those that are reported.
 */
final class ErrorRates {
    static final int FIRST = 60;
    static final double[] SIZES = {64, 128, 256, 512, 1024, 8192, 65536, 200_000};

    private ErrorRates() {}

    /**
     * How the series of one kind were judged; where a leak was found, error is the median of |rate / truth - 1|, worst its
     * 95th percentile and covered the number of intervals that hold the truth.
     */
    record Tally(
            int series, int leak, int flat, int inconclusive, double error, double worst, int covered, double points) {
        double share(int count) {
            return 100.0 * count / series;
        }
    }

    static Tally tally(Simulation.Kind kind, double leak, int series, long seed, Limits limits) {
        return tally(kind, leak, series, seed, limits, 0);
    }

    /** Of runs that ended after so many checkpoints, or that ask for more if that is 0. */
    static Tally tally(Simulation.Kind kind, double leak, int series, long seed, Limits limits, int ended) {
        int[] count = new int[Status.values().length];
        double[] errors = new double[series];
        int found = 0;
        int covered = 0;
        long points = 0;
        for (int i = 0; i < series; i++) {
            long start = seed + 1_000_003L * (i + 1L) + 7919L * kind.ordinal() + 31L * (long) leak;
            long random = start * 0x9E3779B97F4A7C15L;
            Finding finding = ended > 0
                    ? new Simulation(kind, leak, Simulation.DENSE, Simulation.DENSITY, random)
                            .decideAtEnd(limits, ended)
                    : new Simulation(kind, leak, limits.most(), random).decide(limits, FIRST);
            count[finding.status().ordinal()]++;
            points += finding.points();
            if (finding.status() == Status.LEAK) {
                covered += finding.low() <= leak && leak <= finding.high() ? 1 : 0;
                errors[found++] = leak == 0 ? 0 : Math.abs(finding.rate() / leak - 1);
            }
        }
        Arrays.sort(errors, 0, found);
        return new Tally(
                series,
                count[Status.LEAK.ordinal()],
                count[Status.FLAT.ordinal()],
                count[Status.INCONCLUSIVE.ordinal()],
                found == 0 ? 0 : errors[found / 2],
                found == 0 ? 0 : errors[(int) (0.95 * (found - 1))],
                covered,
                (double) points / series);
    }

    public static void main(String[] arguments) {
        int series = Integer.parseInt(arguments[0]);
        long seed = Long.parseLong(arguments[1]);
        int ended = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 0;
        PrintStream out = System.out;
        out.println(
                "| kind | bytes per iteration | LEAK % | FLAT % | INCONCLUSIVE % | rate off, median % | 95th % | interval holds it % | checkpoints |");
        out.println("|---|---|---|---|---|---|---|---|---|");
        for (Simulation.Kind kind : Simulation.Kind.values()) {
            for (double leak : kind.leaks() ? SIZES : new double[] {0}) {
                Tally t = tally(kind, leak, series, seed, Limits.CHECKPOINTS, ended);
                out.println("| " + kind + " | " + (long) leak + " | " + two(t.share(t.leak)) + " | "
                        + two(t.share(t.flat))
                        + " | " + two(t.share(t.inconclusive)) + " | " + two(100 * t.error) + " | " + two(100 * t.worst)
                        + " | " + (t.leak == 0 ? 0 : two(100.0 * t.covered / t.leak))
                        + " | " + Math.round(t.points) + " |");
            }
        }
    }

    private static double two(double value) {
        return Math.rint(100 * value) / 100;
    }
}
