package org.steadyplot.raster.png;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The chunks that say something about the picture: physical size and texts. */
final class TextChunks {
    private static final int PHYS = 0x70485973;
    private static final int TEXT = 0x74455874;
    private static final int ITXT = 0x69545874;
    private static final double METRES_PER_INCH = 0.0254;

    private TextChunks() {}

    static void write(PngOptions options, ByteSink out) {
        if (options.dpi() > 0) {
            physicalSize(options.dpi(), out);
        }
        for (Map.Entry<String, String> entry : options.metadata().entrySet()) {
            text(entry.getKey(), entry.getValue(), out);
        }
    }

    /** Pixels per metre, rounded half up as Pillow does it for matplotlib. */
    private static void physicalSize(double dpi, ByteSink out) {
        int perMetre = (int) (dpi / METRES_PER_INCH + 0.5);
        int chunk = out.beginChunk(PHYS);
        out.u32(perMetre);
        out.u32(perMetre);
        out.u8(1);
        out.endChunk(chunk);
    }

    private static void text(String keyword, String text, ByteSink out) {
        boolean latin1 = latin1(text);
        int chunk = out.beginChunk(latin1 ? TEXT : ITXT);
        out.put(keyword.getBytes(StandardCharsets.ISO_8859_1));
        out.reserve(5);
        out.u8(0);
        if (latin1) {
            out.put(text.getBytes(StandardCharsets.ISO_8859_1));
        } else {
            // not compressed, method 0, no language, no translated keyword
            out.u32(0);
            out.put(text.getBytes(StandardCharsets.UTF_8));
        }
        out.endChunk(chunk);
    }

    private static boolean latin1(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 255) {
                return false;
            }
        }
        return true;
    }

    static void check(String keyword, String text) {
        int n = keyword.length();
        if (n < 1 || n > 79) {
            throw new IllegalArgumentException("a PNG keyword has 1 to 79 characters, '" + keyword + "' has " + n);
        }
        for (int i = 0; i < n; i++) {
            char c = keyword.charAt(i);
            if (c < 32 || c > 126 && c < 161 || c > 255) {
                throw new IllegalArgumentException("a PNG keyword has printable Latin-1 characters only, '" + keyword
                        + "' has U+" + Integer.toHexString(0x10000 | c).substring(1) + " at " + i);
            }
            if (c == ' ' && (i == 0 || i == n - 1 || keyword.charAt(i - 1) == ' ')) {
                throw new IllegalArgumentException(
                        "a PNG keyword neither starts nor ends with a space nor has two in a row: '" + keyword + "'");
            }
        }
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("the PNG text for '" + keyword + "' contains a NUL character");
        }
    }
}
