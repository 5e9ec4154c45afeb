package org.steadyplot.text;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Tables of a WOFF 1 file, each of them stored as it is or as a zlib stream. */
final class Woff {
    /** Deflate codes at most 258 bytes in two bits; a table that claims more than that lies. */
    private static final int MAX_RATIO = 1032;

    private Woff() {}

    static Bytes table(Bytes file, long offset, long stored, long original, int limit) {
        Bytes source = file.slice(offset, stored);
        if (stored >= original) {
            return source.slice(0, original);
        }
        if (original > limit || original > (stored + 1) * MAX_RATIO) {
            throw FontException.tooLarge(
                    "a compressed table claims " + original + " bytes; up to " + limit + " are read");
        }
        byte[] table = new byte[(int) original];
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(source.array(), source.arrayOffset(), source.length());
            int filled = 0;
            while (filled < table.length) {
                int n = inflater.inflate(table, filled, table.length - filled);
                if (n == 0) {
                    throw FontException.damaged("a compressed table ends early");
                }
                filled += n;
            }
        } catch (DataFormatException e) {
            throw new FontException(FontException.Code.DAMAGED, "a compressed table cannot be unpacked", e);
        } finally {
            inflater.end();
        }
        return new Bytes(table);
    }
}
