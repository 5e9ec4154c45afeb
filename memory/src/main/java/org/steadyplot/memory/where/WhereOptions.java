package org.steadyplot.memory.where;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.allocation.AllocationFeature;

/**
 * What is looked for.
 *
 * @param applicationOnly whether allocations inside the JDK's classes are left out
 * @param method {@code package.Class.method}: only what is allocated below it; null for all
 * @param from only what is allocated from this time after the JVM's start on
 * @param to only what is allocated up to this time; null for the end
 * @param heapDump whether heaps are dumped for the paths that hold what grew: {@code auto}, {@code never}, {@code always}
 */
public record WhereOptions(
        boolean applicationOnly, @Nullable String method, Duration from, @Nullable Duration to, HeapDump heapDump) {
    /** When a heap is dumped. */
    public enum HeapDump {
        /** Where the live set grew and a dump takes little of the run. */
        AUTO("auto"),
        NEVER("never"),
        /** At the end in any case. */
        ALWAYS("always");

        private final String word;

        HeapDump(String word) {
            this.word = word;
        }
    }

    /** All allocations of the whole run; a heap dump where it is of use. */
    public static WhereOptions standard() {
        return new WhereOptions(false, null, Duration.ZERO, null, HeapDump.AUTO);
    }

    /** The agent's options, with the key that turns the sampling of allocations on. */
    public AgentOptions into(String folder) {
        AgentOptions options = AgentOptions.into(folder)
                .with(AllocationFeature.KEY, "true")
                .with(AllocationFeature.HEAP_DUMP, heapDump.word);
        if (applicationOnly) {
            options = options.with(AllocationFeature.APP_ONLY, "true");
        }
        if (method != null) {
            options = options.with(AllocationFeature.METHOD, method);
        }
        if (!from.isZero()) {
            options = options.with(AllocationFeature.FROM, Long.toString(from.toMillis()));
        }
        if (to != null) {
            options = options.with(AllocationFeature.TO, Long.toString(to.toMillis()));
        }
        return options;
    }
}
