package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerdictTests {
    private static final Conditions SERIAL = new Conditions(Collector.EXACT, true);

    @Test
    void a_leak_is_named_with_its_rate_and_interval() {
        Verdict verdict = Verdict.of(
                List.of(line(Metric.HEAP, 160, 8115), line(Metric.THREADS, 160, 0)), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.more()).isZero();
        assertThat(verdict.sentence())
                .isEqualTo(
                        "LEAK: heap grows by 8115 B per iteration (8115 B to 8115 B with 99 % confidence, 160 checkpoints).");
    }

    @Test
    void nothing_that_grows_is_flat_with_a_bound() {
        Verdict verdict =
                Verdict.of(List.of(line(Metric.HEAP, 60, 0), line(Metric.FILES, 60, 0)), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.sentence())
                .isEqualTo("FLAT: heap and what else was read do not grow; more than 0 B per iteration would have shown"
                        + " (60 checkpoints).");
    }

    @Test
    void growth_is_confirmed_before_it_is_called_a_leak() {
        Verdict verdict = Verdict.of(List.of(line(Metric.HEAP, 60, 100)), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.INCONCLUSIVE);
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(verdict.more()).isEqualTo(100);
        assertThat(verdict.sentence())
                .isEqualTo("INCONCLUSIVE: heap: too short, run longer. 100 more checkpoints may decide.");
    }

    @Test
    void a_leak_of_one_figure_outweighs_doubt_about_another() {
        Verdict verdict = Verdict.of(
                List.of(line(Metric.HEAP, 10, 0), line(Metric.FILES, 160, 0.05)), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.sentence()).startsWith("LEAK: file descriptors grow by 0.05 per iteration");
    }

    @Test
    void a_jvm_that_does_not_collect_decides_nothing_on_the_heap() {
        Conditions disabled = new Conditions(Collector.EXACT, false);
        Verdict verdict = Verdict.of(List.of(line(Metric.HEAP, 160, 8115)), disabled, Limits.CHECKPOINTS);
        assertThat(verdict.reason()).isEqualTo(Reason.COLLECTION_DISABLED);
        assertThat(verdict.more()).isZero();
        assertThat(verdict.sentence())
                .isEqualTo("INCONCLUSIVE: heap: System.gc() does nothing, remove -XX:+DisableExplicitGC.");
    }

    @Test
    void a_coarse_collector_tells_large_leaks_alone() {
        Conditions z = new Conditions(Collector.Z, true);
        assertThat(Verdict.of(List.of(line(Metric.HEAP, 160, 100)), z, Limits.CHECKPOINTS)
                        .reason())
                .isEqualTo(Reason.COLLECTOR);
        assertThat(Verdict.of(List.of(line(Metric.HEAP, 160, 100_000)), z, Limits.CHECKPOINTS)
                        .status())
                .isEqualTo(Status.LEAK);
    }

    @Test
    void resident_memory_under_g1_decides_nothing() {
        List<Curve> curves = List.of(line(Metric.HEAP, 160, 0), line(Metric.RSS, 160, 100_000));
        assertThat(Verdict.of(curves, new Conditions(Collector.G1, true), Limits.CHECKPOINTS)
                        .status())
                .isEqualTo(Status.FLAT);
        assertThat(Verdict.of(curves, SERIAL, Limits.CHECKPOINTS).status()).isEqualTo(Status.LEAK);
    }

    @Test
    void the_sum_of_all_objects_is_exact_under_any_collector() {
        Conditions exact = new Conditions(Collector.Z, true, true);
        Verdict verdict = Verdict.of(List.of(line(Metric.HEAP, 160, 500)), exact, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.caveats()).isEmpty();
    }

    @Test
    void memory_outside_the_heap_stands_for_that_of_the_whole_process() {
        Conditions g1 = new Conditions(Collector.G1, true, true);
        List<Curve> curves =
                List.of(line(Metric.HEAP, 160, 0), line(Metric.NATIVE, 160, 20_000), line(Metric.RSS, 160, 20_000));
        Verdict verdict = Verdict.of(curves, g1, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.of(Metric.RSS)).isNull();
        assertThat(verdict.sentence()).startsWith("LEAK: native memory grows by 19.53 KiB per iteration");
    }

    @Test
    void what_the_collector_keeps_beside_a_growing_heap_is_no_leak_of_its_own() {
        Conditions g1 = new Conditions(Collector.G1, true, true);
        List<Curve> curves = List.of(line(Metric.HEAP, 160, 200_000), line(Metric.NATIVE, 160, 8_000));
        Verdict verdict = Verdict.of(curves, g1, Limits.CHECKPOINTS);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(java.util.Objects.requireNonNull(verdict.of(Metric.NATIVE)).reason())
                .isEqualTo(Reason.FOLLOWS_HEAP);
    }

    @Test
    void a_run_that_has_ended_is_judged_by_what_there_is() {
        List<Curve> curves = List.of(line(Metric.HEAP, 60, 100));
        assertThat(Verdict.of(curves, SERIAL, Limits.CHECKPOINTS.ended(60)).status())
                .isEqualTo(Status.LEAK);
        assertThat(Verdict.of(List.of(line(Metric.HEAP, 20, 100)), SERIAL, Limits.CHECKPOINTS.ended(20))
                        .reason())
                .isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void an_accepted_growth_is_no_leak() {
        Limits limits = Limits.CHECKPOINTS.tolerance(200);
        assertThat(Verdict.of(List.of(line(Metric.HEAP, 160, 150)), SERIAL, limits)
                        .status())
                .isEqualTo(Status.FLAT);
        assertThat(Verdict.of(List.of(line(Metric.HEAP, 160, 250)), SERIAL, limits)
                        .status())
                .isEqualTo(Status.LEAK);
    }

    @Test
    void no_curves_are_too_short() {
        Verdict verdict = Verdict.of(new ArrayList<>(), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(verdict.sentence()).isEqualTo("INCONCLUSIVE: nothing was read.");
    }

    @Test
    void json_holds_every_figure() {
        Verdict verdict = Verdict.of(List.of(line(Metric.HEAP, 160, 8115.5)), SERIAL, Limits.CHECKPOINTS);
        assertThat(verdict.toJson())
                .isEqualTo(
                        "{\"status\":\"leak\",\"reason\":\"none\",\"per\":\"iteration\",\"confidence\":0.99,\"more\":0,"
                                + "\"sentence\":\"" + verdict.sentence()
                                + "\",\"findings\":[{\"metric\":\"heap\",\"status\":\"leak\","
                                + "\"reason\":\"none\",\"rate\":8115.5,\"low\":8115.5,\"high\":8115.5,"
                                + "\"quarters\":[8115.5,8115.5,8115.5,8115.5],\"points\":160,\"more\":0}],\"caveats\":[]}");
    }

    @Test
    void amounts_have_four_digits_and_a_unit() {
        assertThat(Amounts.of(Metric.HEAP, 0)).isEqualTo("0 B");
        assertThat(Amounts.of(Metric.HEAP, 9999.6)).isEqualTo("10000 B");
        assertThat(Amounts.of(Metric.HEAP, 123_456_789)).isEqualTo("117.7 MiB");
        assertThat(Amounts.of(Metric.HEAP, -1.5)).isEqualTo("-1.5 B");
        assertThat(Amounts.of(Metric.THREADS, 0.0123456)).isEqualTo("0.0123");
        assertThat(Amounts.json(1e24)).isEqualTo("1E+24");
        assertThat(Amounts.json(1e6)).isEqualTo("1000000");
    }

    @Test
    void collectors_are_known_by_their_beans() {
        assertThat(Collector.of(List.of("Copy", "MarkSweepCompact"))).isEqualTo(Collector.EXACT);
        assertThat(Collector.of(List.of("PS MarkSweep", "PS Scavenge"))).isEqualTo(Collector.EXACT);
        assertThat(Collector.of(List.of("G1 Young Generation"))).isEqualTo(Collector.G1);
        assertThat(Collector.of(List.of("ZGC Major Pauses"))).isEqualTo(Collector.Z);
        assertThat(Collector.of(List.of("Shenandoah Cycles"))).isEqualTo(Collector.SHENANDOAH);
        assertThat(Collector.of(List.of("Epsilon Heap"))).isEqualTo(Collector.OTHER);
    }

    @Test
    void impossible_limits_are_refused() {
        assertThatThrownBy(() -> new Limits(40, 30, 50, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Limits.CHECKPOINTS.tolerance(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Checkpoints.run(() -> {}, 0, Limits.CHECKPOINTS))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Curve line(Metric metric, int points, double rate) {
        double[] x = new double[points];
        double[] y = new double[points];
        for (int i = 0; i < points; i++) {
            x[i] = 20 * (i + 1);
            y[i] = 5_000_000 + (metric.bytes() ? rate * x[i] : Math.floor(rate * x[i] + 1e-9));
        }
        return new Curve(metric, x, y);
    }
}
