package org.steadyplot.memory.page;

/**
 * Something to know about a run or a JVM.
 *
 * @param name what it is
 * @param value its value
 * @param detail the value to the last digit, or whatever a pointer over it shows; empty for nothing
 */
public record Fact(String name, String value, String detail) {
    public Fact(String name, String value) {
        this(name, value, "");
    }

    /** Of bytes. */
    public static Fact bytes(String name, long bytes) {
        return new Fact(name, Sizes.iec(bytes), Sizes.exact(bytes));
    }
}
