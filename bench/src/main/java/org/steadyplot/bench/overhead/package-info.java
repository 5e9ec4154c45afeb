/** Programs whose processor time is measured with and without the memory tools. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.bench.overhead;
