package org.steadyplot.stats;

/** Numbers; NaN is missing. */
public final class NumberColumn implements Column {
    private final String name;
    private final double[] values;

    NumberColumn(String name, double[] values) {
        this.name = name;
        this.values = values;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int size() {
        return values.length;
    }

    /** The value of a row; NaN if it is missing. */
    public double get(int row) {
        return values[row];
    }

    /** All values: the column's own array, to be read only. */
    public double[] values() {
        return values;
    }

    @Override
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    @Override
    public String kind() {
        return "numbers";
    }

    @Override
    public NumberColumn renamed(String name) {
        return new NumberColumn(name, values);
    }

    @Override
    public NumberColumn rows(int... rows) {
        double[] taken = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            taken[i] = values[rows[i]];
        }
        return new NumberColumn(name, taken);
    }
}
