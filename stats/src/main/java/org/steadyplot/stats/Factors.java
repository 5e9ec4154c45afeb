package org.steadyplot.stats;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A column as ranks of its distinct values, with the values' text by rank. A missing value has the code -1. */
final class Factors {
    private final int[] codes;
    private final String[] labels;

    private Factors(int[] codes, String[] labels) {
        this.codes = codes;
        this.labels = labels;
    }

    int[] codes() {
        return codes;
    }

    String[] labels() {
        return labels;
    }

    static Factors of(Column column) {
        if (column instanceof NumberColumn numbers) {
            return ofNumbers(numbers.values());
        }
        if (column instanceof TextColumn text) {
            return ofObjects(text.values(), new String[0], Factors::byCodePoint, label -> label);
        }
        return ofObjects(
                ((DateColumn) column).values(), new LocalDateTime[0], Comparator.naturalOrder(), Factors::label);
    }

    private interface Labels<T> {
        String of(T value);
    }

    private static <T> Factors ofObjects(
            @Nullable T[] values, T[] none, Comparator<? super T> comparator, Labels<T> labels) {
        Map<T, Integer> seen = new HashMap<>();
        int[] codes = new int[values.length];
        for (int row = 0; row < codes.length; row++) {
            T value = values[row];
            if (value == null) {
                codes[row] = -1;
                continue;
            }
            Integer code = seen.get(value);
            if (code == null) {
                code = seen.size();
                seen.put(value, code);
            }
            codes[row] = code;
        }
        T[] distinct = seen.keySet().toArray(none);
        Arrays.sort(distinct, comparator);
        int[] rankOfCode = new int[distinct.length];
        String[] text = new String[distinct.length];
        for (int rank = 0; rank < distinct.length; rank++) {
            rankOfCode[seen.getOrDefault(distinct[rank], -1)] = rank;
            text[rank] = labels.of(distinct[rank]);
        }
        for (int row = 0; row < codes.length; row++) {
            if (codes[row] >= 0) {
                codes[row] = rankOfCode[codes[row]];
            }
        }
        return new Factors(codes, text);
    }

    private static Factors ofNumbers(double[] values) {
        double[] distinct = new double[values.length];
        int present = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                distinct[present++] = value + 0.0;
            }
        }
        Arrays.sort(distinct, 0, present);
        int count = 0;
        for (int i = 0; i < present; i++) {
            if (count == 0 || distinct[i] != distinct[count - 1]) {
                distinct[count++] = distinct[i];
            }
        }
        int[] codes = new int[values.length];
        for (int row = 0; row < codes.length; row++) {
            double value = values[row];
            codes[row] = Double.isNaN(value) ? -1 : Arrays.binarySearch(distinct, 0, count, value + 0.0);
        }
        String[] labels = new String[count];
        for (int rank = 0; rank < count; rank++) {
            labels[rank] = NumberText.of(distinct[rank]);
        }
        return new Factors(codes, labels);
    }

    private static String label(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? time.toLocalDate().toString()
                : time.toString();
    }

    /** {@link String#compareTo} orders by UTF-16 unit, which puts the astral planes before U+E000. */
    private static int byCodePoint(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char left = a.charAt(i);
            char right = b.charAt(i);
            if (left != right) {
                boolean leftAstral = Character.isSurrogate(left);
                boolean rightAstral = Character.isSurrogate(right);
                return leftAstral == rightAstral ? Character.compare(left, right) : leftAstral ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
