package org.steadyplot.chart.tick;

/** Powers of ten and decimal logarithms, the same everywhere and exact where a tick hangs on them. */
final class Decades {
    private static final double LN_10 = 2.302585092994046;

    private Decades() {}

    /** The double nearest to 10 to this power. */
    static double power(int power) {
        if (power >= 0 && power <= 18) {
            return ExactDecimal.powerOfTen(power);
        }
        if (power < 0 && power >= -18) {
            // A quotient of two exact numbers is the nearest double to the true one.
            return 1.0 / ExactDecimal.powerOfTen(-power);
        }
        return power > 308 ? Double.POSITIVE_INFINITY : power < -323 ? 0 : Double.parseDouble("1e" + power);
    }

    /**
     * The decimal logarithm, correctly rounded near whole numbers: a value a last bit below a power of ten must not become a whole
     * logarithm in one library and a fraction in another.
     */
    static double log10(double value) {
        double log = StrictMath.log10(value);
        double near = Math.rint(log);
        if (Math.abs(log - near) > 1e-9 || near > 308 || near < -307) {
            return log;
        }
        double power = power((int) near);
        return near + (value - power) / power / LN_10;
    }

    /** The greatest whole number not above {@link #log10}; for a value greater than 0. */
    static int floorLog10(double value) {
        return (int) Math.floor(log10(value));
    }

    /** The least whole number not below {@link #log10}; for a value greater than 0. */
    static int ceilLog10(double value) {
        return (int) Math.ceil(log10(value));
    }
}
