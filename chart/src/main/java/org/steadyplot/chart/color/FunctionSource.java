package org.steadyplot.chart.color;

/**
 * A colour function known by its table. The function run backwards has a table of its own because it differs in the last bits; another
 * number of entries is interpolated between those of the table.
 */
final class FunctionSource implements ColorSource {
    private final double[] forwards;
    private final double[] backwards;

    /** Tables of four channels per entry; kept. */
    FunctionSource(double[] forwards, double[] backwards) {
        this.forwards = forwards;
        this.backwards = backwards;
    }

    @Override
    public int size() {
        return forwards.length / 4;
    }

    @Override
    public double[] sample(int n) {
        int size = size();
        if (n == size) {
            return forwards.clone();
        }
        double[] sampled = new double[4 * n];
        for (int i = 0; i < n; i++) {
            double x = ColorSource.fraction(i, n) * (size - 1);
            int left = Math.min((int) x, size - 2);
            for (int channel = 0; channel < 4; channel++) {
                double start = forwards[4 * left + channel];
                sampled[4 * i + channel] = start + (x - left) * (forwards[4 * left + 4 + channel] - start);
            }
        }
        return sampled;
    }

    @Override
    public ColorSource reversed() {
        return new FunctionSource(backwards, forwards);
    }
}
