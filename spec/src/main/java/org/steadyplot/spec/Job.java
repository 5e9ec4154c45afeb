package org.steadyplot.spec;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bulk job: every chart of every data set.
 *
 * @param title what the job is called in its reports, or null
 * @param data where the data sets come from
 * @param charts what to draw from each
 * @param output where the pictures go
 * @param rounds how often the whole is done
 * @param repeat how often each data set is drawn in a round
 * @param pause seconds between two rounds
 * @param workers threads that draw; 0 for as many as there are processors
 */
public record Job(
        @Nullable String title,
        Data data,
        List<Chart> charts,
        Output output,
        int rounds,
        int repeat,
        double pause,
        int workers) {
    /** This job with other numbers, as a command line gives them; null keeps the job's own. */
    public Job with(@Nullable Integer repeat, @Nullable Double pause, @Nullable Integer workers) {
        return new Job(
                title,
                data,
                charts,
                output,
                rounds,
                repeat == null ? this.repeat : repeat,
                pause == null ? this.pause : pause,
                workers == null ? this.workers : workers);
    }
}
