package org.steadyplot.stats;

import org.steadyplot.stats.DataException.Code;

/**
 * How wide the kernels of a density estimate are, as a factor of the spread of the data.
 *
 * @param rule what the factor comes from
 * @param scale what the rule's factor is multiplied by; the factor itself for {@link Rule#FIXED}
 */
public record Bandwidth(Rule rule, double scale) {
    /** Where a bandwidth comes from; n is the effective number of points, d the number of dimensions. */
    public enum Rule {
        /** n^(-1/(d+4)): D. W. Scott, "Multivariate Density Estimation", Wiley, 1992. */
        SCOTT,
        /** (n(d+2)/4)^(-1/(d+4)): B. W. Silverman, "Density Estimation for Statistics and Data Analysis", 1986. */
        SILVERMAN,
        /** A number. */
        FIXED
    }

    /** Scott's factor, the default of scipy, seaborn and matplotlib. */
    public static final Bandwidth SCOTT = new Bandwidth(Rule.SCOTT, 1);

    /** Silverman's factor. */
    public static final Bandwidth SILVERMAN = new Bandwidth(Rule.SILVERMAN, 1);

    public Bandwidth {
        if (!(scale > 0) || scale == Double.POSITIVE_INFINITY) {
            throw new DataException(
                    Code.BAD_ARGUMENT, "the bandwidth is " + NumberText.of(scale) + "; it must be a positive number");
        }
    }

    /** A factor given as a number. */
    public static Bandwidth of(double factor) {
        return new Bandwidth(Rule.FIXED, factor);
    }

    /**
     * The rule of this word: {@code scott} or {@code silverman}.
     *
     * @throws DataException if it is neither
     */
    public static Bandwidth parse(String word) {
        return switch (word) {
            case "scott" -> SCOTT;
            case "silverman" -> SILVERMAN;
            default ->
                throw new DataException(
                        Code.BAD_ARGUMENT,
                        "no rule for the bandwidth is named '" + word + "'; use scott, silverman or a number");
        };
    }

    /** This bandwidth times a number, as seaborn's {@code bw_adjust}. */
    public Bandwidth adjusted(double by) {
        return new Bandwidth(rule, scale * by);
    }

    /** The factor for so many points, in so many dimensions. */
    double factor(double points, int dimensions) {
        return switch (rule) {
            case SCOTT -> scale * StrictMath.pow(points, -1.0 / (dimensions + 4));
            case SILVERMAN -> scale * StrictMath.pow(points * (dimensions + 2) / 4, -1.0 / (dimensions + 4));
            case FIXED -> scale;
        };
    }
}
