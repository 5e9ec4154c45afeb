package org.steadyplot.chart.tick;

/**
 * Shares in percent.
 *
 * @param xmax what counts as 100%
 * @param decimals {@link #AUTO} for as many as the width of the view asks for, 0 to 5
 * @param symbol what follows the number
 * @param unicodeMinus whether the sign is U+2212 rather than a hyphen
 */
public record PercentFormatter(double xmax, int decimals, String symbol, boolean unicodeMinus) implements Formatter {
    /** Decimals by the width of the view. */
    public static final int AUTO = -1;

    public PercentFormatter(double xmax) {
        this(xmax, AUTO, "%", true);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        int places = decimals == AUTO ? decimalsFor(percent(view.high() - view.low())) : decimals;
        String[] labels = new String[ticks.length];
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < labels.length; i++) {
            out.setLength(0);
            CFormat.fixed(out, percent(ticks[i]), places);
            labels[i] = Formatter.fixMinus(out.append(symbol).toString(), unicodeMinus);
        }
        return new TickLabels(labels, "");
    }

    private double percent(double value) {
        return 100 * (value / xmax);
    }

    private static int decimalsFor(double width) {
        return width > 0 ? (int) Math.max(0, Math.min(5, Math.ceil(2 - Decades.log10(2 * width)))) : 0;
    }
}
