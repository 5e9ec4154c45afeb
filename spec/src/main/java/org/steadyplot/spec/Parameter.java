package org.steadyplot.spec;

import org.jspecify.annotations.Nullable;

/**
 * A keyword of a chart kind or of a document. Two parameters are never equal; they are compared by identity.
 *
 * @param <T> the type of its values
 */
public final class Parameter<T> {
    private final String name;
    private final Type<T> type;
    private final @Nullable T standard;
    private final boolean required;
    private final String doc;

    private Parameter(String name, Type<T> type, @Nullable T standard, boolean required, String doc) {
        this.name = name;
        this.type = type;
        this.standard = standard;
        this.required = required;
        this.doc = doc;
    }

    /** A parameter that has a value always. */
    static <T> Parameter<T> of(String name, Type<T> type, T standard, String doc) {
        return new Parameter<>(name, type, standard, false, doc);
    }

    /** A parameter that has a value only when it is given. */
    static <T> Parameter<T> optional(String name, Type<T> type, String doc) {
        return new Parameter<>(name, type, null, false, doc);
    }

    /** A parameter that has to be given. */
    static <T> Parameter<T> required(String name, Type<T> type, String doc) {
        return new Parameter<>(name, type, null, true, doc);
    }

    /** Its name as matplotlib, seaborn or pandas spell it. */
    public String name() {
        return name;
    }

    public Type<T> type() {
        return type;
    }

    /** The value when none is given, or null. */
    public @Nullable T standard() {
        return standard;
    }

    public boolean isRequired() {
        return required;
    }

    /** Whether its option on a command line stands alone, without a value. */
    public boolean isFlag() {
        return type.argument() == Type.Argument.FLAG;
    }

    /** What it does, in one sentence without a full stop. */
    public String doc() {
        return doc;
    }

    /** The default as it would be written in a document; empty if there is none. */
    public String showStandard() {
        return standard == null ? "" : type.show(standard);
    }

    @Override
    public String toString() {
        return name;
    }
}
