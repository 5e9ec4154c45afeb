package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.chart.Axes;
import org.steadyplot.chart.artist.Line2D;
import org.steadyplot.memory.jvm.Target;

/** What the JVMs of a process tree hold, in one recording with its resident memory. */
class JvmRecorderTests {
    @TempDir
    Path folder;

    @Test
    void a_jvm_is_recorded_with_its_heap_direct_memory_and_metaspace() throws Exception {
        assumeThat(ProcFs.available()).as("a system with /proc").isTrue();
        Path file = folder.resolve("run.dat");
        long pid;
        JvmRecorder.Result result;
        try (Target target = Target.start();
                RecordingWriter writer = RecordingWriter.append(file);
                JvmRecorder jvms = JvmRecorder.start(writer, target.handle(), true)) {
            pid = target.handle().pid();
            new ProcessRecorder(
                            writer,
                            "target",
                            target.handle(),
                            new ProcessRecorder.Options(
                                    Duration.ofMillis(50), MemoryMetric.RSS, false, false, Duration.ofSeconds(4)))
                    .record();
            result = jvms.stop();
        }
        assertThat(result.missing()).isEmpty();
        assertThat(result.jvms()).isOne();
        assertThat(MprofRules.read(file).memory().hasTrend()).isTrue();
        Recording recording = Recording.read(file);
        JvmSeries jvm = Objects.requireNonNull(recording.jvms().get(pid));
        assertThat(recording.jvms()).hasSize(1);
        assertThat(jvm.afterCollection().size()).isEqualTo(result.collections()).isPositive();
        assertThat(jvm.afterCollection().max()).isLessThanOrEqualTo(32);
        assertThat(jvm.direct().max()).isBetween(2.8, 6.0);
        assertThat(jvm.metaspace().max()).isBetween(0.05, 20.0);

        Axes ax = plot(recording);
        assertThat(labels(ax))
                .hasSize(4)
                .anyMatch(label -> label.startsWith("resident memory, "))
                .contains("heap after collections", "direct memory", "metaspace");
        assertThat(ax.ylim()[0]).isZero();
    }

    @Test
    void several_jvms_are_told_by_their_ids() {
        Series series = new Series(new double[] {1, 2}, new double[] {3, 4});
        JvmSeries jvm = new JvmSeries(series, Series.EMPTY, series, series);
        Recording recording = new Recording(
                "x", series, Map.of(), List.of(), series, Series.EMPTY, Series.EMPTY, Map.of(7L, jvm, 8L, jvm));
        assertThat(labels(plot(recording)))
                .hasSize(8)
                .contains("heap after forced collections", "direct memory, JVM 7", "metaspace, JVM 8");
    }

    @Test
    void a_recording_of_resident_memory_alone_is_refused() {
        Series series = new Series(new double[] {1, 2}, new double[] {3, 4});
        Recording bare = new Recording("x", series, Map.of(), List.of(), Series.EMPTY, Series.EMPTY, Series.EMPTY);
        assertThatThrownBy(() -> plot(bare))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("record with --live-set");
        assertThatThrownBy(() -> new MemoryPlot(ZoneOffset.UTC).liveSet(true).figure(List.of(bare, bare)))
                .hasMessage("the live set is drawn of one recording, not of 2");
    }

    private static Axes plot(Recording recording) {
        return new MemoryPlot(ZoneOffset.UTC)
                .liveSet(true)
                .figure(List.of(recording))
                .axes()
                .get(0);
    }

    private static List<String> labels(Axes ax) {
        return ax.artists().stream()
                .filter(Line2D.class::isInstance)
                .map(line -> ((Line2D) line).label())
                .toList();
    }
}
