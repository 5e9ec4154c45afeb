package org.steadyplot.memory.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.steadyplot.memory.verdict.Metric;

/**
 * The test must keep no memory: JUnit runs it in a JVM of its own, where its body is repeated, and it fails when a figure
 * grows from iteration to iteration. On a class it holds for all its tests, those of nested classes too; on a method it
 * stands before the class's.
 *
 * <p>What surrounds the body (constructor, {@code @BeforeAll}, {@code @BeforeEach}, extensions, parameters) happens once,
 * around all iterations, so that what the object under test keeps from call to call is seen. The test's own JVM makes the
 * instance and runs the extensions too, but neither the body nor {@code @BeforeEach} and {@code @AfterEach}. JUnit's
 * {@code @Timeout} is over the measurement as a whole. Dynamic tests are refused; use {@link Leaks} in them.
 *
 * <pre>{@code
 * @Test
 * @NoLeak
 * void rendering_keeps_nothing() {
 *     new Figure(8, 6).toPng();
 * }
 * }</pre>
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
@ExtendWith(NoLeakExtension.class)
public @interface NoLeak {
    /** Iterations between two checkpoints; 0 for as many as take about 10 ms, 20 at most. */
    int iterations() default 0;

    /** The figures that are judged; empty for all that the platform tells. */
    Metric[] metrics() default {};

    /** Growth of the byte figures per iteration that is accepted: a number and {@code B}, {@code KiB}, {@code MiB}. */
    String tolerance() default "0 B";

    /** Whether a test that cannot be decided fails; otherwise it passes with a report entry that says why. */
    boolean strict() default false;

    /** Seconds after which what was seen is judged; a body that does not come back is then killed. */
    int seconds() default 120;

    /** Further options of the JVM, as agents that are not taken over from the test's own: {@code "-javaagent:..."}. */
    String[] jvm() default {};
}
