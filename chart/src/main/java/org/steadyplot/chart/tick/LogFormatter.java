package org.steadyplot.chart.tick;

import org.steadyplot.chart.style.AutolimitMode;

/**
 * Ticks of logarithmic axes. Ticks between powers have labels only in views of less than one power of the base, fewer the wider the view.
 * Immutable.
 */
public final class LogFormatter implements Formatter {
    private final Notation notation;
    private final double base;
    private final boolean labelOnlyBase;
    private final double minorThreshold;
    private final double allThreshold;
    private final double linthresh;
    private final int minExponent;
    private final boolean unicodeMinus;

    /** How numbers are written. */
    public enum Notation {
        /** As plain numbers: {@code 1e+04}. */
        PLAIN("LogFormatter"),
        /** The exponents alone: {@code 4}. */
        EXPONENT("LogFormatterExponent"),
        /** Powers as math text: {@code 10^{4.30}}. */
        MATHTEXT("LogFormatterMathtext"),
        /** A factor and a power as math text: {@code 2\times10^{4}}. */
        SCI_NOTATION("LogFormatterSciNotation");

        private final String className;

        Notation(String className) {
            this.className = className;
        }
    }

    private LogFormatter(
            Notation notation,
            double base,
            boolean labelOnlyBase,
            double minorThreshold,
            double allThreshold,
            double linthresh,
            int minExponent,
            boolean unicodeMinus) {
        this.notation = notation;
        this.base = base;
        this.labelOnlyBase = labelOnlyBase;
        this.minorThreshold = minorThreshold;
        this.allThreshold = allThreshold;
        this.linthresh = linthresh;
        this.minExponent = minExponent;
        this.unicodeMinus = unicodeMinus;
    }

    /**
     * Powers of a base in a notation.
     *
     * @throws IllegalArgumentException unless the base is greater than 0 and not 1
     */
    public static LogFormatter of(Notation notation, double base) {
        if (!(base > 0) || base == 1 || Double.isInfinite(base)) {
            throw new IllegalArgumentException(
                    "the base of a LogFormatter must be greater than 0 and not 1, not " + CFormat.repr(base));
        }
        return new LogFormatter(notation, base, false, Double.NaN, Double.NaN, Double.NaN, 0, true);
    }

    /** The formatter of log scales. */
    public static LogFormatter sciNotation(double base) {
        return of(Notation.SCI_NOTATION, base);
    }

    /** Whether only powers of the base have labels. */
    public LogFormatter withLabelOnlyBase(boolean value) {
        return new LogFormatter(
                notation, base, value, minorThreshold, allThreshold, linthresh, minExponent, unicodeMinus);
    }

    /**
     * From how many powers of the base in the view on only the powers have labels, 1 by default, and up to how many all multiples have, 0.4 by
     * default; none have in the classic style. An infinite first one labels every tick in every view.
     */
    public LogFormatter withMinorThresholds(double subset, double all) {
        return new LogFormatter(notation, base, labelOnlyBase, subset, all, linthresh, minExponent, unicodeMinus);
    }

    /** The linear part of a symlog scale, which holds no powers. */
    public LogFormatter withLinthresh(double value) {
        return new LogFormatter(
                notation, base, labelOnlyBase, minorThreshold, allThreshold, value, minExponent, unicodeMinus);
    }

    /** Powers below this exponent, by magnitude, are written as plain numbers in math text; 0 by default. */
    public LogFormatter withMinExponent(int value) {
        return new LogFormatter(
                notation, base, labelOnlyBase, minorThreshold, allThreshold, linthresh, value, unicodeMinus);
    }

    /** Whether the sign of plain numbers is U+2212 rather than a hyphen. */
    public LogFormatter withUnicodeMinus(boolean value) {
        return new LogFormatter(
                notation, base, labelOnlyBase, minorThreshold, allThreshold, linthresh, minExponent, value);
    }

    @Override
    public String name() {
        return notation.className;
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        Labelled labelled = labelled(view);
        Limits limits = new Limits(view.vmin(), view.vmax()).nonsingular(0.05, 1e-15);
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(ticks[i], labelled, limits.max() - limits.min());
        }
        return new TickLabels(labels, "");
    }

    /** Which multiples of powers have labels. */
    private enum Labelled {
        POWERS,
        SOME,
        WHOLE,
        ALL
    }

    private Labelled labelled(AxisView view) {
        if (Double.isInfinite(minorThreshold)) {
            return Labelled.ALL;
        }
        double low = view.low();
        double high = view.high();
        double decades = 0;
        if (!Double.isNaN(linthresh)) {
            if (low < -linthresh) {
                decades += Decades.log(base, low / Math.min(high, -linthresh));
            }
            if (high > linthresh) {
                decades += Decades.log(base, high / Math.max(low, linthresh));
            }
        } else if (low <= 0) {
            return Labelled.POWERS;
        } else {
            decades = Math.abs(Decades.log(base, high) - Decades.log(base, low));
        }
        boolean classic = view.mode() == AutolimitMode.ROUND_NUMBERS;
        double some = Double.isNaN(minorThreshold) ? classic ? 0 : 1 : minorThreshold;
        double all = Double.isNaN(allThreshold) ? classic ? 0 : 0.4 : allThreshold;
        return decades > some ? Labelled.POWERS : decades > all ? Labelled.SOME : Labelled.WHOLE;
    }

    private boolean isLabelled(double factor, Labelled which) {
        return switch (which) {
            case POWERS -> factor == 1;
            case SOME -> isEvenlySpread(factor);
            case WHOLE -> factor >= 1 && factor < base + 1 && factor == Math.rint(factor);
            case ALL -> true;
        };
    }

    /** Whether a factor is one of half as many as the base, evenly spread on the axis and rounded. */
    private boolean isEvenlySpread(double factor) {
        int count = (int) base / 2 + 1;
        for (int i = 0; i < count; i++) {
            double spread = i == 0 ? 1 : i == count - 1 ? base : StrictMath.pow(base, i / (count - 1.0));
            if (Math.rint(spread) == factor) {
                return true;
            }
        }
        return false;
    }

    private String label(double tick, Labelled labelled, double width) {
        boolean math = notation == Notation.MATHTEXT || notation == Notation.SCI_NOTATION;
        if (tick == 0) {
            return math ? "$\\mathdefault{0}$" : "0";
        }
        double size = Math.abs(tick);
        double exponent = Decades.log(base, size);
        boolean power = Decades.isCloseToInt(exponent);
        double whole = power ? Math.rint(exponent) : Math.floor(exponent);
        double factor = Math.rint(StrictMath.pow(base, exponent - whole));
        if ((labelOnlyBase && !power) || !isLabelled(factor, labelled)) {
            return "";
        }
        StringBuilder out = new StringBuilder(32);
        switch (notation) {
            case PLAIN -> plain(out, size, width);
            case EXPONENT -> exponent(out, exponent, width);
            case MATHTEXT, SCI_NOTATION -> math(out, tick, power ? whole : exponent, power);
        }
        return math ? out.toString() : Formatter.fixMinus(out.toString(), unicodeMinus);
    }

    private static void plain(StringBuilder out, double value, double width) {
        if (value > 10000 || value < 1) {
            CFormat.exponent(out, value, 0);
        } else {
            pretty(out, value, width);
        }
    }

    private void exponent(StringBuilder out, double exponent, double width) {
        if (Math.abs(exponent) > 10000 || Math.abs(exponent) < 1) {
            CFormat.general(out, exponent, 1);
        } else {
            pretty(out, exponent, Decades.log(base, width));
        }
    }

    /** A number with as many decimals as a view of a width asks for, without zeros at the end. */
    private static void pretty(StringBuilder out, double value, double width) {
        if (Math.abs(value) < 1e4 && value == Math.rint(value)) {
            CFormat.fixed(out, value, 0);
            return;
        }
        if (width < 1e-2 || !(width <= 1e5)) {
            int start = out.length();
            CFormat.exponent(out, value, width < 1e-2 ? 3 : 1);
            int mark = out.indexOf("e", start);
            int power = Integer.parseInt(out, mark + 1, out.length(), 10);
            out.setLength(mark);
            stripZeros(out);
            if (power != 0) {
                out.append('e').append(power);
            }
        } else {
            CFormat.fixed(out, value, width <= 1 ? 3 : width <= 10 ? 2 : 1);
            stripZeros(out);
        }
    }

    private static void stripZeros(StringBuilder out) {
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == '0') {
            end--;
        }
        if (end > 0 && out.charAt(end - 1) == '.') {
            end--;
        }
        out.setLength(end);
    }

    private void math(StringBuilder out, double tick, double exponent, boolean power) {
        out.append("$\\mathdefault{").append(tick < 0 ? "-" : "");
        if (Math.abs(exponent) < minExponent) {
            CFormat.general(out, Math.abs(tick), 6);
            out.append("}$");
            return;
        }
        if (!power && notation == Notation.SCI_NOTATION) {
            double whole = Math.floor(exponent);
            double factor = StrictMath.pow(base, exponent - whole);
            CFormat.general(out, Decades.isCloseToInt(factor) ? Math.rint(factor) : factor, 6);
            out.append("\\times");
            base(out).append("^{").append((long) whole);
        } else if (power) {
            base(out).append("^{").append((long) exponent);
        } else {
            base(out).append("^{");
            CFormat.fixed(out, exponent, 2);
        }
        out.append("}}$");
    }

    private StringBuilder base(StringBuilder out) {
        if (base == Math.rint(base)) {
            CFormat.fixed(out, base, 0);
        } else {
            CFormat.repr(out, base);
        }
        return out;
    }
}
