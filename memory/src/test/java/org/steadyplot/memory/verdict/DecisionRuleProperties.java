package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DecisionRuleProperties {
    private static final DecisionRule RULE = new DecisionRule(Limits.CHECKPOINTS, Metric.HEAP.resolution());

    @Property(tries = 200)
    void scaling_the_readings_scales_the_rate(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = -8, max = 20) int power,
            @ForAll Simulation.Kind kind) {
        double factor = StrictMath.scalb(1.0, power);
        Curve curve = new Simulation(kind, 8192, 160, seed).curve(160);
        Curve scaled = new Curve(curve.metric(), curve.x(), map(curve.y(), factor, 0));
        DecisionRule same = new DecisionRule(Limits.CHECKPOINTS, Metric.HEAP.resolution() * factor);
        assertThat(same.decide(scaled).rate()).isEqualTo(RULE.decide(curve).rate() * factor);
        assertThat(same.decide(scaled).status()).isEqualTo(RULE.decide(curve).status());
    }

    @Property(tries = 200)
    void adding_a_constant_changes_nothing(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @IntRange(min = -(1 << 30), max = 1 << 30) int constant,
            @ForAll Simulation.Kind kind) {
        Curve curve = new Simulation(kind, 512, 160, seed).curve(160);
        Curve moved = new Curve(curve.metric(), curve.x(), map(curve.y(), 1, constant));
        assertThat(RULE.decide(moved)).usingRecursiveComparison().isEqualTo(RULE.decide(curve));
    }

    @Property(tries = 200)
    void a_leak_that_runs_backwards_is_none(
            @ForAll @LongRange(min = 0, max = 1L << 40) long seed,
            @ForAll @DoubleRange(min = 64, max = 200_000) double leak) {
        Curve curve = new Simulation(Simulation.Kind.LEAK, leak, 240, seed).curve(240);
        double[] reversed = new double[240];
        for (int i = 0; i < reversed.length; i++) {
            reversed[i] = curve.y()[239 - i];
        }
        Finding finding = RULE.decide(new Curve(curve.metric(), curve.x(), reversed));
        assertThat(finding.status()).isNotEqualTo(Status.LEAK);
        assertThat(finding.rate()).isCloseTo(-leak, within(0.2 * leak));
    }

    @Property(tries = 500)
    void any_numbers_give_a_verdict(
            @ForAll @Size(max = 300) double[] x, @ForAll @Size(max = 300) double[] y, @ForAll boolean ordered) {
        int n = Math.min(x.length, y.length);
        double[] at = Arrays.copyOf(x, n);
        if (ordered) {
            Arrays.sort(at);
        }
        check(at, Arrays.copyOf(y, n));
    }

    @Property(tries = 200)
    void hostile_numbers_give_a_verdict(@ForAll @Size(min = 40, max = 300) int[] choice) {
        double[] hostile = {
            0,
            -0.0,
            1,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            -1e24,
            0x1p80,
            1e9
        };
        double[] y = new double[choice.length];
        double[] x = new double[choice.length];
        for (int i = 0; i < y.length; i++) {
            y[i] = hostile[Math.floorMod(choice[i], hostile.length)];
            x[i] = choice[i] % 3 == 0 ? hostile[Math.floorMod(choice[i] / 7, hostile.length)] : i;
        }
        check(x, y);
    }

    @Test
    void a_million_points_are_judged_as_a_thousand_are() {
        int n = 1_000_000;
        double[] x = new double[n];
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            x[i] = n - i;
            y[i] = 3.0 * (n - i) + (i * 7919L % 1000) * 100;
        }
        Finding finding = RULE.decide(new Curve(Metric.HEAP, x, y));
        assertThat(finding.status()).isEqualTo(Status.LEAK);
        assertThat(finding.rate()).isCloseTo(3, within(0.01));
        assertThat(finding.points()).isEqualTo(n);
    }

    private static void check(double[] x, double[] y) {
        Finding finding = RULE.decide(new Curve(Metric.HEAP, x, y));
        assertThat(finding.rate()).isFinite();
        assertThat(finding.low()).isLessThanOrEqualTo(finding.high());
        assertThat(finding.more()).isNotNegative();
        assertThat(finding.status() == Status.INCONCLUSIVE).isEqualTo(finding.reason() != Reason.NONE);
    }

    private static double[] map(double[] values, double factor, double constant) {
        double[] mapped = new double[values.length];
        for (int i = 0; i < mapped.length; i++) {
            mapped[i] = values[i] * factor + constant;
        }
        return mapped;
    }
}
