package org.steadyplot.stats.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.Column;

/**
 * Collects numbers until a cell is none; from then on, and in hindsight, the column is text. What numbers were written as
 * is kept for that, a byte per character.
 */
final class InferredCells extends Cells {
    private static final int CAPACITY = 256;

    private final MissingText missing;
    private double[] values = new double[CAPACITY];
    private int[] ends = new int[CAPACITY];
    private byte[] written = new byte[CAPACITY * 4];
    private int count;
    private @Nullable TextCells text;

    InferredCells(MissingText missing) {
        this.missing = missing;
    }

    @Override
    boolean add(char[] chars, int from, int length) {
        if (text != null) {
            return text.add(chars, from, length);
        }
        if (missing.contains(chars, from, length)) {
            append(Double.NaN, chars, from, 0);
            return true;
        }
        double value = NumberParser.parse(chars, from, length);
        if (!Double.isNaN(value)) {
            append(value, chars, from, length);
            return true;
        }
        text = intoText();
        return text.add(chars, from, length);
    }

    private void append(double value, char[] chars, int from, int length) {
        if (count == values.length) {
            values = Arrays.copyOf(values, grown(count));
            ends = Arrays.copyOf(ends, values.length);
        }
        int end = count == 0 ? 0 : ends[count - 1];
        while (written.length - end < length) {
            written = Arrays.copyOf(written, grown(written.length));
        }
        for (int i = 0; i < length; i++) {
            written[end + i] = (byte) chars[from + i];
        }
        ends[count] = end + length;
        values[count++] = value;
    }

    private TextCells intoText() {
        TextCells cells = new TextCells(missing, Math.max(CAPACITY, values.length));
        int start = 0;
        for (int row = 0; row < count; row++) {
            int end = ends[row];
            cells.append(end == start ? null : new String(written, start, end - start, StandardCharsets.ISO_8859_1));
            start = end;
        }
        values = new double[0];
        ends = new int[0];
        written = new byte[0];
        return cells;
    }

    @Override
    Column column(String name) {
        if (text != null) {
            return text.column(name);
        }
        return Column.numbers(name, count == values.length ? values : Arrays.copyOf(values, count));
    }
}
