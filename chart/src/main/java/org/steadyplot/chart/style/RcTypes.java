package org.steadyplot.chart.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.color.Cycle;
import org.steadyplot.chart.color.Rgba;

/** The types of settings, and how matplotlib's style sheets write their values. */
final class RcTypes {
    static final RcType<Boolean> BOOLEAN = text -> switch (text.toLowerCase(Locale.ROOT)) {
        case "true", "t", "yes", "y", "on", "1" -> true;
        case "false", "f", "no", "n", "off", "0" -> false;
        default -> throw expected("True or False", text);
    };
    static final RcType<Double> NUMBER = RcTypes::number;
    static final RcType<Integer> INTEGER = text -> {
        double number = number(text);
        if (number != Math.rint(number) || Math.abs(number) > 1e9) {
            throw expected("a whole number", text);
        }
        return (int) number;
    };

    /** A number, or NaN for {@code None}. */
    static final RcType<Double> NUMBER_OR_NONE = text -> isNone(text) ? Double.NaN : number(text);

    static final RcType<String> TEXT = text -> text;
    static final RcType<RcColor> COLOR = RcColor::parse;
    static final RcType<FontSize> FONT_SIZE = text ->
            Character.isDigit(text.isEmpty() ? ' ' : text.charAt(0)) ? FontSize.of(number(text)) : FontSize.parse(text);
    static final RcType<Integer> FONT_WEIGHT = RcTypes::weight;
    static final RcType<Linestyle> LINESTYLE = Linestyle::parse;
    static final RcType<DashPattern> DASHES = text -> {
        List<String> parts = list(text);
        double[] lengths = new double[parts.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = number(parts.get(i));
        }
        return DashPattern.of(lengths);
    };
    static final RcType<List<String>> TEXTS = text -> List.copyOf(list(text));
    static final RcType<List<Double>> NUMBERS = text -> {
        List<Double> numbers = new ArrayList<>();
        for (String part : list(text)) {
            numbers.add(number(part));
        }
        return List.copyOf(numbers);
    };
    static final RcType<Cycle> CYCLE = RcTypes::cycle;

    private RcTypes() {}

    /** One of an enum's constants by its name in lower case. */
    static <E extends Enum<E>> RcType<E> choice(Class<E> type) {
        E[] constants = type.getEnumConstants();
        return text -> {
            String wanted = text.toUpperCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
            List<String> names = new ArrayList<>();
            for (E constant : constants) {
                if (constant.name().equals(wanted)) {
                    return constant;
                }
                names.add(constant.name().toLowerCase(Locale.ROOT));
            }
            throw expected("one of " + String.join(", ", names), text);
        };
    }

    static boolean isNone(String text) {
        return text.equalsIgnoreCase("none");
    }

    static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw expected("a number", text);
        }
    }

    static IllegalArgumentException expected(String what, String found) {
        return new IllegalArgumentException("expected " + what + " but found '" + found + "'");
    }

    /** The parts of {@code a, b} or {@code [a, 'b']}. */
    static List<String> list(String text) {
        String inner = text.strip();
        if (inner.startsWith("[") && inner.endsWith("]") || inner.startsWith("(") && inner.endsWith(")")) {
            inner = inner.substring(1, inner.length() - 1);
        }
        List<String> parts = new ArrayList<>();
        for (String part : inner.split(",", -1)) {
            String bare = unquoted(part.strip());
            if (!bare.isEmpty()) {
                parts.add(bare);
            }
        }
        return parts;
    }

    static String unquoted(String text) {
        boolean quoted = text.length() >= 2
                && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private static int weight(String text) {
        return switch (text) {
            case "ultralight" -> 100;
            case "light" -> 200;
            case "normal", "regular", "book" -> 400;
            case "medium", "roman" -> 500;
            case "semibold", "demibold", "demi" -> 600;
            case "bold" -> 700;
            case "heavy", "extra bold" -> 800;
            case "black" -> 900;
            default -> {
                int weight = INTEGER.parse(text);
                if (weight < 0 || weight > 1000) {
                    throw expected("a font weight from 0 to 1000", text);
                }
                yield weight;
            }
        };
    }

    /** {@code cycler('color', ['b', 'g'])}: the one property that cycles have here. */
    private static Cycle cycle(String text) {
        String bare = text.replace(" ", "");
        String start = "cycler('color',";
        if (!bare.startsWith(start) || !bare.endsWith(")")) {
            throw expected("cycler('color', [...])", text);
        }
        List<Rgba> colors = new ArrayList<>();
        for (String color : list(bare.substring(start.length(), bare.length() - 1))) {
            colors.add(Colors.parse(color));
        }
        return new Cycle(colors);
    }
}
