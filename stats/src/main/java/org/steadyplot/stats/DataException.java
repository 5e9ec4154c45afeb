package org.steadyplot.stats;

/** Data that cannot be used as asked. The message says what is wrong, where, and what to do. */
public final class DataException extends RuntimeException {
    /** What is wrong, for programs. */
    public enum Code {
        /** A name that no column has. */
        UNKNOWN_COLUMN,
        /** Two columns of one name. */
        DUPLICATE_NAME,
        /** Columns, or the rows of a file, of different lengths. */
        RAGGED,
        /** A column of another kind than the one asked for. */
        WRONG_KIND,
        /** A cell that cannot be read as the declared kind. */
        BAD_CELL,
        /** Nothing to work on: no header, no columns, no values. */
        EMPTY,
        /** Values without spread, where a statistic needs some. */
        NO_VARIANCE,
        /** An argument outside its range. */
        BAD_ARGUMENT,
        /** Text that breaks the rules of its format or encoding. */
        MALFORMED,
        /** More bytes, rows, columns, cells or bins than allowed. */
        LIMIT
    }

    private static final long serialVersionUID = 1;

    private final Code code;

    public DataException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public DataException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }
}
