package org.steadyplot.memory.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DominatorsProperties {
    /** What is freed with an object is what cannot be reached without it. */
    @Property
    void retained_is_what_cannot_be_reached_without(
            @ForAll @IntRange(min = 1, max = 30) int count,
            @ForAll @IntRange(min = 0, max = 3) int degree,
            @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        long[][] references = new long[count][];
        DumpWriter writer = new DumpWriter("1.0.2", 8);
        for (int i = 0; i < count; i++) {
            references[i] = new long[random.nextInt(degree + 1)];
            for (int j = 0; j < references[i].length; j++) {
                references[i][j] = id(random.nextInt(count));
            }
            writer.array(id(i), references[i]);
        }
        boolean[] roots = new boolean[count];
        for (int i = 0; i < 2; i++) {
            int root = random.nextInt(count);
            roots[root] = true;
            writer.root(1, id(root));
        }
        Path file = Files.createTempFile("dominators", ".hprof");
        try {
            Files.write(file, writer.end());
            try (HeapGraph graph = HeapDump.read(file)) {
                boolean[] all = reachable(references, roots, -1);
                for (int i = 0; i < count; i++) {
                    boolean[] without = reachable(references, roots, i);
                    long freed = 0;
                    for (int j = 0; j < count; j++) {
                        freed += all[j] && !without[j] ? graph.size(graph.objects.find(id(j))) : 0;
                    }
                    assertThat(graph.retained(graph.objects.find(id(i)))).isEqualTo(freed);
                }
            }
        } finally {
            Files.delete(file);
        }
    }

    private static long id(int object) {
        return 0x10000 + object * 64L;
    }

    private static boolean[] reachable(long[][] references, boolean[] roots, int without) {
        boolean[] reached = new boolean[roots.length];
        for (int i = 0; i < roots.length; i++) {
            reached[i] = roots[i] && i != without;
        }
        for (int round = 0; round < roots.length; round++) {
            for (int i = 0; i < roots.length; i++) {
                for (long reference : reached[i] ? references[i] : new long[0]) {
                    int to = (int) ((reference - 0x10000) / 64);
                    reached[to] |= to != without;
                }
            }
        }
        return reached;
    }
}
