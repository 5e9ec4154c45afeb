package org.steadyplot.memory.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class HolderTextTests {
    private static final Holder HOLDER = new Holder(
            RootKind.STATIC_FIELD,
            "static field com.acme.LeakyCharts.FIGURES",
            List.of(
                    new Holder.Step("com.acme.Shop", ""),
                    new Holder.Step("java.util.LinkedHashMap", "cache"),
                    new Holder.Step("com.acme.Figure[]", "value")),
            Reach.HELD,
            1,
            1024,
            204_800_000,
            "com.acme.Figure",
            1024,
            List.of(new ClassCount("com.acme.<b>&\"\u00e9", 1024, 16_384)));

    @Test
    void a_holder_is_a_sentence() {
        assertThat(HOLDER.sentence())
                .isEqualTo("static field LeakyCharts.FIGURES -> Shop.cache -> LinkedHashMap value -> Figure[]"
                        + " holds 1,024 Figure, 204.8 MB retained");
    }

    @Test
    void names_in_json_can_end_neither_a_string_nor_a_script() {
        assertThat(Holder.json(List.of(HOLDER)))
                .startsWith("[{\"rootKind\":\"static_field\",\"root\":\"static field com.acme.LeakyCharts.FIGURES\"")
                .contains(
                        "{\"name\":\"com.acme.\\u003cb\\u003e\\u0026\\u0022\\u00e9\",\"instances\":1024,\"bytes\":16384}")
                .doesNotContain("<")
                .endsWith("204.8 MB retained\"}]");
    }

    @Test
    void packages_are_dropped_but_not_in_quotes() {
        assertThat(HolderText.withoutPackages("thread \"a.b.C\" ThreadLocal a.b.C.D -> byte[] x.y.Z$W.f"))
                .isEqualTo("thread \"a.b.C\" ThreadLocal C.D -> byte[] Z$W.f");
    }

    @Test
    void bytes_have_a_unit_and_one_digit() {
        assertThat(HolderText.bytes(999)).isEqualTo("999 B");
        assertThat(HolderText.bytes(1049)).isEqualTo("1.0 kB");
        assertThat(HolderText.bytes(204_800_000)).isEqualTo("204.8 MB");
        assertThat(HolderText.grouped(1_234_567)).isEqualTo("1,234,567");
    }
}
