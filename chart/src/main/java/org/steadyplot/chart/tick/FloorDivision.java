package org.steadyplot.chart.tick;

/**
 * Division of doubles rounded down, from the exact remainder, as Python and numpy do it. The plain quotient rounded down may be one more.
 */
final class FloorDivision {
    private FloorDivision() {}

    /** {@code a // b}. */
    static double quotient(double a, double b) {
        double remainder = a % b;
        double quotient = (a - remainder) / b;
        if (remainder != 0 && remainder < 0 != b < 0) {
            quotient -= 1;
        }
        if (quotient == 0) {
            return Math.copySign(0, a / b);
        }
        double floor = Math.floor(quotient);
        return quotient - floor > 0.5 ? floor + 1 : floor;
    }

    /** {@code a mod b}, with the sign of b. */
    static double remainder(double a, double b) {
        double remainder = a % b;
        return remainder != 0 && remainder < 0 != b < 0 ? remainder + b : remainder;
    }
}
