/**
 * Leak assertions for JUnit 5: {@link org.steadyplot.memory.junit.NoLeak} on a test, or {@link
 * org.steadyplot.memory.junit.Leaks#assertNone} in one. What is tested is repeated in a JVM of its own, its live memory is
 * read after forced collections, and {@link org.steadyplot.memory.verdict} judges the readings.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.junit;
