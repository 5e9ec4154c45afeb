package org.steadyplot.memory.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AgentOptionsTests {
    @Test
    void blanks_commas_and_letters_of_any_script_survive_the_command_line() {
        AgentOptions options = AgentOptions.into("/a b/c,d=é\"中").with("iterate", "a.B.c");

        String text = options.toString();

        assertThat(text).doesNotContain(" ").doesNotContain("\"");
        assertThat(AgentOptions.parse(text).get("dir")).isEqualTo("/a b/c,d=é\"中");
        assertThat(AgentOptions.parse(text).get("iterate")).isEqualTo("a.B.c");
    }

    @Test
    void no_text_is_no_option() {
        assertThat(AgentOptions.parse(null).keys()).isEmpty();
        assertThat(AgentOptions.parse(" ").keys()).isEmpty();
    }

    @Test
    void other_text_is_an_error_that_names_it() {
        assertThatThrownBy(() -> AgentOptions.parse("dir=x,nonsense"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
        assertThatThrownBy(() -> AgentOptions.parse("n=x").number("n", 1)).hasMessageContaining("n=x");
    }
}
