package org.steadyplot.stats.csv;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.DataException.Code;

/** Ends with an error, not with the memory, when more bytes come than allowed. */
final class LimitedInputStream extends FilterInputStream {
    private final long limit;
    private long left;

    LimitedInputStream(InputStream in, long limit) {
        super(in);
        this.limit = limit;
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            count(1);
        }
        return value;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) {
        left -= read;
        if (left < 0) {
            throw new DataException(
                    Code.LIMIT, "there are more than " + limit + " bytes of text; raise maxBytes to read them");
        }
    }
}
