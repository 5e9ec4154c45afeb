package org.steadyplot.chart.date;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.steadyplot.chart.tick.AxisView;
import org.steadyplot.chart.tick.MultipleLocator;

/** Every so many microseconds. Far from 1970 a number of days no longer tells microseconds apart. */
public final class MicrosecondLocator extends DateLocator {
    private final int interval;

    /** Every so many microseconds, in UTC. */
    public MicrosecondLocator(int interval) {
        this(interval, ZoneOffset.UTC);
    }

    /**
     * Every so many microseconds.
     *
     * @throws IllegalArgumentException for an interval below 1
     */
    public MicrosecondLocator(int interval, ZoneId zone) {
        super(zone);
        if (interval < 1) {
            throw new IllegalArgumentException("the interval must be at least 1 microsecond, not " + interval);
        }
        this.interval = interval;
    }

    @Override
    double unit(AxisView view) {
        return Frequency.MICROSECONDLY.days();
    }

    @Override
    int interval() {
        return interval;
    }

    @Override
    double[] ticks(LocalDateTime low, LocalDateTime high, AxisView view) {
        double from = Dates.toNum(low, zone());
        double day = Math.floor(from);
        double start = (from - day) * Dates.MICROSECONDS_PER_DAY;
        double end = (Dates.toNum(high, zone()) - day) * Dates.MICROSECONDS_PER_DAY;
        double[] ticks = new MultipleLocator(interval).ticks(new AxisView(start, end, view.tickSpace()));
        int count = 0;
        for (int i = 0; i < ticks.length; i++) {
            double tick = ticks[i] / Dates.MICROSECONDS_PER_DAY + day;
            if (count == 0 || tick > ticks[count - 1]) {
                ticks[count++] = tick;
            }
        }
        return Arrays.copyOf(ticks, count);
    }
}
