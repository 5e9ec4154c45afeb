package org.steadyplot.memory.heap;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/**
 * How much of each object is growth. Histograms tell how much of a class is; which of its instances these are they do not. Instances below an
 * object of an application's class that is nearly all growth are taken first: the {@code byte[]} of a figure that leaks, before the {@code byte[]} of
 * strings that were always there.
 */
final class Growers {
    private static final double NEARLY_ALL = 0.9;
    private static final String[] PLATFORM = {"java.", "javax.", "jdk.", "sun.", "com.sun."};

    private final HeapGraph graph;
    private final double[] shares;
    private final double[] below;
    private final double[] elsewhere;
    private final BitSet grown;
    private final Set<String> loaders = new HashSet<>();

    /** {@code shares}: by number of the class the part of its bytes that is growth. */
    Growers(HeapGraph graph, double[] shares) {
        this.graph = graph;
        this.shares = shares;
        grown = new BitSet(graph.objectCount());
        double[] bytesBelow = new double[shares.length];
        double[] bytesElsewhere = new double[shares.length];
        RootPaths paths = graph.paths;
        for (int i = 0; i < paths.reachedCount(); i++) {
            int object = paths.order[i];
            int type = graph.edges.types[object];
            int parent = paths.parent(object);
            if ((parent >= 0 && grown.get(parent)) || (shares[type] >= NEARLY_ALL && telling(graph.type(object)))) {
                grown.set(object);
            }
            (grown.get(object) ? bytesBelow : bytesElsewhere)[type] += graph.size(object);
        }
        below = new double[shares.length];
        elsewhere = new double[shares.length];
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > 0 && graph.classes.get(i).inherits("java.lang.ClassLoader")) {
                loaders.add(graph.classes.get(i).name);
            }
            double growth = shares[i] * (bytesBelow[i] + bytesElsewhere[i]);
            below[i] = bytesBelow[i] == 0 ? 0 : Math.min(1, growth / bytesBelow[i]);
            elsewhere[i] =
                    bytesElsewhere[i] == 0 ? 0 : Math.min(1, Math.max(0, growth - bytesBelow[i]) / bytesElsewhere[i]);
        }
    }

    private static boolean telling(HeapClass type) {
        for (String prefix : PLATFORM) {
            if (type.name.startsWith(prefix)) {
                return false;
            }
        }
        return !type.isArray();
    }

    double share(int type) {
        return shares[type];
    }

    /** The bytes of the object itself that count as growth. */
    long weight(int object) {
        int type = graph.edges.types[object];
        if (shares[type] <= 0) {
            return 0;
        }
        double share = grown.get(object) ? below[type] : elsewhere[type];
        return share <= 0 ? 0 : Math.max(1, (long) (share * graph.size(object)));
    }

    /** Whether a class of that name is a class loader. */
    boolean isLoader(String className) {
        return loaders.contains(className);
    }
}
