package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.steadyplot.memory.verdict.ErrorRates.Tally;

/** The tables of docs/verdict.md in short, on seeds of their own. */
class ErrorRatesTests {
    private static final int SERIES = 300;
    private static final long SEED = 88_001;

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {".*LEAK.*", "UNSEEN_.*"})
    void at_most_one_in_a_hundred_without_a_leak_is_called_one(Simulation.Kind kind) {
        Tally tally = ErrorRates.tally(kind, 0, SERIES, SEED, Limits.CHECKPOINTS);
        assertThat(tally.leak()).isLessThanOrEqualTo(SERIES / 100);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOISE", "DEPENDENT_NOISE", "SAWTOOTH", "WARM_UP", "STEPS", "PEAK"})
    void what_settles_is_flat(Simulation.Kind kind) {
        Tally tally = ErrorRates.tally(kind, 0, SERIES, SEED, Limits.CHECKPOINTS);
        assertThat(tally.flat()).isGreaterThan(SERIES * 9 / 10);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAK", "LEAK_SAWTOOTH", "LEAK_STRONG_SAWTOOTH", "LEAK_GROWING_ARRAY"})
    void leaks_are_found_with_their_rate(Simulation.Kind kind) {
        for (double size : new double[] {64, 1024, 200_000}) {
            Tally tally = ErrorRates.tally(kind, size, SERIES, SEED, Limits.CHECKPOINTS);
            assertThat(tally.leak()).as("found at %s", size).isGreaterThan(SERIES * 93 / 100);
            assertThat(tally.worst()).as("error of the rate at %s", size).isLessThan(0.05);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAK_WARM_UP", "LEAK_STEPS", "LEAK_BOXED"})
    void large_leaks_are_found_beside_warm_up_steps_and_jumps(Simulation.Kind kind) {
        Tally tally = ErrorRates.tally(kind, 65_536, SERIES, SEED, Limits.CHECKPOINTS);
        assertThat(tally.leak()).isGreaterThan(SERIES * 93 / 100);
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.MATCH_NONE,
            names = {".*LEAK.*", "UNSEEN_.*"})
    void at_most_one_in_a_hundred_runs_that_ended_without_a_leak_is_called_one(Simulation.Kind kind) {
        for (int points : new int[] {60, 120, 480}) {
            Tally tally = ErrorRates.tally(kind, 0, SERIES, SEED, Limits.CHECKPOINTS, points);
            assertThat(tally.leak()).as("of %s checkpoints", points).isLessThanOrEqualTo(SERIES / 100);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LEAK", "LEAK_GROWING_ARRAY"})
    void leaks_are_found_in_runs_that_ended(Simulation.Kind kind) {
        for (int points : new int[] {60, 120, 480}) {
            Tally tally = ErrorRates.tally(kind, 512, SERIES, SEED, Limits.CHECKPOINTS, points);
            assertThat(tally.leak()).as("of %s checkpoints", points).isGreaterThan(SERIES * 97 / 100);
        }
    }
}
