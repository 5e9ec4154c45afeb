package org.steadyplot.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Warnings of a run, equal ones counted together; of bounded size whatever the run brings. */
public final class WarningLog {
    static final int MOST = 1000;

    private final Map<Warning, Count> counts = new LinkedHashMap<>();
    private long others;

    /**
     * One warning and how often it came.
     *
     * @param first the first picture that had it
     */
    public record Entry(Warning warning, long count, String first) {}

    private static final class Count {
        final String first;
        long count;

        Count(String first) {
            this.first = first;
        }
    }

    WarningLog() {}

    void add(Item item, List<Warning> warnings) {
        for (Warning warning : warnings) {
            Count count = counts.get(warning);
            if (count == null && counts.size() < MOST) {
                count = new Count(item.name());
                counts.put(warning, count);
            }
            if (count == null) {
                others++;
            } else {
                count.count++;
            }
        }
    }

    /** In the order of their first appearance. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>(counts.size());
        counts.forEach((warning, count) -> entries.add(new Entry(warning, count.count, count.first)));
        return entries;
    }

    /** Warnings beyond the {@value #MOST} different ones that are kept. */
    long others() {
        return others;
    }
}
