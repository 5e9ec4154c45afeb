package org.steadyplot.memory.junit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.steadyplot.memory.verdict.Metric;

/**
 * How a {@link Scenario} is measured and judged: {@code NoLeakOptions.DEFAULT.iterations(5).tolerance("256 B")}.
 *
 * @param iterations iterations between two checkpoints; 0 for as many as take about 10 ms, 20 at most
 * @param metrics the figures that are judged
 * @param toleranceBytes growth of the byte figures per iteration that is accepted
 * @param strict whether a scenario that cannot be decided fails
 * @param seconds after which what was seen is judged
 * @param jvm further options of the JVM
 */
public record NoLeakOptions(
        int iterations, Set<Metric> metrics, double toleranceBytes, boolean strict, int seconds, List<String> jvm) {
    /** All figures, no tolerance, not strict, two minutes. */
    public static final NoLeakOptions DEFAULT =
            new NoLeakOptions(0, EnumSet.allOf(Metric.class), 0, false, 120, List.of());

    private static final int LONGEST = 24 * 3600;

    /** @throws IllegalArgumentException if a number is out of its range */
    public NoLeakOptions {
        metrics = Set.copyOf(metrics);
        jvm = List.copyOf(jvm);
        if (iterations < 0 || iterations > 1_000_000) {
            throw new IllegalArgumentException("iterations must be 0 (automatic) to 1,000,000, not " + iterations);
        }
        if (metrics.isEmpty()) {
            throw new IllegalArgumentException("name at least one metric");
        }
        if (!(toleranceBytes >= 0) || Double.isInfinite(toleranceBytes)) {
            throw new IllegalArgumentException("tolerance must be 0 bytes or more, not " + toleranceBytes);
        }
        if (seconds < 1 || seconds > LONGEST) {
            throw new IllegalArgumentException("seconds must be 1 to " + LONGEST + ", not " + seconds);
        }
    }

    static NoLeakOptions of(NoLeak annotation) {
        NoLeakOptions options = DEFAULT.iterations(annotation.iterations())
                .tolerance(annotation.tolerance())
                .strict(annotation.strict())
                .seconds(annotation.seconds())
                .jvm(annotation.jvm());
        return annotation.metrics().length == 0 ? options : options.metrics(annotation.metrics());
    }

    /** So many iterations between two checkpoints. */
    public NoLeakOptions iterations(int count) {
        return new NoLeakOptions(count, metrics, toleranceBytes, strict, seconds, jvm);
    }

    /** Judges these figures only. */
    public NoLeakOptions metrics(Metric... judged) {
        return new NoLeakOptions(iterations, Set.of(judged), toleranceBytes, strict, seconds, jvm);
    }

    /** Accepts so much growth per iteration: a number and {@code B}, {@code KiB} or {@code MiB}. */
    public NoLeakOptions tolerance(String amount) {
        return new NoLeakOptions(iterations, metrics, Tolerance.parse(amount), strict, seconds, jvm);
    }

    /** Fails when undecided, or passes. */
    public NoLeakOptions strict(boolean whenUndecided) {
        return new NoLeakOptions(iterations, metrics, toleranceBytes, whenUndecided, seconds, jvm);
    }

    /** Judges what was seen after so many seconds. */
    public NoLeakOptions seconds(int limit) {
        return new NoLeakOptions(iterations, metrics, toleranceBytes, strict, limit, jvm);
    }

    /** Gives the JVM these options too. */
    public NoLeakOptions jvm(String... options) {
        return new NoLeakOptions(iterations, metrics, toleranceBytes, strict, seconds, List.of(options));
    }
}
