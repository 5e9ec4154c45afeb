package org.steadyplot.memory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FunctionNamesTests {
    @Test
    void a_name_is_as_long_as_it_takes_to_tell_it_from_others() {
        assertThat(names("a.b.save", "a.c.save", "a.b.load", "main"))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("a.b.save", "b.save", "a.c.save", "c.save", "a.b.load", "load", "main", "main"));
    }

    @Test
    void a_name_that_is_the_end_of_another_stays_apart() {
        assertThat(names("x.f", "f").values()).doesNotHaveDuplicates();
    }

    @Test
    void names_of_a_hundred_thousand_parts_are_told_apart() {
        String tail = ".a".repeat(100_000);
        assertThat(names("x" + tail, "y" + tail).values()).doesNotHaveDuplicates();
    }

    private static Map<String, String> names(String... functions) {
        List<Recording.Call> calls = new ArrayList<>();
        for (String function : functions) {
            calls.add(new Recording.Call(function, 0, 0, 0, 0, 0));
        }
        return FunctionNames.of(calls);
    }
}
