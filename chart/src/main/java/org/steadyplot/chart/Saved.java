package org.steadyplot.chart;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What saving a figure gave.
 *
 * @param path the file, null when the picture went to a stream
 * @param bytes size of the picture
 * @param warnings what a reader of the picture should know
 * @param times how long the steps took
 */
public record Saved(@Nullable Path path, long bytes, List<Warning> warnings, Times times) {
    /** Nanoseconds of laying out, drawing, and encoding and writing. */
    public record Times(long layout, long draw, long write) {}
}
