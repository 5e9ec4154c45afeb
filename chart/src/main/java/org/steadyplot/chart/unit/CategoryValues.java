package org.steadyplot.chart.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names on an axis: {@code ax.bar(CategoryValues.of("a", "b"), heights)}. Each name has its place: 0, 1, 2 in order of first appearance. */
public final class CategoryValues implements AxisValues {
    private final String[] values;

    private CategoryValues(String[] values) {
        this.values = values;
    }

    /** Names; the array is kept, not copied. */
    public static CategoryValues of(String... values) {
        return new CategoryValues(values);
    }

    @Override
    public int size() {
        return values.length;
    }

    @Override
    public Units units(@Nullable Units current) {
        List<String> names = current instanceof CategoryUnits categories ? categories.names() : List.of();
        Map<String, Integer> places = places(names);
        List<String> all = new ArrayList<>(names);
        for (String value : values) {
            if (places.putIfAbsent(value, all.size()) == null) {
                all.add(value);
            }
        }
        return all.size() == names.size() && current != null ? current : new CategoryUnits(all);
    }

    @Override
    public double[] numbers(Units units) {
        Map<String, Integer> places = places(((CategoryUnits) units).names());
        double[] numbers = new double[values.length];
        for (int i = 0; i < numbers.length; i++) {
            Integer place = places.get(values[i]);
            numbers[i] = place == null ? Double.NaN : place;
        }
        return numbers;
    }

    private static Map<String, Integer> places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            places.put(names.get(i), i);
        }
        return places;
    }
}
