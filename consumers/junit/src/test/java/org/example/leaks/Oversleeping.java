package org.example.leaks;

import org.junit.jupiter.api.Test;
import org.steadyplot.memory.junit.Leaks;
import org.steadyplot.memory.junit.NoLeak;

/** Tests that must fail; {@link OversleepingIsNoticedTests} runs them. */
class Oversleeping {
    private final Bell bell = new Bell();

    @Test
    @NoLeak(iterations = 20)
    void a_sleeper_is_forgotten() {
        new Sleeper(bell);
    }

    @Test
    void a_scenario_is_forgotten() {
        Leaks.assertNone(() -> Kept.BELL.add(new Sleeper(Kept.BELL)));
    }

    private static final class Kept {
        private static final Bell BELL = new Bell();
    }
}
