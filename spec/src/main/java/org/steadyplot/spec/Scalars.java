package org.steadyplot.spec;

import org.steadyplot.spec.Value.Kind;

/** What plain scalars stand for: YAML 1.2's core schema, where {@code yes}, {@code off} and {@code 1_000} are text. */
final class Scalars {
    private Scalars() {}

    static Kind kind(String text) {
        return switch (text) {
            case "", "~", "null", "Null", "NULL" -> Kind.NULL;
            case "true", "True", "TRUE", "false", "False", "FALSE" -> Kind.BOOLEAN;
            default -> isNumber(text) ? Kind.NUMBER : Kind.TEXT;
        };
    }

    /** The value of a scalar of kind {@code NUMBER}. */
    static double number(String text) {
        if (text.startsWith("0x")) {
            return integer(text, 16);
        }
        if (text.startsWith("0o")) {
            return integer(text, 8);
        }
        int sign = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        if (text.startsWith(".inf", sign) || text.startsWith(".Inf", sign) || text.startsWith(".INF", sign)) {
            return text.charAt(0) == '-' ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        return isNan(text) ? Double.NaN : Double.parseDouble(text);
    }

    private static double integer(String text, int radix) {
        double value = 0;
        for (int i = 2; i < text.length(); i++) {
            value = value * radix + Character.digit(text.charAt(i), radix);
        }
        return value;
    }

    private static boolean isNumber(String text) {
        if (text.startsWith("0x") || text.startsWith("0o")) {
            int radix = text.charAt(1) == 'x' ? 16 : 8;
            boolean digits = text.length() > 2;
            for (int i = 2; i < text.length(); i++) {
                digits &= text.charAt(i) < 128 && Character.digit(text.charAt(i), radix) >= 0;
            }
            return digits;
        }
        int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
        String unsigned = text.substring(at);
        return switch (unsigned) {
            case ".inf", ".Inf", ".INF" -> true;
            case ".nan", ".NaN", ".NAN" -> at == 0;
            default -> isDecimal(unsigned);
        };
    }

    private static boolean isNan(String text) {
        return text.equals(".nan") || text.equals(".NaN") || text.equals(".NAN");
    }

    /** {@code (.[0-9]+ | [0-9]+(.[0-9]*)?) ([eE][-+]?[0-9]+)?}. */
    private static boolean isDecimal(String text) {
        int whole = digits(text, 0);
        int at = whole;
        int fraction = 0;
        if (at < text.length() && text.charAt(at) == '.') {
            fraction = digits(text, at + 1);
            at += 1 + fraction;
        }
        if (whole + fraction == 0) {
            return false;
        }
        if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
            at++;
            if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
                at++;
            }
            int exponent = digits(text, at);
            if (exponent == 0) {
                return false;
            }
            at += exponent;
        }
        return at == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at - from;
    }
}
