package org.steadyplot.memory.live;

import java.util.Arrays;
import org.steadyplot.memory.Growth;

/** The last points of a figure. */
final class History {
    private static final int MOST = 120;
    private static final int FEWEST = 8;
    private static final double SHORTEST_SECONDS = 5;

    private final double[] seconds = new double[MOST];
    private final double[] bytes = new double[MOST];
    private int size;

    void add(double time, double value) {
        if (size == MOST) {
            System.arraycopy(seconds, 1, seconds, 0, MOST - 1);
            System.arraycopy(bytes, 1, bytes, 0, MOST - 1);
            size--;
        }
        seconds[size] = time;
        bytes[size++] = value;
    }

    boolean isEmpty() {
        return size == 0;
    }

    double last() {
        return bytes[size - 1];
    }

    double[] values() {
        return Arrays.copyOf(bytes, size);
    }

    /** Bytes per minute: the median slope without the first fifth; NaN for too few points or too short a time. */
    double growth() {
        if (size < FEWEST || seconds[size - 1] - seconds[0] < SHORTEST_SECONDS) {
            return Double.NaN;
        }
        Growth growth = Growth.of(Arrays.copyOf(seconds, size), Arrays.copyOf(bytes, size));
        return 60 * growth.perThousand() / 1000;
    }
}
