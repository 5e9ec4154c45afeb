package org.steadyplot.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which labels the cells of a heatmap get, as seaborn's {@code xticklabels}.
 *
 * @param every 0 for none, n for every n-th, {@link #AUTO} for as many as fit
 * @param labels the labels themselves, or null for the names of the columns
 */
public record TickLabels(int every, @Nullable List<String> labels) {
    /** As many as fit without touching. */
    public static final int AUTO = -1;

    static final Type<TickLabels> TYPE = new TickLabelsType();
    static final TickLabels STANDARD = new TickLabels(AUTO, null);

    private static final class TickLabelsType extends Type<TickLabels> {
        private final Type<List<String>> labels = Types.list(Types.TEXT, 0, 10_000);
        private final Type<Integer> every = Types.integer(1, 10_000);

        @Override
        TickLabels read(Value value, String path) {
            if (value instanceof Value.Sequence) {
                return new TickLabels(1, labels.read(value, path));
            }
            if (value instanceof Value.Scalar scalar) {
                if (scalar.text().equals("auto")) {
                    return STANDARD;
                }
                if (scalar.kind() == Value.Kind.BOOLEAN) {
                    return new TickLabels(Types.BOOLEAN.read(value, path) ? 1 : 0, null);
                }
                if (scalar.kind() == Value.Kind.NUMBER) {
                    return new TickLabels(every.read(value, path), null);
                }
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            return "auto, true, false, a step or a list of labels";
        }

        @Override
        String show(TickLabels value) {
            return value.labels() != null
                    ? value.labels().toString()
                    : value.every() == AUTO ? "auto" : value.every() == 0 ? "false" : Integer.toString(value.every());
        }
    }
}
