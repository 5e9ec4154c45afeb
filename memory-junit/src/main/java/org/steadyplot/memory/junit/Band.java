package org.steadyplot.memory.junit;

import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.steadyplot.memory.verdict.Finding;
import org.steadyplot.memory.verdict.Metric;
import org.steadyplot.memory.verdict.Verdict;

/**
 * How much an empty body seems to grow: per figure, the upper end of the interval, for one checkpoint. What lies within it
 * is the measurement's own.
 */
record Band(Map<Metric, Double> perCheckpoint) {
    static final Band NONE = new Band(Map.of());

    private static final String KEY = "band.";

    Band {
        perCheckpoint = Map.copyOf(perCheckpoint);
    }

    /** From the verdict on an empty body. */
    static Band of(Verdict empty, int each) {
        Map<Metric, Double> band = new EnumMap<>(Metric.class);
        for (Finding finding : empty.findings()) {
            band.put(finding.metric(), Math.max(0, finding.high()) * each);
        }
        return new Band(band);
    }

    /** Per iteration, when a checkpoint follows so many. */
    double perIteration(Metric metric, int each) {
        return perCheckpoint.getOrDefault(metric, 0.0) / each;
    }

    void write(Properties properties) {
        perCheckpoint.forEach((metric, value) -> properties.setProperty(KEY + metric.name(), Double.toString(value)));
    }

    static Band read(Properties properties) {
        Map<Metric, Double> band = new EnumMap<>(Metric.class);
        for (Metric metric : Metric.values()) {
            String value = properties.getProperty(KEY + metric.name());
            if (value != null) {
                band.put(metric, Double.parseDouble(value));
            }
        }
        return new Band(band);
    }
}
