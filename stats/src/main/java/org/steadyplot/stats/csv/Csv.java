package org.steadyplot.stats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.DataException.Code;

/**
 * Reads CSV (RFC 4180), plain or compressed with gzip, with a header row.
 *
 * <p>As in pandas, a column holds numbers if every cell is a number ({@code inf} counts) or missing, and text otherwise;
 * the texts pandas takes for missing are missing, quoted or not; an empty name becomes {@code Unnamed: 0} (the place of the
 * column); empty lines are skipped. Other than in pandas, {@code True} is text, every row must have as many fields as the
 * header, and quotes must be closed.
 *
 * <p>A file that can't be read as asked ends with a {@link DataException} that names the source and the line. There are
 * limits for bytes, rows, columns and cells in {@link CsvOptions}, so a small file can't inflate without end.
 */
public final class Csv {
    private static final int BUFFER = 1 << 16;
    private static final int MARK_LENGTH = 3;

    private Csv() {}

    public static Columns read(Path file) throws IOException {
        return read(file, CsvOptions.DEFAULT);
    }

    public static Columns read(Path file, CsvOptions options) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), options);
        }
    }

    /**
     * Reads a stream to its end; it is left open.
     *
     * @param source what messages call the data
     */
    public static Columns read(InputStream in, String source, CsvOptions options) throws IOException {
        TableHandler handler = new TableHandler(options);
        try {
            return read(reader(in, options), handler, options);
        } catch (DataException e) {
            throw located(source, handler, e);
        } catch (CharacterCodingException e) {
            throw located(
                    source,
                    handler,
                    new DataException(
                            Code.MALFORMED,
                            "the text is not " + options.encoding().name()
                                    + "; save the file in this encoding, or in Java give CsvOptions its own",
                            e));
        } catch (EOFException | ZipException e) {
            throw located(
                    source,
                    handler,
                    new DataException(Code.MALFORMED, "the gzip data is damaged or cut off; make the file anew", e));
        }
    }

    /** Reads CSV out of a string. */
    public static Columns parse(String text, CsvOptions options) {
        TableHandler handler = new TableHandler(options);
        try {
            return read(new StringReader(text), handler, options);
        } catch (DataException e) {
            throw located("text", handler, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Columns read(Reader reader, TableHandler handler, CsvOptions options) throws IOException {
        try {
            CsvReader.builder()
                    .fieldSeparator(options.sep())
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .build(handler, reader)
                    .forEach(row -> {});
            return handler.columns();
        } catch (CsvParseException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new DataException(Code.MALFORMED, e.getMessage() + "; mend the quotes", e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static DataException located(String source, TableHandler handler, DataException e) {
        String place = handler.line() == 0 ? "" : ", line " + handler.line();
        return new DataException(e.code(), source + place + ": " + e.getMessage(), e);
    }

    private static Reader reader(InputStream in, CsvOptions options) throws IOException {
        InputStream buffered = new BufferedInputStream(in, BUFFER);
        buffered.mark(2);
        boolean compressed = buffered.read() == 0x1f && buffered.read() == 0x8b;
        buffered.reset();
        InputStream plain = new LimitedInputStream(
                compressed ? new GZIPInputStream(buffered, BUFFER) : buffered, options.maxBytes());
        PushbackInputStream text = new PushbackInputStream(plain, MARK_LENGTH);
        byte[] mark = text.readNBytes(MARK_LENGTH);
        boolean skip = mark.length == MARK_LENGTH
                && mark[0] == (byte) 0xef
                && mark[1] == (byte) 0xbb
                && mark[2] == (byte) 0xbf;
        if (!skip) {
            text.unread(mark);
        }
        return new InputStreamReader(
                text,
                options.encoding()
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
