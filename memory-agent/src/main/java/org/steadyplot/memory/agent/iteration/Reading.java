package org.steadyplot.memory.agent.iteration;

/**
 * Figures of the own JVM after a forced collection; -1 where this platform does not tell.
 *
 * @param heap bytes of live objects
 * @param direct bytes of direct and mapped buffers
 * @param metaspace bytes of class metadata
 * @param classes loaded classes
 * @param threads live platform threads
 * @param files open file descriptors
 * @param rss resident bytes of the process
 * @param nativeMemory resident bytes outside the Java heap, compiled code and unchanged pages of files left out
 * @param collections collections since the start of the JVM
 * @param forced whether the JVM collected when it was asked; the figures count garbage otherwise
 * @param exact whether {@code heap} is the sum over all live objects, not what the collector counts as used
 */
public record Reading(
        long heap,
        long direct,
        long metaspace,
        long classes,
        long threads,
        long files,
        long rss,
        long nativeMemory,
        long collections,
        boolean forced,
        boolean exact) {}
