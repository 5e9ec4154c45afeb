package org.steadyplot.batch;

import java.util.List;

/**
 * What tells a data set from the others of its job: names with their values, as {@code cut = Ideal}.
 *
 * @param names the columns grouped by, or {@code file}
 * @param values a value for each name
 */
public record Key(List<String> names, List<String> values) {
    static final Key NONE = new Key(List.of(), List.of());

    public Key {
        names = List.copyOf(names);
        values = List.copyOf(values);
    }

    /** For messages: {@code cut=Ideal, color=E}, control characters as {@code \}{@code n} and the like. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < names.size(); i++) {
            text.append(i == 0 ? "" : ", ").append(names.get(i)).append('=');
            Printable.append(text, values.get(i));
        }
        return text.toString();
    }
}
