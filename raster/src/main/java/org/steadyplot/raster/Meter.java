package org.steadyplot.raster;

import org.jspecify.annotations.Nullable;

/** Counts work, in pixels or vertices, and asks the poll hook each time a fixed amount has been done. */
final class Meter {
    private static final int PERIOD = 1 << 19;

    /** What one vertex counts: a stroked corner costs as much as this many pixels. */
    static final int VERTEX = 64;

    private int left = PERIOD;
    private @Nullable Poll poll;

    void poll(@Nullable Poll newPoll) {
        poll = newPoll;
        left = PERIOD;
    }

    void spend(int work) {
        left -= work;
        if (left < 0) {
            left = PERIOD;
            if (poll != null) {
                poll.poll();
            }
        }
    }
}
