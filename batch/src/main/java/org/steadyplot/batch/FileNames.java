package org.steadyplot.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Set;

/**
 * Names of files and folders made of any text, good on every common file system.
 *
 * <p>Within a value the characters <code>/ \ : * ? " &lt; &gt; | %</code>, control characters and half surrogates become
 * {@code %} and the hexadecimal digits of their UTF-8 bytes, as in a URL; so two values never escape to one. A whole part
 * of a path gets its first character escaped where it would mean something else ({@code .}, {@code ..}, a device of
 * Windows, {@code _run} at the top) and its last where Windows would drop it (a dot, a space); an empty one is
 * {@code %-}. A part of more than {@value #LONGEST} bytes is cut and ends in {@code ~} and 16 digits of the SHA-256 of
 * all of it.
 */
final class FileNames {
    /** The longest part of a path in bytes of UTF-8: 255 on common file systems, less an ending and a margin. */
    static final int LONGEST = 200;

    private static final int DIGEST_DIGITS = 16;
    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9", "lpt1",
            "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

    private FileNames() {}

    /** A value as a piece of a part of a path. */
    static void escape(String value, StringBuilder out) {
        for (int i = 0; i < value.length(); ) {
            int c = value.codePointAt(i);
            if (isPlain(c)) {
                out.appendCodePoint(c);
            } else {
                percent(c, out);
            }
            i += Character.charCount(c);
        }
    }

    /** A whole part of a path, made of values that were escaped and text between them. */
    static String part(String text, boolean top) {
        String name = text;
        if (name.isEmpty()) {
            name = "%-";
        } else if (isSpecial(name, top)) {
            name = percentAt(name, 0);
        }
        char last = name.charAt(name.length() - 1);
        if (last == '.' || last == ' ') {
            name = percentAt(name, name.length() - 1);
        }
        return shortened(name);
    }

    private static boolean isPlain(int c) {
        return switch (c) {
            case '/', '\\', ':', '*', '?', '"', '<', '>', '|', '%' -> false;
            default -> !Character.isISOControl(c) && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
        };
    }

    private static boolean isSpecial(String name, boolean top) {
        String lower = name.toLowerCase(Locale.ROOT);
        int dot = lower.indexOf('.');
        String stem = dot < 0 ? lower : lower.substring(0, dot);
        return name.equals(".") || name.equals("..") || DEVICES.contains(stem) || (top && lower.equals(RunFolder.NAME));
    }

    private static String percentAt(String name, int at) {
        StringBuilder escaped = new StringBuilder(name.length() + 2).append(name, 0, at);
        percent(name.charAt(at), escaped);
        return escaped.append(name, at + 1, name.length()).toString();
    }

    private static void percent(int c, StringBuilder out) {
        byte[] bytes = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE
                ? new byte[] {(byte) (0xE0 | c >> 12), (byte) (0x80 | c >> 6 & 0x3F), (byte) (0x80 | c & 0x3F)}
                : Character.toString(c).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
            out.append('%')
                    .append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)))
                    .append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
        }
    }

    private static String shortened(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return name;
        }
        int room = LONGEST - 1 - DIGEST_DIGITS;
        int end = 0;
        for (int used = 0; end < name.length(); ) {
            int c = name.codePointAt(end);
            used += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (used > room) {
                break;
            }
            end += Character.charCount(c);
        }
        return name.substring(0, end) + '~' + digest(name);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, DIGEST_DIGITS / 2);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
