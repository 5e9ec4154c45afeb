package org.steadyplot.memory.junit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/** A leak assertion with its options. */
public final class LeakAssertion {
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$[0-9]+");

    private final NoLeakOptions options;
    private final boolean here;

    LeakAssertion(NoLeakOptions options, boolean here) {
        this.options = options;
        this.here = here;
    }

    /** The same with these options. */
    public LeakAssertion with(NoLeakOptions other) {
        return new LeakAssertion(other, here);
    }

    /** The same in the test's own JVM, with the limits of {@link Leaks#inThisJvm()}. */
    public LeakAssertion inThisJvm() {
        return new LeakAssertion(options, true);
    }

    /**
     * Repeats the scenario and fails if it keeps memory. What the scenario throws is thrown on, a checked exception too.
     *
     * @return the verdict, FLAT or INCONCLUSIVE
     * @throws AssertionError if it leaks; the message says how much, what, and where to read on
     * @throws IllegalArgumentException if the scenario captures what is not serialisable
     */
    public Verdict assertNone(Scenario scenario) {
        if (System.getProperty(Request.FOLDER) != null) {
            throw new IllegalStateException("Leaks.assertNone is called in the body of a test that @NoLeak repeats;"
                    + " remove one of the two.");
        }
        String name = name(caller());
        ClassLoader loader = scenario.getClass().getClassLoader();
        LeakTest test = new LeakTest(name, options, loader == null ? ClassLoader.getSystemClassLoader() : loader);
        Verdict verdict;
        try {
            verdict = here ? test.here(scenario) : test.scenario(scenario);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while measuring " + name, e);
        } catch (Throwable e) {
            throw LeakAssertion.<RuntimeException>asIs(e);
        }
        if (verdict.status() == Status.INCONCLUSIVE) {
            System.getLogger(Leaks.class.getName()).log(System.Logger.Level.WARNING, name + ": " + verdict.sentence());
        }
        return verdict;
    }

    /** {@code Class.method-L42}; a lambda has the name of the method that it stands in. */
    private static String name(StackWalker.StackFrame caller) {
        Matcher lambda = LAMBDA.matcher(caller.getMethodName());
        String method = lambda.matches() ? lambda.group(1) : caller.getMethodName();
        return caller.getClassName().replace('$', '.') + "." + method + "-L" + caller.getLineNumber();
    }

    /** The first frame outside this package. */
    private static StackWalker.StackFrame caller() {
        String own = Leaks.class.getName();
        return StackWalker.getInstance()
                .walk(frames -> frames.filter(frame -> !frame.getClassName().equals(own)
                                && !frame.getClassName().equals(LeakAssertion.class.getName()))
                        .findFirst()
                        .orElseThrow());
    }

    /** Throws what a body throws without a wrapper; the compiler takes it for unchecked. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <E extends Throwable> E asIs(Throwable e) throws E {
        throw (E) e;
    }
}
