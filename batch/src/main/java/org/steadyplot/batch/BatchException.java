package org.steadyplot.batch;

/** A job that cannot be started. The message says what is wrong, where, and what to do. */
public final class BatchException extends RuntimeException {
    /** What is wrong, for programs. */
    public enum Code {
        /** Data that cannot be read, or holds nothing to draw. */
        DATA,
        /** A template for names that makes no good names. */
        NAME,
        /** Two pictures that would have one name. */
        COLLISION,
        /** A format that nothing can write. */
        FORMAT,
        /** A folder that cannot be written. */
        OUTPUT
    }

    private static final long serialVersionUID = 1;

    private final Code code;

    public BatchException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
