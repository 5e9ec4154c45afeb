package org.steadyplot.memory.agent.iteration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTests {
    @ParameterizedTest
    @CsvSource({
        "60, 50e6, 10e6",
        "60, 1e3, 10e6",
        "300, 50e6, 10e6",
        "5000, 1e6, 10e6",
        "5000, 5e4, 40e6",
        "1000000, 1e3, 10e6",
        "100000000, 10, 10e6",
        "1000000000, 1, 10e6",
        "3000, 1e6, 2e9"
    })
    void a_program_of_any_length_has_an_even_series_at_its_end(long iterations, double each, double cost) {
        List<Long> at = checkpoints(iterations, each, cost);
        double distance = 1;
        for (int i = at.size() - Math.max(2, at.size() / 8); i < at.size(); i++) {
            distance = Math.max(distance, at.get(i) - at.get(i - 1));
        }
        assertThat(iterations / distance)
                .as("points of the sparsest even series")
                .isGreaterThanOrEqualTo(Math.min(iterations, 60));
        assertThat(at.size()).isLessThan(4500);
    }

    @ParameterizedTest
    @CsvSource({"5000000, 1e6, 10e6", "1000000, 5e6, 40e6", "100000, 1e8, 1e9"})
    void checkpoints_take_a_fifth_of_a_long_run_at_most(long iterations, double each, double cost) {
        double spent = checkpoints(iterations, each, cost).size() * cost;
        assertThat(spent / (spent + iterations * each)).isLessThan(0.2);
    }

    private static List<Long> checkpoints(long iterations, double each, double cost) {
        Schedule schedule = new Schedule(0);
        List<Long> at = new ArrayList<>();
        double now = 0;
        long due = 1;
        long done = 0;
        while (due <= iterations) {
            now += (due - done) * each;
            done = due;
            at.add(done);
            due = schedule.next(done, (long) now, (long) (now + cost));
            now += cost;
        }
        return at;
    }
}
