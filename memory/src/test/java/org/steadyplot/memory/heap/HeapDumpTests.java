package org.steadyplot.memory.heap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.steadyplot.memory.MemoryException;

class HeapDumpTests {
    @TempDir
    Path folder;

    static List<Path> jdks() {
        return Jdks.all();
    }

    private Path file(byte[] dump) throws IOException {
        return Files.write(folder.resolve("heap.hprof"), dump);
    }

    private static DumpWriter small(String version, int idSize) {
        return new DumpWriter(version, idSize)
                .type(10, "com/acme/Box", 1, 0x1000, "a", "b")
                .instance(0x1000, 10, 0x1010, 0x1020)
                .instance(0x1010, 10, 0x1020, 0)
                .array(0x1020, 0x1030, 0, 0x1040)
                .bytes(0x1030, 5)
                .bytes(0x1040, 101)
                .bytes(0x2000, 7);
    }

    @ParameterizedTest
    @CsvSource({"1.0.1,4", "1.0.1,8", "1.0.2,4", "1.0.2,8"})
    void both_versions_and_both_widths_of_ids_are_read(String version, int idSize) throws IOException {
        try (HeapGraph graph = HeapDump.read(file(small(version, idSize).end()))) {
            int box = graph.objects.find(0x1000);
            int bytes = graph.objects.find(0x1040);
            assertThat(graph.objectCount()).isEqualTo(10);
            assertThat(graph.className(box)).isEqualTo("com.acme.Box");
            assertThat(graph.className(bytes)).isEqualTo("byte[]");
            assertThat(graph.path(bytes))
                    .containsExactly(graph.objects.find(10), box, graph.objects.find(0x1020), bytes);
            assertThat(graph.field(box, graph.place(box, graph.objects.find(0x1020)))
                            .name())
                    .isEqualTo("b");
            assertThat(graph.dominator(bytes)).isEqualTo(graph.objects.find(0x1020));
            assertThat(graph.dominator(graph.objects.find(0x1020))).isEqualTo(box);
            assertThat(graph.reach(graph.objects.find(0x2000))).isEqualTo(Reach.NONE);
            assertThat(graph.size(bytes)).isEqualTo(120);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0xFF, 1, 2, 3, 4, 5, 6, 7, 8})
    void every_kind_of_root_keeps_its_object(int tag) throws IOException {
        byte[] dump = new DumpWriter("1.0.2", 8)
                .array(0x1000, 0x1010)
                .bytes(0x1010, 3)
                .root(tag, 0x1000)
                .end();
        try (HeapGraph graph = HeapDump.read(file(dump))) {
            int bytes = graph.objects.find(0x1010);
            assertThat(graph.reach(bytes)).isNotEqualTo(Reach.NONE);
            assertThat(graph.rootKind(bytes).passing()).isEqualTo(tag != 1 && tag != 5 && tag != 8);
        }
    }

    @Test
    void a_static_field_wins_over_a_nearer_local_variable() throws IOException {
        byte[] dump = small("1.0.2", 8).root(3, 0x1040).end();
        try (HeapGraph graph = HeapDump.read(file(dump))) {
            int bytes = graph.objects.find(0x1040);
            assertThat(graph.reach(bytes)).isEqualTo(Reach.HELD);
            assertThat(graph.path(bytes)).hasSize(4);
            assertThat(graph.dominator(bytes)).isEqualTo(-1);
        }
    }

    @Test
    void a_referent_is_not_held() throws IOException {
        byte[] dump = new DumpWriter("1.0.2", 8)
                .type(10, "java/lang/ref/Reference", 1, "referent", "queue", "next", "discovered")
                .type(11, "java/lang/ref/SoftReference", 10)
                .type(12, "java/lang/ref/WeakReference", 10)
                .instance(0x1000, 11, 0x1100, 0, 0, 0)
                .instance(0x1020, 12, 0x1200, 0, 0, 0)
                .instance(0x1040, 12, 0x1100, 0x1300, 0, 0x1000)
                .bytes(0x1100, 1)
                .bytes(0x1200, 2)
                .bytes(0x1300, 3)
                .root(5, 0x1000)
                .root(5, 0x1020)
                .root(5, 0x1040)
                .end();
        try (HeapGraph graph = HeapDump.read(file(dump))) {
            assertThat(graph.reach(graph.objects.find(0x1100))).isEqualTo(Reach.SOFT);
            assertThat(graph.reach(graph.objects.find(0x1200))).isEqualTo(Reach.WEAK);
            assertThat(graph.reach(graph.objects.find(0x1300))).isEqualTo(Reach.HELD);
            assertThat(graph.retained(graph.objects.find(0x1000))).isEqualTo(graph.size(graph.objects.find(0x1000)));
            assertThat(graph.retained(graph.objects.find(0x1100))).isEqualTo(24);
        }
    }

    @ParameterizedTest
    @MethodSource("jdks")
    void sizes_are_those_of_the_class_histogram(Path jdk) throws Exception {
        Jdks.run(Jdks.command(jdk, Situations.class, "static-map", folder.toString(), "101"));
        Map<String, ClassCount> virtualMachine = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("histogram-2.tsv"))) {
            String[] columns = line.split("\t");
            if (!columns[1].equals("instances")) {
                virtualMachine.put(
                        columns[0], new ClassCount(columns[0], Long.parseLong(columns[1]), Long.parseLong(columns[2])));
            }
        }
        int same = 0;
        try (HeapGraph graph = HeapDump.read(folder.resolve("heap.hprof"))) {
            for (ClassCount count : graph.histogram()) {
                ClassCount other = virtualMachine.get(count.name());
                // Threads have fields with padding around them, which the dump does not tell.
                boolean padded = count.name().endsWith("Thread")
                        || count.name().endsWith("Handler")
                        || count.name().endsWith("Cleaner");
                if (other != null
                        && other.instances() == count.instances()
                        && !padded
                        && !count.name().endsWith("[]")) {
                    assertThat(count).isEqualTo(other);
                    same++;
                }
            }
            assertThat(same).isGreaterThan(300);
        }
    }

    @Test
    void a_file_that_is_cut_off_says_so_wherever_it_is_cut() throws IOException {
        byte[] dump = small("1.0.2", 8).root(8, 0x1000).end();
        for (int length = 0; length < dump.length; length++) {
            Path file = file(Arrays.copyOf(dump, length));
            assertThatThrownBy(() -> HeapDump.read(file).close())
                    .isInstanceOf(MemoryException.class)
                    .hasMessageContaining("heap.hprof")
                    .hasMessageContaining("byte ");
        }
    }

    @Test
    void a_foreign_file_says_what_was_expected() throws IOException {
        Path zip = file(new byte[] {
            0x1F,
            (byte) 0x8B,
            8,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0
        });
        assertThatThrownBy(() -> HeapDump.read(zip)).hasMessageContaining("gzip");
        Path text = file(
                "JAVA PROFILE 1.0.3, which HotSpot never wrote".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> HeapDump.read(text)).hasMessageContaining("not a HotSpot heap dump");
        assertThatThrownBy(() -> HeapDump.read(folder.resolve("missing")))
                .isInstanceOf(MemoryException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void a_damaged_file_is_read_or_refused_with_a_reason() throws IOException {
        byte[] dump = small("1.0.2", 8).root(8, 0x1000).root(3, 0x1010).end();
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 1000; round++) {
            byte[] damaged = dump.clone();
            for (int i = 0; i <= round % 3; i++) {
                int at = 31 + random.nextInt(damaged.length - 31);
                damaged[at] = (byte) (random.nextBoolean() ? random.nextInt() : random.nextInt(4) == 0 ? 0xFF : 0x7F);
            }
            try (HeapGraph graph = HeapDump.read(file(damaged))) {
                graph.histogram();
                for (int object = 0; object < graph.objectCount(); object++) {
                    graph.retained(object);
                    graph.path(object);
                }
                HolderText.json(Holders.of(graph, List.of("byte[]", "com.acme.Box", "java.lang.Object[]"), 5));
            } catch (MemoryException e) {
                assertThat(e.getMessage()).contains("Heap dump");
                refused++;
            }
        }
        assertThat(refused).isBetween(150, 999);
    }
}
