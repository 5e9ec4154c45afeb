/** What is visible in a figure: lines, patches, collections, texts, axes lines and ticks. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.chart.artist;
