/** From matplotlib's and seaborn's words in documents and command lines to typed values: one binder for all of them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.spec;
