package org.steadyplot.memory.junit;

import java.io.FileInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tests that leak, one kind each; run by {@link NoLeakTests} only. */
@NoLeak(iterations = 20)
class PlantedLeaks {
    private static final List<Object> KEPT = new ArrayList<>();
    private static final Map<Long, byte[]> CACHE = new HashMap<>();
    private static final ThreadLocal<List<byte[]>> SCRATCH = ThreadLocal.withInitial(ArrayList::new);

    private final List<Runnable> listeners = new ArrayList<>();
    private long calls;

    @Test
    void a_static_map_without_a_bound() {
        CACHE.put(calls++, new byte[1009]);
    }

    @Test
    void a_listener_that_is_never_removed() {
        int[] state = new int[25];
        listeners.add(() -> state[0]++);
    }

    @Test
    void scratch_memory_of_a_thread() {
        SCRATCH.get().add(new byte[211]);
    }

    @Test
    void direct_buffers() {
        KEPT.add(ByteBuffer.allocateDirect(4099));
    }

    @Test
    @NoLeak(iterations = 1)
    void class_loaders() {
        ClassLoader loader = new URLClassLoader(new URL[0], PlantedLeaks.class.getClassLoader());
        KEPT.add(Proxy.newProxyInstance(loader, new Class<?>[] {Runnable.class}, (proxy, method, arguments) -> null));
    }

    @Test
    void files_that_stay_open() throws IOException {
        KEPT.add(new FileInputStream("/dev/null"));
    }
}
