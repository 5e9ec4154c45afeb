package org.steadyplot.memory.heap;

import java.util.List;

/**
 * What keeps instances of classes that grew.
 *
 * @param rootKind what the path begins with
 * @param root the same in words: {@code static field com.acme.Charts.FIGURES}, {@code thread "main" ThreadLocal com.acme.Charts.CONTEXT}
 * @param steps the objects from the root to the point where the grown instances branch out, that point last
 * @param reach how strongly the instances are held
 * @param points how many such points there are: more than one when, say, each thread of a pool has its own
 * @param elements how many elements the point has when it is a collection or an array, -1 when that cannot be told
 * @param retained bytes that would be freed with the points
 * @param content class of what branches out there: a class that grew where there is one
 * @param contents how many of that class
 * @param grown instances of the classes that grew below the points, by class, most bytes first
 */
public record Holder(
        RootKind rootKind,
        String root,
        List<Step> steps,
        Reach reach,
        int points,
        long elements,
        long retained,
        String content,
        long contents,
        List<ClassCount> grown) {

    /**
     * An object on the path.
     *
     * @param type its class
     * @param via the field of the object before that refers to it: a name, {@code key} or {@code value} of a map, {@code []} for elements; empty for the
     *     first
     */
    public record Step(String type, String via) {}

    /** Instances below the points of the classes that grew. */
    public long instances() {
        long sum = 0;
        for (ClassCount count : grown) {
            sum += count.instances();
        }
        return sum;
    }

    /** Bytes of {@link #instances()}, each by itself. */
    public long bytes() {
        long sum = 0;
        for (ClassCount count : grown) {
            sum += count.bytes();
        }
        return sum;
    }

    /** {@code static field Charts.FIGURES -> LinkedHashMap holds 1,024 Figure, 204.8 MB retained}; classes without their packages. */
    public String sentence() {
        return HolderText.sentence(this);
    }

    /** The path alone: {@code static field com.acme.Shop.SHOP -> com.acme.Shop.cache -> java.util.HashMap}. */
    public String path() {
        return HolderText.path(this);
    }

    /** All holders as a JSON array of objects with the names of this record, and {@code sentence}. */
    public static String json(List<Holder> holders) {
        return HolderText.json(holders);
    }
}
