package org.steadyplot.chart.tick;

/** Finds the multiples of a step around a place, forgiving the rounding errors of places far from zero. */
final class StepEdges {
    private final double step;
    private final double tolerance;

    /** @param offset what was subtracted from the places, 0 if nothing */
    StepEdges(double step, double offset) {
        this.step = step;
        if (offset == 0) {
            tolerance = 1e-10;
        } else {
            double digits = StrictMath.log10(Math.abs(offset) / step);
            tolerance = Math.min(0.4999, Math.max(1e-10, StrictMath.pow(10, digits - 12)));
        }
    }

    /** The greatest n with n steps not above {@code x}. */
    double below(double x) {
        double n = FloorDivision.quotient(x, step);
        return Math.abs(FloorDivision.remainder(x, step) / step - 1) < tolerance ? n + 1 : n;
    }

    /** The least n with n steps not below {@code x}. */
    double above(double x) {
        double n = FloorDivision.quotient(x, step);
        return Math.abs(FloorDivision.remainder(x, step) / step) < tolerance ? n : n + 1;
    }
}
