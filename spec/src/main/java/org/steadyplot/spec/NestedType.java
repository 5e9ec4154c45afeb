package org.steadyplot.spec;

/** A mapping with a table of its own, as {@code cbar_kws}. */
final class NestedType extends Type<Arguments> {
    private final Parameters parameters;

    NestedType(Parameters parameters) {
        this.parameters = parameters;
    }

    Parameters parameters() {
        return parameters;
    }

    @Override
    Arguments read(Value value, String path) {
        return parameters.read(value, path);
    }

    @Override
    public String describe() {
        StringBuilder names = new StringBuilder("{");
        for (Parameter<?> parameter : parameters) {
            names.append(names.length() > 1 ? ", " : "").append(parameter.name());
        }
        return names.append('}').toString();
    }

    @Override
    String show(Arguments value) {
        return "";
    }
}
