package org.steadyplot.memory;

/** A recording that cannot be read or measured; the message says which, where, and what is wrong. */
public final class MemoryException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public MemoryException(String message) {
        super(message);
    }

    public MemoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
