/**
 * Comparison with matplotlib's own output: numbers of the layout, pixels of the picture without glyphs, and places and darkness of texts.
 */
@org.jspecify.annotations.NullMarked
package org.steadyplot.fidelity;
