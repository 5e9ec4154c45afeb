/** What each source line of chosen methods allocated in JVMs that the agent was in, and their calls as marks of a recording. */
@org.jspecify.annotations.NullMarked
package org.steadyplot.memory.lines;
