package org.steadyplot.chart.tick;

public record TickLabels(String[] labels, String offset) {
    public String label(int i) {
        return labels[i];
    }
}
