package org.steadyplot.memory.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Series;

class PassiveVerdictTests {
    @Test
    void the_recorded_leak_of_159_mebibytes_a_hundred_pairs_is_found() throws IOException {
        Recording recording = recording("pyplot_tkagg_leaks.dat");
        Verdict verdict = PassiveVerdict.of(recording);
        double seconds = recording.memory().time()[recording.memory().size() - 1] - recording.start();
        double perPair = verdict.findings().get(0).rate() / 3600 * seconds / 60 / 1024 / 1024;
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(perPair).isCloseTo(1.59, within(0.08));
    }

    @Test
    void the_recorded_repair_is_no_leak() throws IOException {
        assertThat(PassiveVerdict.of(recording("figure_agg_repaired.dat")).status())
                .isNotEqualTo(Status.LEAK);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_NONE, names = "LEAK.*")
    void a_process_that_warms_up_is_not_called_a_leak(PassiveSimulation.Kind kind) {
        assertThat(PassiveSimulation.tally(kind, 0, 100, 411)[Status.LEAK.ordinal()])
                .isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.MATCH_ALL, names = "LEAK.*")
    void a_long_steady_rise_is_a_leak(PassiveSimulation.Kind kind) {
        assertThat(PassiveSimulation.tally(kind, 25, 100, 412)[Status.LEAK.ordinal()])
                .isGreaterThan(95);
    }

    @Test
    void a_jvm_that_rises_for_ten_minutes_is_undecided_and_for_two_hours_a_leak() {
        assertThat(PassiveVerdict.ofResident(rise(600), true).reason()).isEqualTo(Reason.COLLECTOR);
        assertThat(PassiveVerdict.ofResident(rise(600), false).status()).isEqualTo(Status.LEAK);
        assertThat(PassiveVerdict.ofResident(rise(7200), true).status()).isEqualTo(Status.LEAK);
    }

    @Test
    void what_resident_memory_cannot_tell_is_said() {
        Verdict verdict = PassiveVerdict.ofResident(rise(60), true);
        assertThat(verdict.reason()).isEqualTo(Reason.TOO_SHORT);
        assertThat(verdict.more()).isGreaterThan(50);
        assertThat(verdict.caveats()).hasSize(2);
        assertThat(verdict.sentence()).startsWith("INCONCLUSIVE: resident memory: too short, run longer. ");
    }

    @Test
    void an_empty_recording_is_too_short() {
        assertThat(PassiveVerdict.ofResident(Series.EMPTY, false).reason()).isEqualTo(Reason.TOO_SHORT);
    }

    @Test
    void a_recording_that_counts_iterations_is_judged_by_them() {
        Series live = new Simulation(Simulation.Kind.LEAK, 10_000, 200, 5).series();
        double[] time = new double[200];
        double[] count = new double[200];
        for (int i = 0; i < 200; i++) {
            time[i] = i - 0.5;
            count[i] = Simulation.STEP * i;
        }
        Recording recording = new Recording(
                "x", Series.EMPTY, java.util.Map.of(), List.of(), live, Series.EMPTY, new Series(time, count));
        Verdict verdict = PassiveVerdict.of(recording);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.per()).isEqualTo(Per.ITERATION);
        assertThat(verdict.findings().get(0).rate()).isCloseTo(10_000, within(300.0));
    }

    @Test
    void a_recorded_live_heap_is_judged_before_resident_memory() {
        Series live = new Simulation(Simulation.Kind.LEAK, 1e7, 200, 5).series();
        Recording recording = new Recording(
                "java -jar a.jar", rise(7200), new TreeMap<>(), List.of(), live, Series.EMPTY, Series.EMPTY);
        Verdict verdict = PassiveVerdict.of(recording);
        assertThat(verdict.findings().get(0).metric()).isEqualTo(Metric.HEAP);
        assertThat(verdict.status()).isEqualTo(Status.LEAK);
        assertThat(verdict.caveats()).isEmpty();
    }

    private static Series rise(int seconds) {
        double[] time = new double[seconds];
        double[] memory = new double[seconds];
        for (int i = 0; i < seconds; i++) {
            time[i] = 1e9 + i;
            memory[i] = 100 + 0.1 * i + 0.05 * (i * 7 % 11);
        }
        return new Series(time, memory);
    }

    private static Recording recording(String name) throws IOException {
        Path file = Path.of(System.getProperty("steadyplot.root", "."), "../shared/data/mprof", name);
        assumeTrue(Files.exists(file), "the recordings are not beside the project");
        return Recording.read(file);
    }
}
