package org.steadyplot.chart.backend.svg;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import org.steadyplot.chart.ChartException;

/** The UTF-8 bytes of a part of an XML document. */
final class Markup {
    /** Decimals of lengths in points: a tenth of a thousandth of a point stays below a pixel at any sensible magnification. */
    static final int DECIMALS = 4;

    private static final String HEX = "0123456789abcdef";
    private static final long[] POWERS = {
        1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000, 1_000_000_000
    };
    private static final int LONGEST_NUMBER = 24;
    private static final int LARGEST = Integer.MAX_VALUE - 8;
    private static final int REPLACEMENT = 0xfffd;

    private byte[] bytes = new byte[1 << 12];
    private int length;

    Markup clear() {
        length = 0;
        return this;
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return bytes[index];
    }

    /** Appends ASCII characters as they are. */
    Markup raw(String ascii) {
        int n = ascii.length();
        reserve(n);
        for (int i = 0; i < n; i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    Markup raw(char ascii) {
        reserve(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    Markup append(Markup other, int from, int to) {
        reserve(to - from);
        System.arraycopy(other.bytes, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Appends a length in points. */
    Markup number(double value) {
        return number(value, DECIMALS);
    }

    /** Appends a number rounded to {@code decimals}, at most 9, without trailing zeros. What is no number becomes 0, what is too large the largest. */
    Markup number(double value, int decimals) {
        return fixed(scaled(value, decimals), decimals);
    }

    /** A number in units of its last decimal. */
    static long scaled(double value, int decimals) {
        return (long) Math.rint(value * POWERS[decimals]);
    }

    /** Appends {@code scaled / 10^decimals}. */
    Markup fixed(long scaled, int decimals) {
        reserve(LONGEST_NUMBER);
        // Negative, as only then every long has its opposite.
        long rest = scaled < 0 ? scaled : -scaled;
        if (scaled < 0) {
            bytes[length++] = '-';
        }
        int places = decimals;
        while (places > 0 && rest % 10 == 0) {
            rest /= 10;
            places--;
        }
        int digits = 1;
        for (long r = rest / 10; r != 0; r /= 10) {
            digits++;
        }
        int end = length + Math.max(digits, places + 1) + (places > 0 ? 1 : 0);
        int at = end;
        for (int i = 0; i < places; i++) {
            bytes[--at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        if (places > 0) {
            bytes[--at] = '.';
        }
        while (at > length) {
            bytes[--at] = (byte) ('0' - rest % 10);
            rest /= 10;
        }
        length = end;
        return this;
    }

    /** Appends {@code 0xRRGGBB} as {@code #rrggbb}, or {@code #rgb} where that says the same. */
    Markup color(int rgb) {
        boolean brief = (rgb >> 4 & 0x0f0f0f) == (rgb & 0x0f0f0f);
        raw('#');
        for (int shift = 20; shift >= 0; shift -= brief ? 8 : 4) {
            raw(HEX.charAt(rgb >> shift & 15));
        }
        return this;
    }

    /**
     * Appends a text for content and for attributes in double quotes. Characters that XML can't hold (control characters, single surrogates, U+FFFE
     * and U+FFFF) become U+FFFD.
     */
    Markup escaped(String text) {
        int n = text.length();
        for (int i = 0; i < n; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> raw("&amp;");
                case '<' -> raw("&lt;");
                case '>' -> raw("&gt;");
                case '"' -> raw("&quot;");
                case '\t' -> raw("&#9;");
                case '\n' -> raw("&#10;");
                case '\r' -> raw("&#13;");
                default -> utf8(legal(c) ? c : REPLACEMENT);
            }
        }
        return this;
    }

    private static boolean legal(int c) {
        return c >= ' '
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                && c != 0xfffe
                && c != 0xffff;
    }

    private void utf8(int c) {
        reserve(4);
        if (c < 0x80) {
            bytes[length++] = (byte) c;
        } else if (c < 0x800) {
            bytes[length++] = (byte) (0xc0 | c >> 6);
            continuation(c);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xe0 | c >> 12);
            continuation(c >> 6);
            continuation(c);
        } else {
            bytes[length++] = (byte) (0xf0 | c >> 18);
            continuation(c >> 12);
            continuation(c >> 6);
            continuation(c);
        }
    }

    private void continuation(int bits) {
        bytes[length++] = (byte) (0x80 | bits & 63);
    }

    Markup base64(ByteBuffer data) {
        ByteBuffer text = Base64.getEncoder().encode(data);
        int n = text.remaining();
        reserve(n);
        text.get(bytes, length, n);
        length += n;
        return this;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    private void reserve(int more) {
        if (more > bytes.length - length) {
            long needed = (long) length + more;
            if (needed > LARGEST) {
                throw new ChartException(
                        ChartException.Code.FIGURE_TOO_LARGE,
                        "the SVG document would have more than 2 GiB; draw fewer points, or save as png");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, 2L * bytes.length)));
        }
    }
}
