package org.steadyplot.chart.color;

/** A list of colours, used as it is; sampled at another count the nearest lower entries are taken. */
final class ListedSource implements ColorSource {
    private final double[] rgba;

    /** @param rgba four channels per colour; kept */
    ListedSource(double[] rgba) {
        this.rgba = rgba;
    }

    @Override
    public int size() {
        return rgba.length / 4;
    }

    @Override
    public double[] sample(int n) {
        int size = size();
        if (n == size) {
            return rgba.clone();
        }
        double[] sampled = new double[4 * n];
        for (int i = 0; i < n; i++) {
            int from = Math.min((int) (ColorSource.fraction(i, n) * size), size - 1);
            System.arraycopy(rgba, 4 * from, sampled, 4 * i, 4);
        }
        return sampled;
    }

    @Override
    public ColorSource reversed() {
        int size = size();
        double[] backwards = new double[rgba.length];
        for (int i = 0; i < size; i++) {
            System.arraycopy(rgba, 4 * i, backwards, 4 * (size - 1 - i), 4);
        }
        return new ListedSource(backwards);
    }
}
