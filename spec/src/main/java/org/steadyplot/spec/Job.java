package org.steadyplot.spec;

import java.util.List;
import java.util.Map;
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
    /** This job with {@code repeat}, {@code pause} and {@code workers} as a command line gives them. */
    public Job with(Map<String, String> options) {
        Arguments given = JobParameters.OVERRIDES.read(options);
        Integer threads = given.find(JobParameters.WORKERS);
        return new Job(
                title,
                data,
                charts,
                output,
                rounds,
                given.isGiven(JobParameters.REPEAT) ? given.get(JobParameters.REPEAT) : repeat,
                given.isGiven(JobParameters.PAUSE) ? given.get(JobParameters.PAUSE) : pause,
                threads == null ? workers : threads);
    }
}
