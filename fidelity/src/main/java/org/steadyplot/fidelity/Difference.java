package org.steadyplot.fidelity;

/**
 * Something that is not as expected.
 *
 * @param path where, such as {@code axes[3].x.major[2].label}
 * @param expected the expected value as JSON, or what is said of it
 * @param ours our value as JSON, or what is said of it
 */
public record Difference(String path, String expected, String ours) {
    @Override
    public String toString() {
        return path + ": expected " + expected + ", ours " + ours;
    }
}
