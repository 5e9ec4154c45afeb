/** Fonts and the shaping, measuring and rasterising of lines and blocks of text. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.text;
