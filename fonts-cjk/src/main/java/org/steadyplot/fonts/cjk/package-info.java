/** Noto Sans SC: Simplified Chinese for charts. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.fonts.cjk;
