/** What holds between the modules and inside each of them. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.architecture;
