package org.steadyplot.memory;

/**
 * The straight line with the least squared distances to points, as {@code mprof plot -s} draws it.
 *
 * @param slope change per second; NaN if there are not two different times
 * @param intercept value at time 0
 */
record Trend(double slope, double intercept) {
    static Trend of(Series series) {
        int size = series.size();
        double meanTime = mean(series.time());
        double meanValue = mean(series.value());
        double products = 0;
        double squares = 0;
        for (int i = 0; i < size; i++) {
            double run = series.time()[i] - meanTime;
            products += run * (series.value()[i] - meanValue);
            squares += run * run;
        }
        double slope = squares > 0 ? products / squares : Double.NaN;
        return new Trend(slope, meanValue - slope * meanTime);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum / values.length;
    }

    double at(double time) {
        return slope * time + intercept;
    }
}
