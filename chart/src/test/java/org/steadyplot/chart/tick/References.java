package org.steadyplot.chart.tick;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads reference files written by the scripts under {@code src/test/python}. */
public final class References {
    private References() {}

    public static List<String> lines(String name) {
        try (InputStream in = new GZIPInputStream(References.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double number(String word) {
        return switch (word) {
            case "nan" -> Double.NaN;
            case "inf" -> Double.POSITIVE_INFINITY;
            case "-inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(word);
        };
    }

    public static double[] numbers(String text) {
        if (text.isEmpty()) {
            return new double[0];
        }
        String[] words = text.split(" ", -1);
        double[] numbers = new double[words.length];
        for (int i = 0; i < words.length; i++) {
            numbers[i] = number(words[i]);
        }
        return numbers;
    }

    /** Makes from the cells of a line what stands in its cells from the fourth on. */
    public interface Case {
        String result(String[] cell);
    }

    /** Checks all lines of a kind, at least so many. */
    public static void compare(List<String> lines, String kind, int atLeast, Case each) {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        for (String line : lines) {
            String[] cell = line.split("\t", -1);
            if (cell[0].equals(kind)) {
                count++;
                String expected = String.join("\t", Arrays.asList(cell).subList(3, cell.length));
                String actual = each.result(cell);
                if (!actual.equals(expected)) {
                    wrong.add(cell[1] + " with " + cell[2] + "\n expected " + expected + "\n but was  " + actual);
                }
            }
        }
        assertThat(count).isGreaterThanOrEqualTo(atLeast);
        assertThat(wrong).isEmpty();
    }

    public static String text(Limits limits) {
        return text(limits.min(), limits.max());
    }

    public static String text(double... values) {
        StringBuilder out = new StringBuilder();
        for (double value : values) {
            out.append(out.length() == 0 ? "" : " ");
            CFormat.repr(out, value);
        }
        return out.toString();
    }

    public static String labels(Formatter formatter, double[] ticks, AxisView view) {
        return String.join("|", formatter.format(ticks, view).labels());
    }
}
