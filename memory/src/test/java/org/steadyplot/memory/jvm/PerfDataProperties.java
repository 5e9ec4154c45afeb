package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A file of counters may be anything; the one here is of Java 25. */
class PerfDataProperties {
    private static byte[] good() throws IOException {
        try (var in = Objects.requireNonNull(PerfDataProperties.class.getResourceAsStream("hsperfdata-25.bin"))) {
            return in.readAllBytes();
        }
    }

    @Test
    void the_counters_are_read() throws IOException {
        PerfData data = Objects.requireNonNull(PerfData.parse(good()));
        assertThat(data.text("sun.rt.javaCommand")).isEqualTo("Churn 2");
        assertThat(data.text("java.property.java.version")).isEqualTo("25.0.3");
        assertThat(data.heapUsed()).isPositive().isLessThanOrEqualTo(data.heapCommitted());
        assertThat(data.metaspace()).isPositive();
        assertThat(data.collections()).isPositive();
        assertThat(data.collectionSeconds()).isBetween(0.0, 2.0);
        assertThat(data.refusesAttach()).isFalse();
        assertThat(data.number("no.such.counter")).isEqualTo(PerfData.UNKNOWN);
    }

    @Property
    void changed_bytes_never_break_the_reader(
            @ForAll @Size(max = 40) int[] places, @ForAll byte value, @ForAll @IntRange(max = 40_000) int length)
            throws IOException {
        byte[] bytes = java.util.Arrays.copyOf(good(), length);
        for (int place : places) {
            if (length > 0) {
                bytes[Math.floorMod(place, Math.min(length, 2000))] = value;
            }
        }
        PerfData data = PerfData.parse(bytes);
        if (data != null) {
            data.heapUsed();
            data.heapCommitted();
            assertThat(data.text("sun.rt.javaCommand").length()).isLessThanOrEqualTo(length);
        }
    }

    @Property
    void anything_else_is_none(@ForAll byte[] bytes) {
        assertThat(PerfData.parse(bytes)).isNull();
    }

    @Test
    void a_file_that_is_gone_is_none() {
        assertThat(PerfData.read(Path.of("no-such-file"))).isNull();
        assertThat(Files.exists(Path.of("no-such-file"))).isFalse();
    }
}
