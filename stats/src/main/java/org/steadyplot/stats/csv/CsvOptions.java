package org.steadyplot.stats.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.DataException;

/**
 * How to read a CSV file; the words are those of pandas' {@code read_csv}. Immutable: {@code CsvOptions.DEFAULT.sep(';')}
 * is another value.
 *
 * @param sep what separates the fields; a comma by default
 * @param encoding UTF-8 by default; a byte order mark is skipped
 * @param usecols the columns to read, in this order; {@code null}, the default, for all
 * @param text columns to keep as text, even if all their cells are numbers
 * @param parseDates columns of ISO dates ({@code 2012-01-31}, {@code 2012-01-31T18:30}, {@code 2012-01-31 18:30:05.5})
 * @param naValues texts that mean a missing value, besides pandas' own ({@code NA}, {@code NaN}, {@code null}, ...)
 * @param duplicateNames what happens to equal names; {@link DuplicateNames#MANGLE} by default
 * @param maxBytes the most bytes, counted after decompression; 1 GiB by default
 * @param maxColumns the most columns; 10,000 by default
 * @param maxRows the most rows; 50 million by default
 * @param maxCells the most cells (rows x columns); 200 million by default
 */
public record CsvOptions(
        char sep,
        Charset encoding,
        @Nullable List<String> usecols,
        List<String> text,
        List<String> parseDates,
        List<String> naValues,
        DuplicateNames duplicateNames,
        long maxBytes,
        int maxColumns,
        int maxRows,
        long maxCells) {
    public static final CsvOptions DEFAULT = new CsvOptions(
            ',',
            StandardCharsets.UTF_8,
            null,
            List.of(),
            List.of(),
            List.of(),
            DuplicateNames.MANGLE,
            1L << 30,
            10_000,
            50_000_000,
            200_000_000);

    public CsvOptions {
        if (sep == '"' || sep == '\n' || sep == '\r') {
            throw new DataException(
                    DataException.Code.BAD_ARGUMENT,
                    "fields can't be separated by a quote or a line break; choose another sep");
        }
        usecols = usecols == null ? null : List.copyOf(usecols);
        text = List.copyOf(text);
        parseDates = List.copyOf(parseDates);
        naValues = List.copyOf(naValues);
    }

    public CsvOptions sep(char sep) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions encoding(Charset encoding) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions usecols(String... names) {
        return new CsvOptions(
                sep,
                encoding,
                List.of(names),
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions text(String... names) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                List.of(names),
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions parseDates(String... names) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                List.of(names),
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions naValues(String... texts) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                List.of(texts),
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions duplicateNames(DuplicateNames duplicateNames) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions maxBytes(long maxBytes) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions maxColumns(int maxColumns) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions maxRows(int maxRows) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }

    public CsvOptions maxCells(long maxCells) {
        return new CsvOptions(
                sep,
                encoding,
                usecols,
                text,
                parseDates,
                naValues,
                duplicateNames,
                maxBytes,
                maxColumns,
                maxRows,
                maxCells);
    }
}
