package org.steadyplot.chart.tick;

import org.jspecify.annotations.Nullable;

/**
 * A way to write numbers, read once from Python's format language ({@link #python}) or C's ({@link #printf}). Immutable.
 *
 * <p>Numbers are rounded from their exact value, half to even; NaN and infinities are {@code nan} and {@code inf}.
 */
public final class NumberFormat {
    private static final double TWO_63 = 0x1p63;

    private final NumberSpec spec;
    private final String prefix;
    private final String suffix;

    NumberFormat(NumberSpec spec, String prefix, String suffix) {
        this.spec = spec;
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /**
     * A format of Python's mini language: {@code [[fill]align][sign][#][0][width][,|_][.precision][type]} with the types
     * {@code d e E f F g G n %} or none: {@code .2g}, {@code +.1f}, {@code ,d}, {@code .0%}. The empty one writes the shortest digits that
     * read back.
     *
     * @throws IllegalArgumentException when it is not such a format
     */
    public static NumberFormat python(String format) {
        return new NumberFormat(NumberSpec.python(format, 0, format.length()), "", "");
    }

    /**
     * A format of C's printf with one conversion {@code d i e E f F g G r s}, and any text around it: {@code %.2f km}.
     *
     * @throws IllegalArgumentException when there is not just one conversion, or an unknown one
     */
    public static NumberFormat printf(String format) {
        return FormatTexts.printf(format);
    }

    /**
     * A text with one replacement field {@code x} in Python's format language: <code>{x:.1f} km</code>.
     *
     * @throws IllegalArgumentException when there is not just one field, or it is not {@code x}
     */
    public static NumberFormat template(String format) {
        return FormatTexts.template(format);
    }

    /** The number as text. */
    public String format(double value) {
        StringBuilder out = new StringBuilder(24);
        append(out, value);
        return out.toString();
    }

    /**
     * Appends the number.
     *
     * @throws IllegalArgumentException when the format is {@code d} of {@link #python} and the number is not whole
     */
    public void append(StringBuilder out, double value) {
        out.append(prefix);
        int start = out.length();
        if (isNegative(value)) {
            out.append('-');
        } else if (spec.sign() != '-') {
            out.append(spec.sign());
        }
        int digits = out.length();
        magnitude(out, spec.type() == '%' ? Math.abs(value) * 100 : Math.abs(value));
        if (spec.upperCase()) {
            upperCase(out, digits);
        }
        if (spec.separator() != 0) {
            group(out, start, digits);
        }
        int missing = spec.width() - (out.length() - start);
        if (missing > 0) {
            pad(out, start, digits, missing);
        }
        out.append(suffix);
    }

    /** Whether a minus sign is due: also for a negative zero, but not for a whole number that has become zero. */
    private boolean isNegative(double value) {
        return spec.type() == 'd' ? value <= -1 : Double.doubleToRawLongBits(value) < 0 && !Double.isNaN(value);
    }

    private void magnitude(StringBuilder out, double value) {
        char type = spec.type();
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            out.append(Double.isNaN(value) ? "nan" : "inf");
            if (type == '%') {
                out.append('%');
            }
            return;
        }
        int precision = spec.precision() < 0 ? 6 : spec.precision();
        switch (type) {
            case 'f' -> CFormat.fixedMagnitude(out, value, precision, spec.alternate());
            case 'e' -> CFormat.exponentMagnitude(out, value, precision, spec.alternate());
            case 'g' -> CFormat.generalMagnitude(out, value, Math.max(1, precision), tail(CFormat.Tail.STRIPPED), 0);
            case '%' -> {
                CFormat.fixedMagnitude(out, value, precision, spec.alternate());
                out.append('%');
            }
            case 'd' -> whole(out, value);
            default -> {
                if (spec.precision() < 0) {
                    CFormat.reprMagnitude(out, value);
                } else {
                    CFormat.generalMagnitude(out, value, Math.max(1, precision), tail(CFormat.Tail.POINT_ZERO), 1);
                }
            }
        }
    }

    private CFormat.Tail tail(CFormat.Tail usual) {
        return spec.alternate() ? CFormat.Tail.KEPT : usual;
    }

    private void whole(StringBuilder out, double value) {
        double whole = Math.floor(value);
        if (whole != value && !spec.truncating()) {
            throw new IllegalArgumentException(
                    "the format 'd' is for whole numbers, but one is " + CFormat.repr(value) + "; use '.0f' or 'g'");
        }
        int start = out.length();
        if (whole < TWO_63) {
            out.append((long) whole);
        } else {
            CFormat.fixedMagnitude(out, whole, 0, false);
        }
        for (int missing = spec.precision() - (out.length() - start); missing > 0; missing--) {
            out.insert(start, '0');
        }
    }

    private static void upperCase(StringBuilder out, int from) {
        for (int i = from; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= 'a' && c <= 'z') {
                out.setCharAt(i, (char) (c - 'a' + 'A'));
            }
        }
    }

    /** Sets separators between thousands; zeros that fill the width get them too. */
    private void group(StringBuilder out, int start, int digits) {
        int end = digits;
        while (end < out.length() && out.charAt(end) >= '0' && out.charAt(end) <= '9') {
            end++;
        }
        int count = end - digits;
        if (count == 0) {
            return;
        }
        if (spec.fill() == '0' && spec.align() == '=') {
            int others = out.length() - start - count;
            while (others + count + (count - 1) / 3 < spec.width()) {
                out.insert(digits, '0');
                count++;
            }
        }
        for (int at = digits + count - 3; at > digits; at -= 3) {
            out.insert(at, spec.separator());
        }
    }

    private void pad(StringBuilder out, int start, int digits, int missing) {
        switch (spec.align()) {
            case '<' -> fill(out, out.length(), missing);
            case '=' -> fill(out, digits, missing);
            case '^' -> {
                fill(out, out.length(), missing - missing / 2);
                fill(out, start, missing / 2);
            }
            default -> fill(out, start, missing);
        }
    }

    private void fill(StringBuilder out, int at, int count) {
        for (int i = 0; i < count; i++) {
            out.insert(at, spec.fill());
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NumberFormat that
                && spec.equals(that.spec)
                && prefix.equals(that.prefix)
                && suffix.equals(that.suffix);
    }

    @Override
    public int hashCode() {
        return spec.hashCode() + 31 * (prefix.hashCode() + 31 * suffix.hashCode());
    }

    @Override
    public String toString() {
        return prefix + spec + suffix;
    }
}
