/** Benchmarks of the steps of a chart and of whole pairs; {@code bench/run} runs them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.bench.jmh;
