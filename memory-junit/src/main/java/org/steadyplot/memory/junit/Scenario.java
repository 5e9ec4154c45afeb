package org.steadyplot.memory.junit;

import java.io.Serializable;

/**
 * What is repeated and must keep nothing. It is serialisable, so that it can go to another JVM: a lambda takes with it what
 * it captures, which must be serialisable too.
 */
@FunctionalInterface
public interface Scenario extends Serializable {
    /** One iteration; whatever it throws ends the measurement and fails the test. */
    void run() throws Throwable;
}
