package org.steadyplot.stats;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The numbers that pandas, numpy and scipy give, written by {@code src/test/python/reference.py}. */
public final class Reference {
    private final Map<String, String> lines = new LinkedHashMap<>();

    public Reference() {
        String text = new String(resource("/reference/pandas.txt"), StandardCharsets.UTF_8);
        for (String line : text.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab > 0) {
                lines.put(line.substring(0, tab), line.substring(tab + 1));
            }
        }
    }

    public static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public double[] numbers(String name) {
        return Arrays.stream(line(name).split(" ", -1))
                .mapToDouble(Double::parseDouble)
                .toArray();
    }

    public double number(String name) {
        return numbers(name)[0];
    }

    public List<String> words(String name) {
        return Arrays.asList(line(name).split("\\|", -1));
    }

    /** All lines named {@code table.x}, where x has no dot, as columns. */
    public Columns table(String table) {
        return Columns.of(lines.keySet().stream()
                .filter(name -> name.matches(table + "\\.[a-z]+"))
                .map(name -> Column.numbers(name.substring(table.length() + 1), numbers(name)))
                .toList());
    }

    private String line(String name) {
        return Objects.requireNonNull(lines.get(name), name);
    }
}
