package org.steadyplot.chart.tick;

/**
 * Numbers with the prefixes of the SI, from yocto to yotta: {@code 2.5 k}. Immutable.
 *
 * @param unit after the prefix
 * @param places decimals; {@link #AUTO} for up to six significant digits
 * @param sep between number and prefix or unit
 * @param useMathtext whether numbers are math text
 * @param unicodeMinus whether the sign is U+2212 rather than a hyphen
 */
public record EngFormatter(String unit, int places, String sep, boolean useMathtext, boolean unicodeMinus)
        implements Formatter {
    /** As many decimals as six significant digits need. */
    public static final int AUTO = -1;

    private static final String PREFIXES = "yzafpn\u00b5m kMGTPEZY";
    private static final int LOWEST = -24;
    private static final int HIGHEST = 24;

    public EngFormatter(String unit) {
        this(unit, AUTO, " ", false, true);
    }

    @Override
    public TickLabels format(double[] ticks, AxisView view) {
        String[] labels = new String[ticks.length];
        for (int i = 0; i < labels.length; i++) {
            labels[i] = label(ticks[i]);
        }
        return new TickLabels(labels, "");
    }

    private String label(double value) {
        double size = value == 0 ? 0 : Math.abs(value);
        int power = size == 0 || !Double.isFinite(size) ? 0 : (int) Math.floor(Decades.log10(size) / 3) * 3;
        power = Math.max(LOWEST, Math.min(HIGHEST, power));
        double mantissa = (value < 0 ? -size : size) / StrictMath.pow(10, power);
        if (power < HIGHEST && Math.abs(Double.parseDouble(number(mantissa))) >= 1000) {
            mantissa /= 1000;
            power += 3;
        }
        StringBuilder out = new StringBuilder(24);
        out.append(useMathtext ? "$" : "")
                .append(number(mantissa))
                .append(useMathtext ? "$" : "")
                .append(sep);
        if (power != 0) {
            out.append(PREFIXES.charAt((power - LOWEST) / 3));
        }
        out.append(unit);
        if (!sep.isEmpty() && out.length() >= sep.length() && out.lastIndexOf(sep) == out.length() - sep.length()) {
            out.setLength(out.length() - sep.length());
        }
        return Formatter.fixMinus(out.toString(), unicodeMinus);
    }

    private String number(double value) {
        if (!Double.isFinite(value)) {
            return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
        }
        StringBuilder out = new StringBuilder(12);
        if (places == AUTO) {
            CFormat.general(out, value, 6);
        } else {
            CFormat.fixed(out, value, places);
        }
        return out.toString();
    }
}
