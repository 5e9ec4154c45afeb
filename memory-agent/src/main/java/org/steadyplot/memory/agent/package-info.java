/**
 * The agent inside a measured JVM. All but {@link org.steadyplot.memory.agent.Agent} runs from the boot class loader, so that every class, of
 * the JDK too, can call its hooks; that is why some state here is static.
 */
@NullMarked
package org.steadyplot.memory.agent;

import org.jspecify.annotations.NullMarked;
