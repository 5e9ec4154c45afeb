package org.steadyplot.memory.junit;

import org.steadyplot.memory.verdict.Verdict;

/**
 * Leak assertions inside any test.
 *
 * <pre>{@code
 * Leaks.assertNone(() -> render(chart));
 * Leaks.with(NoLeakOptions.DEFAULT.tolerance("256 B").strict(true)).assertNone(() -> render(chart));
 * Leaks.inThisJvm().assertNone(() -> service.handle(request));
 * }</pre>
 */
public final class Leaks {
    private Leaks() {}

    /**
     * Repeats the scenario in a JVM of its own and fails if it keeps memory.
     *
     * @return the verdict, FLAT or INCONCLUSIVE
     * @throws AssertionError if it leaks; the message says how much, what, and where to read on
     * @throws IllegalArgumentException if the scenario captures what is not serialisable
     */
    public static Verdict assertNone(Scenario scenario) {
        return new LeakAssertion(NoLeakOptions.DEFAULT, false).assertNone(scenario);
    }

    /** Assertions with these options. */
    public static LeakAssertion with(NoLeakOptions options) {
        return new LeakAssertion(options, false);
    }

    /**
     * Assertions in the test's own JVM, for scenarios that cannot go to another one. Other threads and tests that run
     * meanwhile are measured too, the collector may be one that hides small leaks, soft references live longer, and a leak
     * stays in this JVM: don't run it beside other tests.
     */
    public static LeakAssertion inThisJvm() {
        return new LeakAssertion(NoLeakOptions.DEFAULT, true);
    }
}
