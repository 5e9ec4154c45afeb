package org.steadyplot.memory.junit;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that keep nothing for ever, though it may look so for a while; run by {@link NoLeakTests} only. */
@NoLeak(iterations = 20)
class Controls {
    private final List<Object> kept = new ArrayList<>();
    private final Map<Integer, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, byte[]> eldest) {
            return size() > 100;
        }
    };
    private int calls;

    @Test
    void garbage_only() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            text.append(i);
        }
        kept.add(text.toString());
        kept.clear();
    }

    @Test
    void a_sawtooth() {
        kept.add(new byte[10_007]);
        if (++calls % 150 == 0) {
            kept.clear();
        }
    }

    @Test
    void a_cache_with_a_bound() {
        calls = (calls * 1103 + 12345) % 100_003;
        recent.put(calls, new byte[5003]);
    }

    @Test
    void a_step() {
        if (++calls == 600) {
            kept.add(new byte[3_000_017]);
        }
    }

    @Test
    void soft_references() {
        kept.removeIf(reference -> ((SoftReference<?>) reference).get() == null);
        kept.add(new SoftReference<>(new byte[10_007]));
    }
}
