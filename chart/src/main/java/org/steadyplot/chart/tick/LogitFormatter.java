package org.steadyplot.chart.tick;

import java.util.Arrays;

/**
 * Shares as math text: powers of ten, a half, and what a share lacks to 1. Immutable.
 *
 * @param oneHalf how a half is written
 * @param useOverline whether what is lacking is overlined instead of following {@code 1-}
 * @param minor whether these are labels of minor ticks, of which only a few well spaced ones have one
 * @param minorThreshold no minor labels for at least so many minor ticks
 * @param minorNumber at most so many minor labels
 */
public record LogitFormatter(String oneHalf, boolean useOverline, boolean minor, int minorThreshold, int minorNumber)
        implements Formatter {
    /** A half as a fraction. */
    public static final String ONE_HALF = "\\frac{1}{2}";

    public LogitFormatter(String oneHalf, boolean useOverline, boolean minor) {
        this(oneHalf, useOverline, minor, 25, 6);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        boolean[] labelled = labelled(ticks);
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = labelled[i] ? label(ticks[i], ticks) : "";
        }
        return new TickLabels(labels, "");
    }

    private boolean[] labelled(double[] ticks) {
        boolean[] labelled = new boolean[ticks.length];
        if (!minor) {
            Arrays.fill(labelled, true);
            return labelled;
        }
        boolean ideal = true;
        for (double tick : ticks) {
            ideal &= isDecade(tick) || isDecade(1 - tick) || isHalf(tick);
        }
        if (ideal || ticks.length >= minorThreshold) {
            return labelled;
        }
        if (ticks.length < minorNumber) {
            Arrays.fill(labelled, true);
            return labelled;
        }
        return wellSpaced(ticks, labelled);
    }

    /** Marks the ticks with most room to the nearer neighbour, then to both; the later of equal ones. */
    private boolean[] wellSpaced(double[] ticks, boolean[] labelled) {
        int n = ticks.length;
        double[] gaps = new double[n + 1];
        for (int i = 1; i < n; i++) {
            gaps[i] = -Decades.log(1 / ticks[i] - 1) + Decades.log(1 / ticks[i - 1] - 1);
        }
        for (int chosen = 0; chosen < minorNumber; chosen++) {
            int best = -1;
            for (int i = 0; i < n; i++) {
                if (!labelled[i] && (best < 0 || compare(gaps, i, best, n) >= 0)) {
                    best = i;
                }
            }
            labelled[best] = true;
        }
        return labelled;
    }

    private static int compare(double[] gaps, int i, int j, int n) {
        int order = Double.compare(nearest(gaps, i, n), nearest(gaps, j, n));
        return order != 0 ? order : Double.compare(gaps[i] + gaps[i + 1], gaps[j] + gaps[j + 1]);
    }

    private static double nearest(double[] gaps, int i, int n) {
        double before = i == 0 ? Double.POSITIVE_INFINITY : gaps[i];
        double after = i == n - 1 ? Double.POSITIVE_INFINITY : gaps[i + 1];
        return Math.min(before, after);
    }

    private static boolean isDecade(double value) {
        if (!Double.isFinite(value)) {
            return false;
        }
        if (value == 0) {
            return true;
        }
        double power = Decades.log(10, Math.abs(value));
        double near = Math.rint(power);
        return Math.abs(power - near) <= 1e-8 + 1e-7 * Math.abs(near);
    }

    private static boolean isHalf(double value) {
        return Decades.isCloseToInt(2 * value) && Math.rint(2 * value) == 1;
    }

    private String label(double tick, double[] ticks) {
        if (!(tick > 0 && tick < 1)) {
            return "";
        }
        StringBuilder out = new StringBuilder(32).append("$\\mathdefault{");
        if (isHalf(tick)) {
            out.append(oneHalf);
        } else if (tick < 0.5 && isDecade(tick)) {
            power(out, tick);
        } else if (tick > 0.5 && isDecade(1 - tick)) {
            int from = lacking(out);
            power(out, 1 - tick);
            endLacking(out, from);
        } else if (tick < 0.1) {
            value(out, tick, ticks, false, true);
        } else if (tick > 0.9) {
            int from = lacking(out);
            value(out, 1 - tick, ticks, true, true);
            endLacking(out, from);
        } else {
            value(out, tick, ticks, false, false);
        }
        return out.append("}$").toString();
    }

    private static void power(StringBuilder out, double value) {
        out.append("10^{").append((int) Math.rint(Decades.log10(value))).append('}');
    }

    private int lacking(StringBuilder out) {
        out.append(useOverline ? "\\overline{" : "1-");
        return out.length();
    }

    private void endLacking(StringBuilder out, int from) {
        if (useOverline && out.length() >= from) {
            out.append('}');
        }
    }

    /** With as many digits as tell the tick from the nearest one. */
    private static void value(StringBuilder out, double value, double[] ticks, boolean lacking, boolean scientific) {
        int exponent = scientific ? Decades.floorLog10(value) : 0;
        int least = scientific ? 0 : 1;
        int precision = least;
        if (ticks.length >= 2) {
            double digits = -Decades.log10(distance(value, ticks, lacking)) + exponent;
            double whole = Decades.isCloseToInt(digits) ? Math.rint(digits) : Math.ceil(digits);
            precision = (int) Math.max(least, Math.min(whole, CFormat.MAX_PRECISION));
        }
        CFormat.fixed(out, scientific ? value * StrictMath.pow(10, -exponent) : value, precision);
        if (scientific) {
            out.append("\\cdot10^{").append(exponent).append('}');
        }
    }

    /** How far the second nearest tick is: the nearest is the tick itself. */
    private static double distance(double value, double[] ticks, boolean lacking) {
        double first = Double.POSITIVE_INFINITY;
        double second = Double.POSITIVE_INFINITY;
        for (double tick : ticks) {
            double distance = Math.abs((lacking ? 1 - tick : tick) - value);
            if (distance < first) {
                second = first;
                first = distance;
            } else {
                second = Math.min(second, distance);
            }
        }
        return second;
    }
}
