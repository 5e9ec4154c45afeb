package org.steadyplot.spec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.NearestName;
import org.steadyplot.spec.SpecException.Code;

/**
 * One chart to draw from each data set.
 *
 * @param kind what it is
 * @param arguments its keywords, of the kind's parameters
 */
public record Chart(ChartKind kind, Arguments arguments) {
    static final Type<Chart> TYPE = new ChartType();

    /** The chart of that kind with options of a command line, by the rules of {@link Parameters#read(Map)}. */
    public static Chart of(ChartKind kind, Map<String, String> options) {
        return checked(kind, kind.parameters().read(options), "", 0);
    }

    /** What {@code {chart}} stands for in names of files. */
    public String name() {
        String name = arguments.find(FigureParameters.NAME);
        return name == null ? kind.word() : name;
    }

    /** The columns to draw, or null for all with numbers. */
    public @Nullable List<String> columns() {
        return arguments.find(FigureParameters.COLUMNS);
    }

    private static Chart checked(ChartKind kind, Arguments arguments, String path, int line) {
        if (kind == ChartKind.SCATTER_MATRIX) {
            ScatterMatrixParameters.check(arguments, path, line);
        }
        return new Chart(kind, arguments);
    }

    private static final class ChartType extends Type<Chart> {
        @Override
        Chart read(Value value, String path) {
            if (!(value instanceof Value.Mapping mapping)) {
                throw wrong(value, path);
            }
            for (Value.Entry entry : mapping.entries()) {
                if (entry.key().equals("kind")) {
                    ChartKind kind = kind(entry.value(), path + ".kind");
                    List<Value.Entry> rest = mapping.entries().stream()
                            .filter(other -> !other.key().equals("kind"))
                            .toList();
                    Value.Mapping keywords = new Value.Mapping(rest, mapping.line());
                    return checked(kind, kind.parameters().read(keywords, path), path, mapping.line());
                }
            }
            throw new SpecException(Code.MISSING, path + ".kind", mapping.line(), "a chart needs it: " + kinds());
        }

        @Override
        public String describe() {
            return "a mapping with kind: " + kinds();
        }

        @Override
        String show(Chart value) {
            return "";
        }

        private static ChartKind kind(Value value, String path) {
            String word = Types.TEXT.read(value, path);
            ChartKind kind = ChartKind.of(word);
            if (kind == null) {
                String hint = NearestName.hint(word, ChartKind.words());
                throw new SpecException(
                        Code.UNKNOWN,
                        path,
                        value.line(),
                        "no kind of chart is called " + value.describe()
                                + (hint.isEmpty() ? "; there are " + kinds() : hint));
            }
            return kind;
        }

        private static String kinds() {
            return String.join(", ", ChartKind.words());
        }
    }
}
