package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.NearestName;
import org.steadyplot.spec.SpecException.Code;

/** A table of parameters: what a chart kind or a part of a document understands. */
public final class Parameters implements Iterable<Parameter<?>> {
    private final String owner;
    private final List<Parameter<?>> list;

    private Parameters(String owner, List<Parameter<?>> list) {
        this.owner = owner;
        this.list = list;
    }

    /** A table for that owner, which messages name: {@code a heatmap}, {@code data}. */
    static Parameters of(String owner, Parameter<?>... parameters) {
        return new Parameters(owner, List.of(parameters));
    }

    /** This table with more parameters before its own. */
    Parameters after(Parameters common) {
        List<Parameter<?>> joined = new ArrayList<>(common.list);
        joined.addAll(list);
        return new Parameters(owner, List.copyOf(joined));
    }

    /** What messages call the thing that has these parameters. */
    public String owner() {
        return owner;
    }

    @Override
    public Iterator<Parameter<?>> iterator() {
        return list.iterator();
    }

    /** The arguments of a mapping, where a key without a value counts as not given. */
    Arguments read(Value value, String path) {
        if (!(value instanceof Value.Mapping mapping)) {
            throw Type.wrong(value, path, "expected a mapping of keys for " + owner + " but found " + value.describe());
        }
        @Nullable Object[] values = new Object[list.size()];
        for (Value.Entry entry : mapping.entries()) {
            int index = indexOf(entry.key());
            if (index < 0) {
                throw new SpecException(Code.UNKNOWN, join(path, entry.key()), entry.line(), unknown(entry.key()));
            }
            if (!isNothing(entry.value())) {
                values[index] = list.get(index).type().read(entry.value(), join(path, entry.key()));
            }
        }
        return complete(values, path, mapping.line());
    }

    /**
     * The arguments of a command line: option names without their dashes, where {@code -} and {@code _} are one, each with
     * its text.
     *
     * @throws SpecException whose path is the option, as {@code --cmap}
     */
    public Arguments read(Map<String, String> options) {
        @Nullable Object[] values = new Object[list.size()];
        for (Map.Entry<String, String> option : options.entrySet()) {
            String path = "--" + option.getKey();
            int index = indexOf(option.getKey().replace('-', '_'));
            if (index < 0) {
                throw new SpecException(Code.UNKNOWN, path, 0, unknown(option.getKey()));
            }
            Type<?> type = list.get(index).type();
            try {
                Value value = argument(type, option.getValue());
                if (!isNothing(value)) {
                    values[index] = type.read(value, path);
                }
            } catch (SpecException e) {
                throw new SpecException(e.code(), e.path().isEmpty() ? path : e.path(), 0, e.reason());
            }
        }
        return complete(values, "", 0);
    }

    /** Arguments without any value given. */
    Arguments none() {
        return new Arguments(this, new Object[list.size()]);
    }

    int indexOf(Parameter<?> parameter) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i) == parameter) {
                return i;
            }
        }
        throw new IllegalArgumentException(owner + " has no parameter " + parameter.name());
    }

    private int indexOf(String name) {
        for (int i = 0; i < list.size(); i++) {
            if (list.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    private Arguments complete(@Nullable Object[] values, String path, int line) {
        for (int i = 0; i < values.length; i++) {
            Parameter<?> parameter = list.get(i);
            if (parameter.isRequired() && values[i] == null) {
                throw new SpecException(
                        Code.MISSING, join(path, parameter.name()), line, owner + " needs it: " + parameter.doc());
            }
        }
        return new Arguments(this, values);
    }

    private String unknown(String key) {
        List<String> names = new ArrayList<>(list.size());
        for (Parameter<?> parameter : list) {
            names.add(parameter.name());
        }
        String hint = NearestName.hint(key, names);
        return owner + " has no such key" + (hint.isEmpty() ? "; it has " + String.join(", ", names) : hint);
    }

    private static Value argument(Type<?> type, String text) {
        if (type.argument() == Type.Argument.TEXT) {
            return new Value.Scalar(text, Value.Kind.TEXT, 0);
        }
        if (type.argument() == Type.Argument.LIST && !text.startsWith("[")) {
            List<Value> items = new ArrayList<>();
            for (String item : text.split(",", -1)) {
                items.add(new Value.Scalar(item.strip(), Scalars.kind(item.strip()), 0));
            }
            return new Value.Sequence(List.copyOf(items), 0);
        }
        return YamlReader.read(text);
    }

    private static boolean isNothing(Value value) {
        return value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NULL;
    }

    private static String join(String path, String key) {
        StringBuilder joined = new StringBuilder(path);
        if (!path.isEmpty()) {
            joined.append('.');
        }
        for (int i = 0; i < Math.min(key.length(), 60); i++) {
            joined.append(key.charAt(i) < ' ' ? ' ' : key.charAt(i));
        }
        return joined.toString();
    }
}
