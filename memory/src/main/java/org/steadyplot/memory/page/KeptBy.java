package org.steadyplot.memory.page;

import java.util.List;

/**
 * What keeps objects alive: a shortest path to them from a root of the collector.
 *
 * @param sentence all of it in words; empty for none
 * @param root what the path begins with, as {@code static field com.acme.Charts.FIGURES}
 * @param steps the objects on the path, the last of which holds the objects
 * @param points how many such last steps there are, each reached the same way
 * @param content the class of the objects that are held; empty if it is not known
 * @param contents how many are held; 0 if it is not known
 * @param retained bytes that would be freed with all of this; negative if they are not known
 */
public record KeptBy(
        String sentence, String root, List<Step> steps, long points, String content, long contents, long retained) {
    /**
     * An object on the path.
     *
     * @param type its class
     * @param via the field or element of the object before that refers to it; empty where the root does
     */
    public record Step(String type, String via) {}

    public KeptBy {
        steps = List.copyOf(steps);
    }
}
