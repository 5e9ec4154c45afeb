package org.steadyplot.chart.tick;

/** What the ticks of an axis say. */
public final class TickLabels {
    private final String[] labels;
    private final String offset;

    /**
     * @param labels one per tick; kept
     * @param offset what all labels have in common, at the end of the axis; empty for nothing
     */
    public TickLabels(String[] labels, String offset) {
        this.labels = labels;
        this.offset = offset;
    }

    /** One label per tick: the array itself, not to be changed. */
    public String[] labels() {
        return labels;
    }

    /** What all labels have in common, at the end of the axis; empty for nothing. */
    public String offset() {
        return offset;
    }
}
