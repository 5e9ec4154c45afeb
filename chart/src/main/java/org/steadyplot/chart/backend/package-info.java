/** The contract between artists and output formats, and the registry of formats. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.backend;
