package org.steadyplot.memory.page;

import java.util.List;

/**
 * What keeps objects alive: a shortest path to them from a root of the collector.
 *
 * @param type the class of the objects
 * @param count how many are held this way; 0 if it is not known
 * @param retained bytes that would be freed with them; negative if they are not known
 * @param steps from the root to the objects
 */
public record HolderPath(String type, long count, long retained, List<Step> steps) {
    /**
     * A step.
     *
     * @param type what stands here: a class, or the kind of root
     * @param via the field or element that leads on from here; empty for the last
     * @param retained bytes that would be freed with it; negative if they are not known
     */
    public record Step(String type, String via, long retained) {}

    public HolderPath {
        steps = List.copyOf(steps);
    }
}
