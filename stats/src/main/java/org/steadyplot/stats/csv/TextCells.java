package org.steadyplot.stats.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.Column;

/**
 * Collects text. Recent values wait in a table of fixed size, one per hash, so that the few names of a category become few
 * strings.
 */
final class TextCells extends Cells {
    private static final int RECENT = 256;

    private final MissingText missing;
    private final @Nullable String[] recent = new @Nullable String[RECENT];
    private @Nullable String[] values;
    private int count;

    TextCells(MissingText missing, int capacity) {
        this.missing = missing;
        this.values = new @Nullable String[capacity];
    }

    @Override
    boolean add(char[] chars, int from, int length) {
        append(missing.contains(chars, from, length) ? null : string(chars, from, length));
        return true;
    }

    /** Takes the next value as it is. */
    void append(@Nullable String value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, grown(count));
        }
        values[count++] = value;
    }

    private String string(char[] chars, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * 31 + chars[i];
        }
        int slot = (hash ^ hash >>> 8 ^ hash >>> 16) & RECENT - 1;
        String known = recent[slot];
        if (known != null && known.length() == length && matches(known, chars, from)) {
            return known;
        }
        String value = new String(chars, from, length);
        recent[slot] = value;
        return value;
    }

    private static boolean matches(String text, char[] chars, int from) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != chars[from + i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    Column column(String name) {
        return Column.text(name, count == values.length ? values : Arrays.copyOf(values, count));
    }
}
