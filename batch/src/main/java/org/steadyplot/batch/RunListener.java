package org.steadyplot.batch;

import java.util.List;

/** Hears what happens in a run, from one thread. */
public interface RunListener {
    /** The run begins. */
    default void started(Plan plan, int workers) {}

    /** A picture is complete on the disk. */
    default void saved(Item item, long bytes, long nanos, List<Warning> warnings) {}

    /** A picture could not be made. */
    default void failed(Item item, Failure failure) {}

    /** Asked about ten times a second. */
    default void tick(Progress progress) {}

    /** Between two rounds. */
    default void pausing(int nextRound, double seconds) {}

    /** The run is over and its reports are written. */
    default void finished(Summary summary) {}
}
