/** Tables of named columns and the statistics that charts are made of, with pandas', numpy's and scipy's definitions. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.stats;
