package org.steadyplot.raster.png;

import java.io.ByteArrayOutputStream;

/** A slow and strict decoder of zlib streams: it accepts complete codes only and nothing after the end. */
final class Inflate {
    private final byte[] in;
    private int at;
    private int bit;
    private byte[] out = new byte[1 << 16];
    private int length;

    private Inflate(byte[] in) {
        this.in = in;
    }

    static byte[] zlib(byte[] stream) {
        Inflate inflate = new Inflate(stream);
        int header = inflate.bits(8) << 8 | inflate.bits(8);
        check((header >> 8 & 15) == 8 && header >> 12 == 7, "method 8, window 32 KiB");
        check(header % 31 == 0, "header check bits");
        check((header & 32) == 0, "no preset dictionary");
        while (!inflate.block()) {}
        if (inflate.bit > 0) {
            check(inflate.bits(8 - inflate.bit) == 0, "padding bits are zero");
        }
        long adler = 0;
        for (int i = 0; i < 4; i++) {
            adler = adler << 8 | inflate.bits(8);
        }
        check(inflate.at == stream.length, "no bytes after the stream");
        long a = 1;
        long b = 0;
        for (int i = 0; i < inflate.length; i++) {
            a = (a + (inflate.out[i] & 255)) % 65521;
            b = (b + a) % 65521;
        }
        check(adler == (b << 16 | a), "Adler-32");
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(inflate.out, 0, inflate.length);
        return result.toByteArray();
    }

    static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("broken: " + what);
        }
    }

    private int bits(int n) {
        int value = 0;
        for (int i = 0; i < n; i++) {
            check(at < in.length, "the stream ends too early");
            value |= (in[at] >> bit & 1) << i;
            if (++bit == 8) {
                bit = 0;
                at++;
            }
        }
        return value;
    }

    private boolean block() {
        boolean last = bits(1) == 1;
        check(bits(2) == 2, "dynamic codes are the only block type in use");
        int literalCodes = bits(5) + 257;
        int distanceCodes = bits(5) + 1;
        int headerCodes = bits(4) + 4;
        check(literalCodes <= 286 && distanceCodes <= 30, "number of codes");
        int[] order = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};
        int[] headerLengths = new int[19];
        for (int i = 0; i < headerCodes; i++) {
            headerLengths[order[i]] = bits(3);
        }
        Code header = new Code(headerLengths, 0, 19);
        int[] lengths = new int[literalCodes + distanceCodes];
        for (int i = 0; i < lengths.length; ) {
            int symbol = header.next();
            if (symbol < 16) {
                lengths[i++] = symbol;
                continue;
            }
            check(symbol > 16 || i > 0, "a repeat needs something to repeat");
            int value = symbol == 16 ? lengths[i - 1] : 0;
            int n = symbol == 16 ? 3 + bits(2) : symbol == 17 ? 3 + bits(3) : 11 + bits(7);
            check(i + n <= lengths.length, "too many code lengths");
            for (; n > 0; n--) {
                lengths[i++] = value;
            }
        }
        Code literals = new Code(lengths, 0, literalCodes);
        Code distances = new Code(lengths, literalCodes, distanceCodes);
        while (true) {
            int symbol = literals.next();
            if (symbol == 256) {
                return last;
            }
            if (symbol < 256) {
                put((byte) symbol);
            } else {
                match(symbol, distances);
            }
        }
    }

    private void match(int symbol, Code distances) {
        int n = symbol < 265 ? symbol - 254 : 258;
        if (symbol >= 265 && symbol < 285) {
            int extra = (symbol - 261) / 4;
            n = 3 + (4 + (symbol - 261) % 4 << extra) + bits(extra);
        }
        int code = distances.next();
        int distance = code + 1;
        if (code >= 4) {
            int extra = code / 2 - 1;
            distance = 1 + (2 + code % 2 << extra) + bits(extra);
        }
        check(distance <= length && distance <= 32768, "distance " + distance + " at " + length);
        for (; n > 0; n--) {
            put(out[length - distance]);
        }
    }

    private void put(byte value) {
        if (length == out.length) {
            out = java.util.Arrays.copyOf(out, length * 2);
        }
        out[length++] = value;
    }

    private final class Code {
        private final int[] countOfLength = new int[16];
        private final int[] symbols;

        Code(int[] lengths, int start, int count) {
            double kraft = 0;
            symbols = new int[count];
            int n = 0;
            for (int length = 1; length < 16; length++) {
                for (int i = 0; i < count; i++) {
                    if (lengths[start + i] == length) {
                        symbols[n++] = i;
                        countOfLength[length]++;
                        kraft += Math.scalb(1.0, -length);
                    }
                }
            }
            check(kraft == 1, "the code is complete, Kraft sum " + kraft);
        }

        int next() {
            int code = 0;
            int first = 0;
            int index = 0;
            for (int length = 1; length < 16; length++) {
                code = code << 1 | bits(1);
                first <<= 1;
                int n = countOfLength[length];
                if (code - first < n) {
                    return symbols[index + code - first];
                }
                first += n;
                index += n;
            }
            throw new AssertionError("broken: no such code");
        }
    }
}
