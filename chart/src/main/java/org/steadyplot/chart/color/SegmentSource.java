package org.steadyplot.chart.color;

/**
 * Straight segments between anchors, one row of anchors per channel. An anchor is three numbers: its place x from 0 to 1, the value the
 * segment before it ends with, and the value the segment after it starts with.
 */
final class SegmentSource implements ColorSource {
    private final double[][] channels;

    /** @param channels anchors of red, green, blue and alpha, x rising from 0 to 1; kept */
    SegmentSource(double[][] channels) {
        this.channels = channels;
    }

    @Override
    public int size() {
        return 256;
    }

    @Override
    public double[] sample(int n) {
        double[] rgba = new double[4 * n];
        for (int channel = 0; channel < 4; channel++) {
            sample(channels[channel], n, rgba, channel);
        }
        return rgba;
    }

    private static void sample(double[] anchors, int n, double[] rgba, int channel) {
        int last = anchors.length - 3;
        rgba[channel] = n == 1 ? clip(anchors[last + 1]) : clip(anchors[2]);
        int right = 0;
        for (int i = 1; i < n - 1; i++) {
            double x = (n - 1) * ColorSource.fraction(i, n);
            while (anchors[right] * (n - 1) < x) {
                right += 3;
            }
            int left = right - 3;
            double x0 = anchors[left] * (n - 1);
            double distance = (x - x0) / (anchors[right] * (n - 1) - x0);
            double start = anchors[left + 2];
            rgba[4 * i + channel] = clip(distance * (anchors[right + 1] - start) + start);
        }
        rgba[4 * (n - 1) + channel] = clip(anchors[last + 1]);
    }

    private static double clip(double value) {
        return Math.max(0, Math.min(1, value));
    }

    @Override
    public ColorSource reversed() {
        double[][] backwards = new double[4][];
        for (int channel = 0; channel < 4; channel++) {
            double[] anchors = channels[channel];
            double[] turned = new double[anchors.length];
            for (int from = 0, to = anchors.length - 3; to >= 0; from += 3, to -= 3) {
                turned[to] = 1 - anchors[from];
                turned[to + 1] = anchors[from + 2];
                turned[to + 2] = anchors[from + 1];
            }
            backwards[channel] = turned;
        }
        return new SegmentSource(backwards);
    }
}
