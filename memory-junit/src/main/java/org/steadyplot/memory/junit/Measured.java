package org.steadyplot.memory.junit;

import java.util.List;
import org.steadyplot.memory.verdict.Conditions;
import org.steadyplot.memory.verdict.Curve;
import org.steadyplot.memory.verdict.Limits;

/**
 * What a measurement saw.
 *
 * @param curves a curve per figure
 * @param conditions what they were taken under
 * @param each iterations between two checkpoints
 * @param iterations iterations in all
 * @param collections collections in all
 * @param millis how long it took
 * @param end why it ended
 */
record Measured(
        List<Curve> curves, Conditions conditions, int each, long iterations, long collections, long millis, End end) {
    /** Why a measurement ended. */
    enum End {
        /** The verdict was certain, or more would not have helped. */
        DECIDED,
        /** Its time was over. */
        LATE,
        /** The heap was nearly full, or full. */
        FULL
    }

    private static final int LEAST = 8;

    Measured {
        curves = List.copyOf(curves);
    }

    int checkpoints() {
        return curves.isEmpty() ? 0 : curves.get(0).size();
    }

    /** A heap that filled is judged by what there is; there can't be more. */
    Limits limits() {
        if (end != End.FULL) {
            return Limits.CHECKPOINTS;
        }
        int most = Math.max(LEAST, checkpoints());
        return new Limits(LEAST, LEAST, most, 0, 0);
    }
}
