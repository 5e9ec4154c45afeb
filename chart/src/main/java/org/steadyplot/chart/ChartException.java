package org.steadyplot.chart;

/** A chart that can't be made: says what, where and what to do. */
public final class ChartException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Code code;

    public ChartException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public ChartException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    /** Kinds of failures. */
    public enum Code {
        /** An argument that makes no sense. */
        INVALID_ARGUMENT,
        /** No backend writes the format. */
        UNKNOWN_FORMAT,
        /** More pixels than the limit. */
        FIGURE_TOO_LARGE,
        /** More axes than the limit. */
        TOO_MANY_AXES,
        /** The deadline passed while drawing. */
        DEADLINE_PASSED,
        /** The drawing was cancelled. */
        CANCELLED
    }
}
