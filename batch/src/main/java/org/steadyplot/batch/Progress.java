package org.steadyplot.batch;

/**
 * Where a run stands.
 *
 * @param done pictures saved or failed
 * @param failed those that failed
 * @param total all pictures of the run
 * @param drawingNanos time since the start, without the pauses
 * @param heap heap bytes in use
 */
public record Progress(long done, long failed, long total, long drawingNanos, long heap) {
    /** Pictures per second, without the pauses. */
    public double rate() {
        return drawingNanos == 0 ? 0 : done * 1e9 / drawingNanos;
    }
}
