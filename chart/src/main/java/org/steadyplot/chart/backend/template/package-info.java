/** The smallest backend: draws nothing and counts calls. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.backend.template;
