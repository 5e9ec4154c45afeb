package org.steadyplot.spec;

/**
 * A document or an option that says something wrong. The message names the document, the line where it is known, the path
 * of the key ({@code charts[1].cmap}), the reason, and what was probably meant.
 */
public final class SpecException extends RuntimeException {
    /** What is wrong, for programs. */
    public enum Code {
        /** Text that is not YAML. */
        SYNTAX,
        /** More bytes, depth, aliases or values than a document may have. */
        LIMIT,
        /** A key or a kind that does not exist. */
        UNKNOWN,
        /** A key that has to be there. */
        MISSING,
        /** A key given twice, or two that exclude each other. */
        CONFLICT,
        /** A value of the wrong type or outside its range. */
        VALUE,
        /** A document that cannot be read. */
        UNREADABLE
    }

    private static final long serialVersionUID = 1;

    private final Code code;
    private final String document;
    private final String path;
    private final int line;
    private final String reason;

    /**
     * An error at one place.
     *
     * @param path the key, as {@code charts[1].cmap}; empty for the document itself
     * @param line counted from 1; 0 where there are no lines, as on a command line
     */
    public SpecException(Code code, String path, int line, String reason) {
        this(code, "", path, line, reason);
    }

    private SpecException(Code code, String document, String path, int line, String reason) {
        super(message(document, path, line, reason));
        this.code = code;
        this.document = document;
        this.path = path;
        this.line = line;
        this.reason = reason;
    }

    /** The same error in a document of that name. */
    SpecException in(String name) {
        SpecException named = new SpecException(code, name, path, line, reason);
        named.setStackTrace(getStackTrace());
        return named;
    }

    public Code code() {
        return code;
    }

    /** The document's name, or an empty string. */
    public String document() {
        return document;
    }

    public String path() {
        return path;
    }

    public int line() {
        return line;
    }

    /** The message without its place. */
    public String reason() {
        return reason;
    }

    private static String message(String document, String path, int line, String reason) {
        StringBuilder message = new StringBuilder(document);
        if (line > 0) {
            message.append(message.length() > 0 ? ", " : "").append("line ").append(line);
        }
        if (message.length() > 0) {
            message.append(": ");
        }
        if (!path.isEmpty()) {
            message.append(path).append(": ");
        }
        return message.append(reason).toString();
    }
}
