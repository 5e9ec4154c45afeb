package org.steadyplot.spec;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A JSON object (RFC 8259) as text on one line, its members in the order they were put. */
public final class JsonObject {
    private static final int DECIMALS = 6;

    private final StringBuilder text = new StringBuilder("{");

    public JsonObject put(String key, @Nullable String value) {
        key(key);
        if (value == null) {
            text.append("null");
        } else {
            string(value);
        }
        return this;
    }

    public JsonObject put(String key, long value) {
        key(key).append(value);
        return this;
    }

    /** A number with at most six decimals; {@code null} if it is not finite. */
    public JsonObject put(String key, double value) {
        key(key).append(Double.isFinite(value) ? decimal(value) : "null");
        return this;
    }

    public JsonObject put(String key, boolean value) {
        key(key).append(value);
        return this;
    }

    public JsonObject put(String key, JsonObject value) {
        key(key).append(value);
        return this;
    }

    /** An array of strings. */
    public JsonObject putStrings(String key, List<String> values) {
        key(key).append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",");
            string(values.get(i));
        }
        text.append(']');
        return this;
    }

    /** An array of objects. */
    public JsonObject putObjects(String key, List<JsonObject> values) {
        key(key).append('[');
        for (int i = 0; i < values.size(); i++) {
            text.append(i == 0 ? "" : ",").append(values.get(i));
        }
        text.append(']');
        return this;
    }

    @Override
    public String toString() {
        return text + "}";
    }

    /** A finite number as text with at most six decimals, without an exponent: the same on every JDK. */
    static String decimal(double value) {
        BigDecimal rounded = new BigDecimal(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private StringBuilder key(String key) {
        if (text.length() > 1) {
            text.append(',');
        }
        string(key);
        return text.append(':');
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> {
                    if (c < ' ' || c == 127 || Character.isSurrogate(c) && !isPaired(value, i)) {
                        text.append("\\u");
                        for (int shift = 12; shift >= 0; shift -= 4) {
                            text.append(Character.forDigit(c >> shift & 15, 16));
                        }
                    } else {
                        text.append(c);
                    }
                }
            }
        }
        text.append('"');
    }

    private static boolean isPaired(String value, int at) {
        return Character.isHighSurrogate(value.charAt(at))
                ? at + 1 < value.length() && Character.isLowSurrogate(value.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(value.charAt(at - 1));
    }
}
