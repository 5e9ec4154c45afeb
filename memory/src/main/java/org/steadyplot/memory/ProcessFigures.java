package org.steadyplot.memory;

/**
 * What the system tells of one process at a moment.
 *
 * @param name the name of its program; may hold any characters
 * @param rss resident bytes; -1 where they may not be read
 * @param threads -1 where it is not known
 * @param files open file descriptors; -1 where they may not be counted
 */
public record ProcessFigures(long pid, String name, long rss, int threads, int files) {}
