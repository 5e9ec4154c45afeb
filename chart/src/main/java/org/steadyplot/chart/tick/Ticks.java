package org.steadyplot.chart.tick;

public final class Ticks {
    public static int[] inside(double[] c, double low, double high) {
        return java.util.stream.IntStream.range(0, c.length)
                .filter(i -> c[i] >= low - 1e-10 * (high - low) && c[i] <= high + 1e-10 * (high - low))
                .toArray();
    }

    public static double[] withoutMajor(double[] c, double[] major, double low, double high) {
        return c;
    }
}
