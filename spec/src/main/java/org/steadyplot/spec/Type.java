package org.steadyplot.spec;

/** How a value of a document or of the command line becomes a typed one. */
public abstract class Type<T> {
    Type() {}

    /**
     * The typed value.
     *
     * @throws SpecException at {@code path} if it is not of this type
     */
    abstract T read(Value value, String path);

    /** The type in the words of a user: {@code number}, {@code true or false}, {@code hist or kde}. */
    public abstract String describe();

    /** How an argument of the command line is to be read. */
    Argument argument() {
        return Argument.YAML;
    }

    /** A default value as it would be written in a document. */
    String show(T value) {
        return value.toString();
    }

    /** Forms in which values stand on a command line. */
    enum Argument {
        /** As in a document: {@code 0.5}, {@code true}, <code>{size: 8}</code>. */
        YAML,
        /** As it stands, whatever it looks like. */
        TEXT,
        /** As in a document, where the brackets of a list may be left out: {@code 8,6}. */
        LIST,
        /** As {@link #YAML}; the option alone stands for {@code true}. */
        FLAG
    }

    final SpecException wrong(Value value, String path) {
        return wrong(value, path, "expected " + describe() + " but found " + value.describe());
    }

    static SpecException wrong(Value value, String path, String reason) {
        return new SpecException(SpecException.Code.VALUE, path, value.line(), reason);
    }
}
