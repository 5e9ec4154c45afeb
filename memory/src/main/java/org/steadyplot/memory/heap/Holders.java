package org.steadyplot.memory.heap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who holds the instances of classes that grew. Their shortest paths from the roots are laid over each other ({@link PathTree}); from each root
 * the search follows the one object that has nearly all the growth below it, until that branches out into many: there it accumulates (the idea
 * of the accumulation point is Eclipse Memory Analyzer's, of the shared path LeakCanary's).
 */
public final class Holders {
    private static final double LEAST_OF_ALL = 0.01;
    private static final double LEAST_OF_NODE = 0.05;
    private static final double GREW = 0.3;
    private static final int FAN_OUT = 4;

    private final HeapGraph graph;
    private final Growers growers;
    private final PathTree tree;
    private final List<Place> places = new ArrayList<>();

    /** A node where growth accumulates, in one of its objects or (-1) in all. */
    private record Place(PathNode node, int object, @Nullable PathNode content) {}

    private record Visit(PathNode node, boolean single) {}

    private Holders(HeapGraph graph, double[] shares) {
        this.graph = graph;
        growers = new Growers(graph, shares);
        tree = new PathTree(graph, growers);
    }

    /** The holders of what grew, the one with most of the growth first, at most so many. */
    public static List<Holder> of(HeapGraph graph, List<ClassGrowth> growth, int most) {
        Map<String, Double> shares = new HashMap<>();
        for (ClassGrowth grown : growth) {
            shares.put(grown.name(), Math.max(0, grown.share()));
        }
        return of(graph, shares, most);
    }

    /** The holders of the instances of some classes, named as Java writes them, the one with most bytes first, at most so many. */
    public static List<Holder> of(HeapGraph graph, Collection<String> classes, int most) {
        Map<String, Double> shares = new HashMap<>();
        for (String name : classes) {
            shares.put(name, 1.0);
        }
        return of(graph, shares, most);
    }

    private static List<Holder> of(HeapGraph graph, Map<String, Double> byName, int most) {
        double[] shares = new double[graph.classes.count()];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = byName.getOrDefault(graph.classes.get(i).name, 0.0);
        }
        try {
            return new Holders(graph, shares).ranked(most);
        } catch (OutOfMemoryError e) {
            throw HeapDump.tooLarge("with " + graph.objectCount() + " objects", 0);
        }
    }

    private List<Holder> ranked(int most) {
        ArrayDeque<Visit> open = new ArrayDeque<>();
        for (PathNode root : tree.top.heaviestFirst()) {
            if (root.weight >= LEAST_OF_ALL * tree.top.weight) {
                open.add(new Visit(root, root.single()));
            }
        }
        while (!open.isEmpty()) {
            visit(open.remove(), open);
        }
        Map<PathNode, Integer> byNode = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            byNode.put(places.get(i).node, i);
        }
        long[] weights = new long[places.size()];
        List<Map<Integer, long[]>> counts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            counts.add(new HashMap<>());
        }
        int[] points = new int[weights.length];
        long[] retained = new long[weights.length];
        long[][] reaches = new long[weights.length][Reach.values().length];
        count(byNode, weights, counts, points, retained, reaches);

        Integer[] order = new Integer[weights.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingLong((Integer i) -> -weights[i]));
        List<Holder> holders = new ArrayList<>();
        for (int i : order) {
            if (holders.size() < most && weights[i] > 0) {
                holders.add(holder(places.get(i), counts.get(i), points[i], retained[i], strongest(reaches[i])));
            }
        }
        return holders;
    }

    private void visit(Visit visit, ArrayDeque<Visit> open) {
        PathNode node = visit.node;
        long own = node.weight;
        PathNode content = null;
        boolean accumulates = node.isLongChain();
        for (PathNode child : node.heaviestFirst()) {
            own -= child.weight;
            if (child.weight < LEAST_OF_ALL * tree.top.weight || child.weight < LEAST_OF_NODE * node.weight) {
                continue;
            }
            if (node.isLongChain()) {
                content = content == null ? child : content;
            } else if (visit.single ? child.single() : child.entries <= FAN_OUT * node.entries) {
                open.add(new Visit(child, visit.single));
            } else {
                accumulates = true;
                content = content == null ? child : content;
            }
        }
        if (accumulates || (own >= LEAST_OF_NODE * node.weight && own >= LEAST_OF_ALL * tree.top.weight)) {
            places.add(new Place(node, visit.single ? node.heaviest : -1, node.isLongChain() ? node : content));
        }
    }

    /** Instances below each place; of nested places the inner one has them. */
    private void count(
            Map<PathNode, Integer> byNode,
            long[] weights,
            List<Map<Integer, long[]>> counts,
            int[] points,
            long[] retained,
            long[][] reaches) {
        RootPaths paths = graph.paths;
        int[] placeOf = new int[graph.objectCount()];
        Arrays.fill(placeOf, -1);
        for (int i = 0; i < paths.reachedCount(); i++) {
            int object = paths.order[i];
            if (tree.below[object] == 0) {
                continue;
            }
            int parent = paths.parent(object);
            PathNode node = tree.node(object);
            int outer = parent < 0 ? -1 : placeOf[parent];
            int counted = outer;
            placeOf[object] = outer;
            Integer place =
                    tree.isInside(object) || (parent >= 0 && tree.node(parent) == node) ? null : byNode.get(node);
            if (place != null && (places.get(place).object < 0 || places.get(place).object == object)) {
                placeOf[object] = place;
                points[place]++;
                retained[place] += graph.retained(object);
                counted = node.isLongChain() || places.get(place).content == null ? place : outer;
            }
            int type = graph.edges.types[object];
            if (counted >= 0 && growers.share(type) > 0) {
                weights[counted] += growers.weight(object);
                reaches[counted][graph.paths.reachOrdinal(object)] += growers.weight(object);
                long[] count = counts.get(counted).computeIfAbsent(type, t -> new long[2]);
                count[0]++;
                count[1] += graph.size(object);
            }
        }
    }

    /** How most of the growth is held. */
    private static Reach strongest(long[] weights) {
        int most = 0;
        for (int i = 1; i < weights.length; i++) {
            most = weights[i] > weights[most] ? i : most;
        }
        return Reach.values()[most];
    }

    private Holder holder(Place place, Map<Integer, long[]> counts, int points, long retained, Reach reach) {
        Map<String, ClassCount> byName = new HashMap<>();
        counts.forEach((type, count) -> byName.merge(
                graph.classes.get(type).name,
                new ClassCount(graph.classes.get(type).name, count[0], count[1]),
                (a, b) -> new ClassCount(a.name(), a.instances() + b.instances(), a.bytes() + b.bytes())));
        List<ClassCount> grown = new ArrayList<>(byName.values());
        grown.sort(ClassCount.LARGEST_FIRST);

        ClassCount content = content(place, byName, grown, reach);
        List<PathNode> chain = new ArrayList<>();
        for (PathNode n = place.node; n != null && n.parent != null; n = n.parent) {
            chain.add(0, n);
        }
        HolderPath path = new HolderPath(graph, chain);
        long elements = place.object < 0 ? -1 : JdkCollections.count(graph, place.object);
        return new Holder(
                path.kind(),
                path.root(),
                path.steps(),
                reach,
                points,
                elements,
                retained,
                content.name(),
                content.instances(),
                grown);
    }

    /** The first class that grew on the way down, so that it reads as a program's author would say it. */
    private ClassCount content(Place place, Map<String, ClassCount> byName, List<ClassCount> grown, Reach reach) {
        for (ClassCount count : grown) {
            if (growers.isLoader(count.name()) && count.instances() > 1) {
                return count;
            }
        }
        PathNode first = place.content;
        for (PathNode node = first; node != null; ) {
            HeapClass type = graph.type(node.heaviest);
            ClassCount count = byName.get(type.name);
            if (count != null && growers.share(type.number) >= GREW && graph.reach(node.heaviest) == reach) {
                return count;
            }
            List<PathNode> next = node.heaviestFirst();
            node = next.isEmpty() ? null : next.get(0);
        }
        if (first != null && !byName.containsKey(graph.className(first.heaviest))) {
            return new ClassCount(graph.className(first.heaviest), first.objects, 0);
        }
        return grown.get(0);
    }
}
