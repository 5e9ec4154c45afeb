@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.junit;
