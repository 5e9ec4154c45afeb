package org.steadyplot.raster.png;

import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Collects literals and matches and writes them as Deflate blocks with codes of their own (RFC 1951, section 3.2.7).
 *
 * <p>A sequence is a stretch of literals followed by one match of any length; matches longer than 258 bytes are cut when
 * they are written.
 */
final class BlockWriter {
    /** Most literals of one block. More than one block lets the codes follow the picture and keeps the memory small. */
    static final int LITERALS = 1 << 15;

    private static final int SEQUENCES = 1 << 14;
    private static final int END = 256;
    private static final int LONGEST = 258;
    private static final int LONGEST_RUN = 1 << 30;
    private static final byte[] LENGTH_ORDER = {16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15};

    /** Literals of the block; whoever appends moves {@link #literalCount} and stays below {@link #LITERALS}. */
    final byte[] literals = new byte[LITERALS];

    int literalCount;

    private final ByteSink out;
    private final int[] literalRuns = new int[SEQUENCES];
    private final int[] matchLengths = new int[SEQUENCES];
    private final int[] matchDistances = new int[SEQUENCES];
    private int sequences;
    private int sequenceStart;

    private final int[] symbolCounts = new int[286];
    private final int[] byteCounts = new int[1024];
    private final int[] distanceCounts = new int[30];
    private final int[] headerCounts = new int[19];
    /** Four literals and a rest of seven bits fit 64 bits, so codes have at most 14. */
    private final PrefixCode symbols = new PrefixCode(286, 14);

    private final PrefixCode distances = new PrefixCode(30, 15);
    private final PrefixCode header = new PrefixCode(19, 7);
    private final byte[] headerSymbols = new byte[286 + 30];
    private final byte[] headerExtras = new byte[286 + 30];
    private int headerLength;
    /** Per match length: its code and extra bits, shifted left by five, or-ed with their number. */
    private final int[] lengthBits = new int[LONGEST + 1];

    private long accumulator;
    private int bits;

    BlockWriter(ByteSink out) {
        this.out = out;
    }

    /** Forgets everything collected and starts a new stream at the end of the sink. */
    void begin() {
        literalCount = 0;
        sequences = 0;
        sequenceStart = 0;
        accumulator = 0;
        bits = 0;
    }

    void literal(int value) {
        if (literalCount == LITERALS) {
            flush(false);
        }
        literals[literalCount++] = (byte) value;
    }

    /** Appends a match; {@code length} is at least 3 and {@code distance} 1 to 32768. */
    void match(int length, int distance) {
        int last = sequences - 1;
        if (literalCount == sequenceStart
                && last >= 0
                && matchDistances[last] == distance
                && matchLengths[last] < Integer.MAX_VALUE - length) {
            matchLengths[last] += length;
            return;
        }
        if (sequences == SEQUENCES) {
            flush(false);
        }
        literalRuns[sequences] = literalCount - sequenceStart;
        matchLengths[sequences] = length;
        matchDistances[sequences++] = distance;
        sequenceStart = literalCount;
    }

    /** Appends {@code length} equal bytes. */
    void run(int value, long length) {
        long left = length;
        if (left > 3) {
            literal(value);
            left--;
            for (; left > LONGEST_RUN; left -= LONGEST_RUN) {
                match(LONGEST_RUN, 1);
            }
            if (left > 2) {
                match((int) left, 1);
                return;
            }
        }
        for (; left > 0; left--) {
            literal(value);
        }
    }

    /** Writes what was collected as a block. The last one ends the stream at a whole byte. */
    void flush(boolean last) {
        count();
        symbols.build(symbolCounts);
        distances.build(distanceCounts);
        int literalCodes = symbols.used(257);
        int distanceCodes = distances.used(1);
        describeLengths(literalCodes, distanceCodes);
        header.build(headerCounts);
        out.reserve(size());
        putHeader(last, literalCodes, distanceCodes);
        putSequences();
        if (last) {
            put(0, -bits & 7);
        }
        literalCount = 0;
        sequences = 0;
        sequenceStart = 0;
    }

    private void count() {
        int[] counts = symbolCounts;
        Arrays.fill(counts, 0);
        Arrays.fill(distanceCounts, 0);
        countLiterals();
        counts[END] = 1;
        for (int i = 0; i < sequences; i++) {
            int length = matchLengths[i];
            int pieces = 0;
            if (length > LONGEST) {
                int whole = wholePieces(length);
                counts[285] += whole;
                length -= whole * LONGEST;
                pieces = whole;
                if (length > LONGEST) {
                    length -= 3;
                    counts[257]++;
                    pieces++;
                }
            }
            counts[lengthSymbol(length)]++;
            distanceCounts[distanceSymbol(matchDistances[i])] += pieces + 1;
        }
    }

    /** Literals are counted in four tables, because counting the same value twice in a row would wait for the memory. */
    private void countLiterals() {
        int[] c = byteCounts;
        byte[] l = literals;
        Arrays.fill(c, 0);
        int n = literalCount;
        int i = 0;
        for (; i + 3 < n; i += 4) {
            c[l[i] & 255]++;
            c[(l[i + 1] & 255) + 256]++;
            c[(l[i + 2] & 255) + 512]++;
            c[(l[i + 3] & 255) + 768]++;
        }
        for (; i < n; i++) {
            c[l[i] & 255]++;
        }
        for (i = 0; i < 256; i++) {
            symbolCounts[i] = c[i] + c[i + 256] + c[i + 512] + c[i + 768];
        }
    }

    /** Number of leading 258-byte pieces of a long match such that the rest is one piece, or one piece and one of 3 bytes. */
    private static int wholePieces(int length) {
        return (length - 3) / LONGEST;
    }

    private static int lengthSymbol(int length) {
        int l = length - 3;
        if (l < 8) {
            return 257 + l;
        }
        if (length == LONGEST) {
            return 285;
        }
        int top = 31 - Integer.numberOfLeadingZeros(l);
        return 257 + 4 * (top - 1) + (l >>> (top - 2) & 3);
    }

    private static int distanceSymbol(int distance) {
        int d = distance - 1;
        if (d < 4) {
            return d;
        }
        int top = 31 - Integer.numberOfLeadingZeros(d);
        return 2 * top + (d >>> (top - 1) & 1);
    }

    private static int lengthExtraBits(int symbol) {
        return symbol < 265 || symbol == 285 ? 0 : (symbol - 261) >>> 2;
    }

    private static int distanceExtraBits(int symbol) {
        return symbol < 4 ? 0 : (symbol >>> 1) - 1;
    }

    /** Run-length codes both tables of code lengths with the symbols 16 (repeat), 17 and 18 (zeros). */
    private void describeLengths(int literalCodes, int distanceCodes) {
        Arrays.fill(headerCounts, 0);
        headerLength = 0;
        int total = literalCodes + distanceCodes;
        int previous = -1;
        for (int i = 0; i < total; ) {
            int length = codeLength(i, literalCodes);
            int run = 1;
            while (i + run < total && codeLength(i + run, literalCodes) == length) {
                run++;
            }
            i += run;
            if (length == 0) {
                while (run >= 3) {
                    int n = Math.min(run, 138);
                    describe(n > 10 ? 18 : 17, n > 10 ? n - 11 : n - 3);
                    run -= n;
                }
            } else {
                if (length != previous) {
                    describe(length, 0);
                    run--;
                }
                while (run >= 3) {
                    int n = Math.min(run, 6);
                    describe(16, n - 3);
                    run -= n;
                }
            }
            for (; run > 0; run--) {
                describe(length, 0);
            }
            previous = length;
        }
    }

    private int codeLength(int i, int literalCodes) {
        return i < literalCodes ? symbols.length(i) : distances.length(i - literalCodes);
    }

    private void describe(int symbol, int extra) {
        headerCounts[symbol]++;
        headerSymbols[headerLength] = (byte) symbol;
        headerExtras[headerLength++] = (byte) extra;
    }

    /** An upper bound of the block's bytes, with eight to spare for the last store. */
    private long size() {
        long sum = 0;
        for (int s = 0; s < 286; s++) {
            sum += (long) symbolCounts[s] * (symbols.length(s) + (s > END ? lengthExtraBits(s) : 0));
        }
        for (int s = 0; s < 30; s++) {
            sum += (long) distanceCounts[s] * (distances.length(s) + distanceExtraBits(s));
        }
        return (sum + 17 + 19 * 3 + headerLength * 14L) / 8 + 24;
    }

    private void putHeader(boolean last, int literalCodes, int distanceCodes) {
        int n = 19;
        while (n > 4 && header.codes[LENGTH_ORDER[n - 1]] == 0) {
            n--;
        }
        put(last ? 5 : 4, 3);
        put(literalCodes - 257 | (distanceCodes - 1) << 5 | (n - 4) << 10, 14);
        for (int i = 0; i < n; i++) {
            put(header.length(LENGTH_ORDER[i]), 3);
        }
        for (int i = 0; i < headerLength; i++) {
            int symbol = headerSymbols[i];
            int code = header.codes[symbol];
            put(code >>> 4, code & 15);
            if (symbol > 15) {
                put(headerExtras[i], symbol == 16 ? 2 : symbol == 17 ? 3 : 7);
            }
        }
    }

    private void put(int value, int count) {
        accumulator |= (long) value << bits;
        bits += count;
        while (bits >= 8) {
            out.bytes[out.length++] = (byte) accumulator;
            accumulator >>>= 8;
            bits -= 8;
        }
    }

    private void putSequences() {
        fillLengthBits();
        ByteBuffer buffer = out.littleEndian;
        int[] codes = symbols.codes;
        byte[] l = literals;
        int at = out.length;
        long acc = accumulator;
        int n = bits;
        int literal = 0;
        for (int i = 0; i <= sequences; i++) {
            int end = i == sequences ? literalCount : literal + literalRuns[i];
            for (; literal + 3 < end; literal += 4) {
                int c0 = codes[l[literal] & 255];
                int c1 = codes[l[literal + 1] & 255];
                int c2 = codes[l[literal + 2] & 255];
                int c3 = codes[l[literal + 3] & 255];
                acc |= (long) (c0 >>> 4) << n;
                n += c0 & 15;
                acc |= (long) (c1 >>> 4) << n;
                n += c1 & 15;
                acc |= (long) (c2 >>> 4) << n;
                n += c2 & 15;
                acc |= (long) (c3 >>> 4) << n;
                n += c3 & 15;
                buffer.putLong(at, acc);
                at += n >>> 3;
                acc >>>= n & 56;
                n &= 7;
            }
            for (; literal < end; literal++) {
                int c = codes[l[literal] & 255];
                acc |= (long) (c >>> 4) << n;
                n += c & 15;
            }
            buffer.putLong(at, acc);
            at += n >>> 3;
            acc >>>= n & 56;
            n &= 7;
            if (i == sequences) {
                break;
            }
            int d = matchDistances[i];
            int ds = distanceSymbol(d);
            int code = distances.codes[ds];
            int dl = (code & 15) + distanceExtraBits(ds);
            long db = code >>> 4 | (long) (d - 1 & (1 << distanceExtraBits(ds)) - 1) << (code & 15);
            int length = matchLengths[i];
            if (length > LONGEST) {
                int whole = wholePieces(length);
                length -= whole * LONGEST;
                int lb = lengthBits[LONGEST];
                long piece = lb >>> 5 | db << (lb & 31);
                int pieceBits = (lb & 31) + dl;
                for (; whole > 0; whole--) {
                    acc |= piece << n;
                    n += pieceBits;
                    buffer.putLong(at, acc);
                    at += n >>> 3;
                    acc >>>= n & 56;
                    n &= 7;
                }
                if (length > LONGEST) {
                    length -= 3;
                    lb = lengthBits[3];
                    acc |= (lb >>> 5 | db << (lb & 31)) << n;
                    n += (lb & 31) + dl;
                    buffer.putLong(at, acc);
                    at += n >>> 3;
                    acc >>>= n & 56;
                    n &= 7;
                }
            }
            int lb = lengthBits[length];
            acc |= (lb >>> 5 | db << (lb & 31)) << n;
            n += (lb & 31) + dl;
            buffer.putLong(at, acc);
            at += n >>> 3;
            acc >>>= n & 56;
            n &= 7;
        }
        out.length = at;
        accumulator = acc;
        bits = n;
        put(codes[END] >>> 4, codes[END] & 15);
    }

    private void fillLengthBits() {
        if (sequences == 0) {
            return;
        }
        for (int length = 3; length <= LONGEST; length++) {
            int symbol = lengthSymbol(length);
            int code = symbols.codes[symbol];
            int extra = lengthExtraBits(symbol);
            lengthBits[length] =
                    (code >>> 4 | (length - 3 & (1 << extra) - 1) << (code & 15)) << 5 | (code & 15) + extra;
        }
    }
}
