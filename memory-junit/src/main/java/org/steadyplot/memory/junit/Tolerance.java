package org.steadyplot.memory.junit;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An amount of memory as text: {@code 256 B}, {@code 1.5 KiB}, {@code 2 MB}. */
final class Tolerance {
    private static final Pattern AMOUNT = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,6})?) *(B|KB|KIB|MB|MIB|)");

    private Tolerance() {}

    /** Bytes; KB and MB are taken as KiB and MiB. */
    static double parse(String text) {
        Matcher matcher = AMOUNT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "tolerance '" + text + "' is no amount of memory; write a number and B, KiB or MiB, as \"256 B\"");
        }
        double factor =
                switch (matcher.group(2)) {
                    case "KB", "KIB" -> 1024;
                    case "MB", "MIB" -> 1024 * 1024;
                    default -> 1;
                };
        return Double.parseDouble(matcher.group(1)) * factor;
    }
}
