package org.steadyplot.memory.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each test runs a program of its own that holds on to things in one way and dumps its heap; blocks have prime sizes. */
class HoldersTests {
    private static final String PROGRAM = Situations.class.getName();
    private static final String FIGURE = PROGRAM + "$Figure";
    private static final int COUNT = 1009;

    /** Header and length 16, 10,007 bytes, to a multiple of 8. */
    private static final long PIXELS = 10_024;

    private static final long FIGURE_BYTES = 16 + PIXELS;

    @TempDir
    Path folder;

    static List<Path> jdks() {
        return Jdks.all();
    }

    private Holder first(Path jdk, String situation) throws Exception {
        return holders(jdk, situation).get(0);
    }

    private List<Holder> holders(Path jdk, String situation) throws Exception {
        Jdks.run(Jdks.command(jdk, Situations.class, situation, folder.toString(), Integer.toString(COUNT)));
        List<ClassGrowth> growth = ClassGrowth.of(folder.resolve("histogram-1.tsv"), folder.resolve("histogram-2.tsv"));
        try (HeapGraph graph = HeapDump.read(folder.resolve("heap.hprof"))) {
            return Holders.of(graph, growth, 10);
        }
    }

    private static ClassCount grown(Holder holder, String name) {
        return holder.grown().stream()
                .filter(count -> count.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " is not in " + holder));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_static_map_is_the_holder_of_its_values(Path jdk) throws Exception {
        List<Holder> holders = holders(jdk, "static-map");
        Holder holder = holders.get(0);
        assertThat(holder.rootKind()).isEqualTo(RootKind.STATIC_FIELD);
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".FIGURES -> java.util.LinkedHashMap");
        assertThat(holder.elements()).isEqualTo(1010);
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(holder.content()).isEqualTo(FIGURE);
        assertThat(grown(holder, "byte[]")).isEqualTo(new ClassCount("byte[]", 1010, 1010 * PIXELS));
        assertThat(grown(holder, FIGURE)).isEqualTo(new ClassCount(FIGURE, 1010, 1010 * 16));
        long integersOutsideTheCache = 1010 - 128;
        long table = 16 + 4 * 2048;
        long map = holder.retained() - table - 1010 * (40 + FIGURE_BYTES) - integersOutsideTheCache * 16;
        assertThat(map).as("LinkedHashMap, with a field more since JDK 21").isIn(56L, 64L);
        assertThat(holder.sentence())
                .isEqualTo("static field Situations.FIGURES -> LinkedHashMap holds 1,010 Situations$Figure, 10.2 MB"
                        + " retained");
        assertThat(holders).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void listeners_are_held_by_their_list(Path jdk) throws Exception {
        Holder holder = first(jdk, "listeners");
        assertThat(holder.path())
                .isEqualTo("static field " + PROGRAM + ".LISTENERS -> java.util.concurrent.CopyOnWriteArrayList");
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(holder.elements()).isEqualTo(1010);
        assertThat(grown(holder, "long[]").bytes()).isEqualTo(1010 * (16 + 101 * 8));
    }

    @Test
    void boxed_numbers_are_held_by_their_list() throws Exception {
        Holder holder = first(Jdks.all().get(0), "boxed");
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".NUMBERS -> java.util.ArrayList");
        assertThat(holder.content()).isEqualTo("java.lang.Double");
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(grown(holder, "java.lang.Double").bytes()).isEqualTo(1010 * 24);
    }

    @Test
    void keys_are_held_by_their_map() throws Exception {
        Holder holder = first(Jdks.all().get(0), "keys");
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".KEYS -> java.util.HashMap");
        assertThat(holder.content()).isEqualTo(PROGRAM + "$Key");
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(grown(holder, "java.util.HashMap$Node").instances()).isEqualTo(1010);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void inflaters_are_held_by_the_list_and_not_by_the_cleaner(Path jdk) throws Exception {
        List<Holder> holders = holders(jdk, "inflaters");
        assertThat(holders.get(0).path()).isEqualTo("static field " + PROGRAM + ".INFLATERS -> java.util.ArrayList");
        assertThat(holders.get(0).content()).isEqualTo("java.util.zip.Inflater");
        assertThat(holders.get(0).contents()).isEqualTo(1010);
        assertThat(grown(holders.get(0), "java.util.zip.Inflater$InflaterZStreamRef")
                        .instances())
                .isEqualTo(1010);
        assertThat(holders).noneMatch(holder -> holder.path().contains("Cleaner"));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void class_loaders_are_held_by_what_holds_their_objects(Path jdk) throws Exception {
        Holder holder = first(jdk, "loaders");
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".PLUGINS -> java.util.ArrayList");
        assertThat(holder.content()).isEqualTo(PROGRAM + "$PluginLoader");
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(grown(holder, "int[]").bytes()).isEqualTo(1010 * (16 + 1009 * 4 + 4));
        assertThat(grown(holder, "java.lang.Class").instances()).isEqualTo(1010);
        assertThat(holder.retained()).isGreaterThan(1010 * (16 + 1009 * 4 + 4));
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void what_only_soft_references_hold_is_called_so(Path jdk) throws Exception {
        Holder holder = first(jdk, "soft");
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".SOFT -> java.util.ArrayList");
        assertThat(holder.reach()).isEqualTo(Reach.SOFT);
        assertThat(holder.content()).isEqualTo(FIGURE);
        assertThat(holder.retained()).isLessThan(1010 * PIXELS / 10);
        assertThat(holder.sentence()).contains("softly").doesNotContain("retained");
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_thread_local_is_named_by_its_static_field(Path jdk) throws Exception {
        Holder holder = first(jdk, "thread-local");
        assertThat(holder.rootKind()).isEqualTo(RootKind.THREAD_LOCAL);
        assertThat(holder.path())
                .isEqualTo("thread \"main\" ThreadLocal " + PROGRAM + ".CONTEXT -> java.util.ArrayList");
        assertThat(holder.elements()).isEqualTo(1010);
        assertThat(holder.retained()).isGreaterThan(1010 * FIGURE_BYTES);
    }

    @Test
    void many_thread_locals_are_held_by_the_map_of_the_thread() throws Exception {
        Holder holder = first(Jdks.all().get(0), "thread-locals");
        assertThat(holder.rootKind()).isEqualTo(RootKind.THREAD_LOCAL);
        assertThat(holder.path()).isEqualTo("thread \"main\" -> java.lang.ThreadLocal$ThreadLocalMap");
        assertThat(holder.content()).isEqualTo(FIGURE);
        assertThat(holder.contents()).isEqualTo(1010);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void thread_locals_of_a_pool_are_one_holder_with_many_points(Path jdk) throws Exception {
        Holder holder = first(jdk, "pool");
        assertThat(holder.path())
                .isEqualTo("threads \"painter-#\" (8) ThreadLocal " + PROGRAM + ".CONTEXT -> java.util.ArrayList");
        assertThat(holder.points()).isEqualTo(8);
        assertThat(grown(holder, FIGURE).instances()).isEqualTo(4 * 1010);
        assertThat(grown(holder, "byte[]").bytes()).isEqualTo(4 * 1010 * PIXELS);
    }

    @Test
    void the_one_list_of_a_map_that_grows_is_the_point() throws Exception {
        Holder holder = first(Jdks.all().get(0), "synchronized");
        assertThat(holder.path())
                .isEqualTo("static field " + PROGRAM
                        + ".BY_NAME -> java.util.Collections$SynchronizedMap value -> java.util.ArrayList");
        assertThat(holder.elements()).isEqualTo(1010);
        assertThat(grown(holder, FIGURE).instances()).isEqualTo(1010);
    }

    @Test
    void links_of_a_chain_are_one_step() throws Exception {
        Holder holder = first(Jdks.all().get(0), "chain");
        String board = PROGRAM + "$Board.top -> " + PROGRAM + "$Link";
        assertThat(holder.path()).isEqualTo("static field " + PROGRAM + ".BOARD -> " + board);
        assertThat(holder.contents()).isEqualTo(1010);
        assertThat(holder.retained()).isEqualTo(1010 * (24 + (16 + 307 * 2 + 2)));
    }

    @Test
    void a_list_in_a_map_in_an_object_is_reached_step_by_step() throws Exception {
        Holder holder = first(Jdks.all().get(0), "queue");
        assertThat(holder.steps())
                .containsExactly(
                        new Holder.Step(PROGRAM + "$Board", ""),
                        new Holder.Step("java.util.HashMap", "queues"),
                        new Holder.Step("java.util.LinkedList", "value"));
        assertThat(holder.elements()).isEqualTo(1010);
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void a_local_variable_is_named_by_its_thread_and_method(Path jdk) throws Exception {
        Holder holder = first(jdk, "local");
        assertThat(holder.rootKind()).isEqualTo(RootKind.LOCAL_VARIABLE);
        assertThat(holder.root())
                .startsWith("thread \"collector\" local variable in " + PROGRAM + ".collect(Situations.java:");
        assertThat(holder.reach()).isEqualTo(Reach.LOCAL);
        assertThat(holder.contents()).isEqualTo(1009);
    }
}
