package org.steadyplot.spec;

import org.jspecify.annotations.Nullable;

/** The values given for a table of parameters. Immutable. */
public final class Arguments {
    private final Parameters parameters;
    private final @Nullable Object[] values;

    Arguments(Parameters parameters, @Nullable Object[] values) {
        this.parameters = parameters;
        this.values = values;
    }

    /** The value given, else the default, of a parameter that has one of them. */
    public <T> T get(Parameter<T> parameter) {
        T value = find(parameter);
        if (value == null) {
            throw new IllegalStateException(parameter.name() + " has neither a value nor a default");
        }
        return value;
    }

    /** The value given, else the default, else null. */
    public <T> @Nullable T find(Parameter<T> parameter) {
        @SuppressWarnings("unchecked") // values[i] was read by the type of parameter i
        T given = (T) values[parameters.indexOf(parameter)];
        return given != null ? given : parameter.standard();
    }

    /** Whether a value was given. */
    public boolean isGiven(Parameter<?> parameter) {
        return values[parameters.indexOf(parameter)] != null;
    }
}
