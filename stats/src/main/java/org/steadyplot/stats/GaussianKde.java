package org.steadyplot.stats;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.plot.Histogram;
import org.steadyplot.stats.DataException.Code;

/**
 * A density estimated by a Gaussian kernel over each point, with scipy's {@code gaussian_kde} definitions: the kernels'
 * covariance is the sample covariance of the points times the square of the {@link Bandwidth} factor, with weights the
 * effective number of points is {@code 1 / sum(w^2)}. Points with a coordinate that isn't finite are left out.
 */
public final class GaussianKde {
    /** From here on exp(-x) is 0 in doubles. */
    private static final double UNDERFLOW = 746;

    private final double factor;
    private final double[][] covariance;
    /** The lower Cholesky factor of the kernels' covariance. */
    private final double[][] cholesky;
    /** The points in coordinates in which the kernels are round, by dimension. */
    private final double[][] points;

    private final double[] weights;
    private final double norm;

    private GaussianKde(double[][] points, double[] weights, Bandwidth bandwidth) {
        int dimensions = points.length;
        double squares = 0;
        for (double weight : weights) {
            squares += weight * weight;
        }
        this.weights = weights;
        this.factor = bandwidth.factor(1 / squares, dimensions);
        this.covariance = covariance(points, weights, 1 - squares);
        for (double[] row : covariance) {
            for (int j = 0; j < dimensions; j++) {
                row[j] *= factor * factor;
            }
        }
        this.cholesky = cholesky(covariance);
        this.points = points;
        whiten(points);
        double norm = StrictMath.pow(2 * Math.PI, -dimensions / 2.0);
        for (int i = 0; i < dimensions; i++) {
            norm /= cholesky[i][i];
        }
        this.norm = norm;
    }

    /** The density of values on a line, with Scott's bandwidth. */
    public static GaussianKde of(double[] values) {
        return of(new double[][] {values}, null, Bandwidth.SCOTT);
    }

    /** The density of values on a line. */
    public static GaussianKde of(double[] values, Bandwidth bandwidth) {
        return of(new double[][] {values}, null, bandwidth);
    }

    /**
     * The density of points in any number of dimensions.
     *
     * @param coordinates an array of coordinates per dimension
     * @param weights the points' weights, not negative, or {@code null} for equal ones; they are scaled to sum to 1
     * @throws DataException if lengths differ, a weight is negative, fewer than two points are left, or the points lie on
     *     one spot, line or plane
     */
    public static GaussianKde of(double[][] coordinates, double @Nullable [] weights, Bandwidth bandwidth) {
        if (coordinates.length == 0) {
            throw new DataException(Code.EMPTY, "a density needs at least one dimension");
        }
        int size = coordinates[0].length;
        for (double[] values : coordinates) {
            if (values.length != size || (weights != null && weights.length != size)) {
                throw new DataException(
                        Code.RAGGED, "the coordinates and weights of a density must have as many values each");
            }
        }
        double[][] points = new double[coordinates.length][size];
        double[] shares = new double[size];
        double sum = 0;
        int count = 0;
        for (int i = 0; i < size; i++) {
            double weight = weights == null ? 1 : weights[i];
            if (!(weight >= 0) || weight == Double.POSITIVE_INFINITY) {
                throw new DataException(
                        Code.BAD_ARGUMENT,
                        "weight " + i + " is " + NumberText.of(weight) + "; it must not be negative");
            }
            boolean finite = true;
            for (int k = 0; k < coordinates.length; k++) {
                points[k][count] = coordinates[k][i];
                finite &= Double.isFinite(coordinates[k][i]);
            }
            if (finite) {
                shares[count++] = weight;
                sum += weight;
            }
        }
        if (count < 2) {
            throw new DataException(
                    Code.EMPTY, "a density needs at least two points, there are " + count + " without missing values");
        }
        for (int k = 0; k < points.length; k++) {
            points[k] = Arrays.copyOf(points[k], count);
            double[] range = Histogram.range(points[k]);
            if (range[0] == range[1]) {
                throw new DataException(Code.NO_VARIANCE, noSpread(k));
            }
        }
        shares = Arrays.copyOf(shares, count);
        for (int i = 0; i < count; i++) {
            shares[i] /= sum;
        }
        return new GaussianKde(points, shares, bandwidth);
    }

    /** What the standard deviation of the data is multiplied by to give that of the kernels. */
    public double factor() {
        return factor;
    }

    /** The kernels' covariance between two dimensions; on a line {@code covariance(0, 0)} is their variance. */
    public double covariance(int i, int j) {
        return covariance[i][j];
    }

    /** The density at each of some places on a line. */
    public double[] evaluate(double[] places) {
        return evaluate(new double[][] {places});
    }

    /** The density at some places; an array of coordinates per dimension. */
    public double[] evaluate(double[][] places) {
        if (places.length != points.length) {
            throw new DataException(
                    Code.BAD_ARGUMENT,
                    "the places have " + places.length + " dimensions, but the density has " + points.length);
        }
        double[][] at = new double[places.length][];
        for (int k = 0; k < at.length; k++) {
            at[k] = places[k].clone();
        }
        whiten(at);
        double[] density = new double[at[0].length];
        for (int j = 0; j < density.length; j++) {
            double sum = 0;
            for (int i = 0; i < weights.length; i++) {
                double energy = 0;
                for (int k = 0; k < at.length; k++) {
                    double distance = points[k][i] - at[k][j];
                    energy += distance * distance;
                }
                energy /= 2;
                if (!(energy > UNDERFLOW)) {
                    sum += weights[i] * (StrictMath.exp(-energy) * norm);
                }
            }
            density[j] = sum;
        }
        return density;
    }

    private static double[][] covariance(double[][] points, double[] weights, double denominator) {
        int dimensions = points.length;
        double[] means = new double[dimensions];
        for (int k = 0; k < dimensions; k++) {
            for (int i = 0; i < weights.length; i++) {
                means[k] += weights[i] * points[k][i];
            }
        }
        double[][] covariance = new double[dimensions][dimensions];
        for (int a = 0; a < dimensions; a++) {
            for (int b = 0; b <= a; b++) {
                double sum = 0;
                for (int i = 0; i < weights.length; i++) {
                    sum += weights[i] * (points[a][i] - means[a]) * (points[b][i] - means[b]);
                }
                covariance[a][b] = sum / denominator;
                covariance[b][a] = covariance[a][b];
            }
        }
        return covariance;
    }

    private static double[][] cholesky(double[][] matrix) {
        int size = matrix.length;
        double[][] lower = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                double rest = matrix[i][j];
                for (int k = 0; k < j; k++) {
                    rest -= lower[i][k] * lower[j][k];
                }
                if (i > j) {
                    lower[i][j] = rest / lower[j][j];
                } else if (rest > 0 && rest < Double.POSITIVE_INFINITY) {
                    lower[i][i] = Math.sqrt(rest);
                } else {
                    throw new DataException(Code.NO_VARIANCE, noSpread(i));
                }
            }
        }
        return lower;
    }

    private static String noSpread(int dimension) {
        return "the values of dimension " + dimension
                + " don't spread, or follow from the others, so they have no density;" + " leave the curve out";
    }

    /** Solves the lower triangle for each column of {@code coordinates}, in place. */
    private void whiten(double[][] coordinates) {
        for (int i = 0; i < coordinates.length; i++) {
            double[] row = coordinates[i];
            for (int k = 0; k < i; k++) {
                double share = cholesky[i][k];
                for (int j = 0; j < row.length; j++) {
                    row[j] -= share * coordinates[k][j];
                }
            }
            for (int j = 0; j < row.length; j++) {
                row[j] /= cholesky[i][i];
            }
        }
    }
}
