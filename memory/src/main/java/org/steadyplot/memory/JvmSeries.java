package org.steadyplot.memory;

/**
 * What one JVM held over time, seen from outside, in MiB.
 *
 * @param afterCollection heap in use after each collection. After one of the young part alone, dead objects among the old
 *     are still counted
 * @param afterWhole those of them that looked at the whole heap
 * @param direct memory of direct buffers
 * @param metaspace memory of classes
 */
public record JvmSeries(Series afterCollection, Series afterWhole, Series direct, Series metaspace) {
    record Builder(
            Series.Builder afterCollection,
            Series.Builder afterWhole,
            Series.Builder direct,
            Series.Builder metaspace) {
        Builder() {
            this(new Series.Builder(), new Series.Builder(), new Series.Builder(), new Series.Builder());
        }

        JvmSeries build() {
            return new JvmSeries(afterCollection.build(), afterWhole.build(), direct.build(), metaspace.build());
        }
    }
}
