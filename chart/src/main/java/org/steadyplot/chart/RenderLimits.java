package org.steadyplot.chart;

import java.time.Duration;

/**
 * Limits of a render context. Passing one is an error, not a hang.
 *
 * @param maxPixels of one picture
 * @param maxAxes of one figure
 * @param deadline for one picture, layout, drawing and encoding together
 * @param cacheBytes memory for glyph masks and metrics
 */
public record RenderLimits(long maxPixels, int maxAxes, Duration deadline, int cacheBytes) {
    /** 100 million pixels, 10,000 axes, five minutes, 4 MiB. */
    public static final RenderLimits DEFAULT = new RenderLimits(100_000_000, 10_000, Duration.ofMinutes(5), 4 << 20);

    public RenderLimits withMaxPixels(long value) {
        return new RenderLimits(value, maxAxes, deadline, cacheBytes);
    }

    public RenderLimits withMaxAxes(int value) {
        return new RenderLimits(maxPixels, value, deadline, cacheBytes);
    }

    public RenderLimits withDeadline(Duration value) {
        return new RenderLimits(maxPixels, maxAxes, value, cacheBytes);
    }
}
