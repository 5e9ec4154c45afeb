package org.steadyplot.memory.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;
import org.steadyplot.memory.verdict.Metric;
import org.steadyplot.memory.verdict.Status;

class LeaksTests {
    private static final NoLeakOptions HEAP =
            NoLeakOptions.DEFAULT.iterations(20).metrics(Metric.HEAP);

    private final Object own = new Object();

    @Test
    void a_scenario_that_keeps_nothing_passes() {
        int size = 100;
        assertThat(Leaks.assertNone(() -> Arrays.fill(new byte[size], (byte) 1)).status())
                .isEqualTo(Status.FLAT);
    }

    @Test
    void what_a_scenario_captures_is_measured_in_the_fork() {
        List<byte[]> kept = new ArrayList<>();
        assertThatThrownBy(() -> Leaks.with(HEAP).assertNone(() -> kept.add(new byte[301])))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageStartingWith("LEAK: " + LeaksTests.class.getName() + ".what_a_scenario_captures")
                .hasMessageContaining("byte[] ");
        assertThat(kept).isEmpty();
    }

    @Test
    void growth_below_the_tolerance_is_accepted() {
        List<byte[]> kept = new ArrayList<>();
        assertThat(Leaks.with(HEAP.tolerance("1 KiB"))
                        .assertNone(() -> kept.add(new byte[301]))
                        .status())
                .isNotEqualTo(Status.LEAK);
    }

    @Test
    void what_a_scenario_throws_is_thrown_on() {
        assertThatThrownBy(() -> Leaks.with(HEAP).assertNone(() -> {
                    throw new IOException("no disk");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("no disk");
    }

    @Test
    void a_leak_in_this_jvm_is_found_without_a_fork() {
        List<byte[]> kept = new ArrayList<>();
        Object captured = new Object();
        assertThatThrownBy(() -> Leaks.inThisJvm().with(HEAP).assertNone(() -> {
                    kept.add(new byte[4099]);
                    use(captured);
                }))
                .isInstanceOf(AssertionFailedError.class)
                .hasMessageContaining("heap grows by 4");
        assertThat(kept).isNotEmpty();
    }

    @Test
    void a_scenario_that_uses_the_object_of_the_test_is_refused_with_a_way_out() {
        assertThatThrownBy(() -> Leaks.assertNone(() -> use(own)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("The scenario uses the object of the test, LeaksTests")
                .hasMessageContaining("Leaks.inThisJvm()");
    }

    @Test
    void a_captured_value_that_is_not_serialisable_is_named() {
        int number = 3;
        Thread thread = new Thread();
        assertThatThrownBy(() -> Leaks.assertNone(() -> thread.setName("number " + number)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("captures Thread (captured value 1 of 2 in LeaksTests)");
    }

    @Test
    void a_field_of_a_captured_object_that_is_not_serialisable_is_named() {
        Holder holder = new Holder();
        assertThatThrownBy(() -> Leaks.assertNone(() -> use(holder)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds Object in the field LeaksTests.Holder.held");
    }

    @Test
    void options_out_of_their_range_are_refused() {
        assertThatThrownBy(() -> HEAP.tolerance("a lot"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a lot");
        assertThatThrownBy(() -> HEAP.seconds(0)).hasMessageContaining("seconds");
        assertThat(HEAP.tolerance("1.5 KiB").toleranceBytes()).isEqualTo(1536);
    }

    private static void use(Object object) {
        assertThat(object).isNotNull();
    }

    private static final class Holder implements Serializable {
        private static final long serialVersionUID = 1;

        @SuppressWarnings({"serial", "unused"})
        private final Object held = new Object();
    }
}
