package org.steadyplot.memory.verdict;

/**
 * How much must be seen before something is said.
 *
 * @param fewest points below which nothing is said
 * @param confirmed points below which growth is not yet called a leak
 * @param most points after which no more are asked for
 * @param shortest the least span of x, in its units
 * @param tolerance growth per x that is accepted, 0 for none
 */
public record Limits(int fewest, int confirmed, int most, double shortest, double tolerance) {
    /** For checkpoints after forced collections: 40, 160 and 240 of them. */
    public static final Limits CHECKPOINTS = new Limits(40, 160, 240, 0, 0);

    /** For passive recordings of any process: 100 points and 2 minutes; x is in hours. */
    public static final Limits PASSIVE = new Limits(100, 100, Integer.MAX_VALUE, 2 / 60.0, 0);

    /** @throws IllegalArgumentException unless 8 &lt;= fewest &lt;= confirmed &lt;= most and the others are not negative */
    public Limits {
        if (fewest < 8 || confirmed < fewest || most < confirmed || !(shortest >= 0) || !(tolerance >= 0)) {
            throw new IllegalArgumentException("limits must satisfy 8 <= fewest <= confirmed <= most, shortest >= 0 and"
                    + " tolerance >= 0, not " + fewest + ", " + confirmed + ", " + most);
        }
    }

    /** The same but for the growth per iteration (or hour) that is accepted. */
    public Limits tolerance(double perX) {
        return new Limits(fewest, confirmed, most, shortest, perX);
    }

    /** The same but for the number of points after which no more are asked for. */
    public Limits most(int points) {
        return new Limits(fewest, Math.min(confirmed, points), points, shortest, tolerance);
    }

    /** The same for a run that has ended: so many points must do. */
    public Limits ended(int points) {
        int all = Math.max(fewest, points);
        return new Limits(fewest, Math.min(confirmed, all), all, shortest, tolerance);
    }
}
