package org.steadyplot.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonObjectTests {
    @Test
    void members_stand_in_their_order() {
        assertThat(new JsonObject()
                        .put("b", 1)
                        .put("a", 0.1)
                        .put("n", Double.NaN)
                        .put("t", true)
                        .put("s", (String) null)
                        .put("o", new JsonObject())
                        .putStrings("l", List.of("x", "y")))
                .hasToString("{\"b\":1,\"a\":0.1,\"n\":null,\"t\":true,\"s\":null,\"o\":{},\"l\":[\"x\",\"y\"]}");
    }

    @Test
    void numbers_have_at_most_six_decimals_and_no_exponent() {
        assertThat(JsonObject.decimal(1e9)).isEqualTo("1000000000");
        assertThat(JsonObject.decimal(1.0 / 3)).isEqualTo("0.333333");
        assertThat(JsonObject.decimal(-1e-9)).isEqualTo("0");
        assertThat(JsonObject.decimal(6.4)).isEqualTo("6.4");
    }

    @Test
    void texts_are_escaped() {
        assertThat(new JsonObject().put("a\"", "\\\n\t\u0001\u007f中\uD83D\uDE00\uD800"))
                .hasToString("{\"a\\\"\":\"\\\\\\n\\t\\u0001\\u007f中\uD83D\uDE00\\ud800\"}");
    }
}
