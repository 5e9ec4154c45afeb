/** The entry for the race against other libraries: the same pair of charts, drawn again and again. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.bench.race;
