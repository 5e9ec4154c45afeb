package org.steadyplot.memory.agent.line;

import java.util.Arrays;

/**
 * A method that is measured, with the lambda bodies written in it.
 *
 * @param id its number in the recorders' tables
 * @param name as it is shown: {@code pkg.Class.method(int)}
 * @param function as plots of calls show it: {@code pkg.Class.method}
 * @param sourcePath package folders and file, as {@code a/b/C.java}; empty if the class does not tell
 * @param firstSlot the place of its first line in the recorders' counters; each line has a slot, in the order of the lines
 * @param lines the numbers of its lines, ascending; a single 0 where only calls are recorded
 */
record ProfiledMethod(int id, String name, String function, String sourcePath, int firstSlot, int[] lines) {
    int slot(int line) {
        return firstSlot + Arrays.binarySearch(lines, line);
    }

    int endSlot() {
        return firstSlot + lines.length;
    }
}
