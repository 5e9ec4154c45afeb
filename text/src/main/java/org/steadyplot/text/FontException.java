package org.steadyplot.text;

/** A font that cannot be read or used. The message says which one, what is wrong and what to do. */
public final class FontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Code code;

    /** What is wrong. */
    public enum Code {
        /** The file could not be read at all. */
        UNREADABLE,
        /** The bytes are not a font. */
        NOT_A_FONT,
        /** A kind of font or a version of a table that is not supported. */
        UNSUPPORTED,
        /** A font whose contents contradict themselves or lie outside of the file. */
        DAMAGED,
        /** A limit against hostile input was passed. */
        TOO_LARGE
    }

    public FontException(Code code, String message) {
        super(message);
        this.code = code;
    }

    public FontException(Code code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    public Code code() {
        return code;
    }

    static FontException damaged(String message) {
        return new FontException(Code.DAMAGED, message);
    }

    static FontException tooLarge(String message) {
        return new FontException(Code.TOO_LARGE, message);
    }
}
