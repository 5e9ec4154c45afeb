package org.steadyplot.memory.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackTreeTests {
    private static final String MAIN = "app.Main.main(Main.java:3)";
    private static final String LIST = "java.util.ArrayList.grow(ArrayList.java:237)";

    private static StackTree.Stack stack(long bytes, String... frames) {
        return new StackTree.Stack(List.of(frames), 0, bytes);
    }

    @Test
    void of_many_stacks_99_percent_are_shown_and_the_rest_is_counted() {
        List<StackTree.Stack> stacks = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            stacks.add(stack(1_000_000, "large" + i));
        }
        for (int i = 0; i < 1000; i++) {
            stacks.add(stack(1, "small" + i));
        }
        StackTree shown = StackTree.of(stacks).limited();
        assertThat(shown.bytes()).isEqualTo(200_001_000);
        assertThat(shown.root().children()).hasSize(200);
        assertThat(shown.stacks()).contains(stack(1_001_000, "(1001 smaller stacks)"));
    }

    @Test
    void at_least_100_and_at_most_10000_stacks_are_shown() {
        List<StackTree.Stack> stacks = new ArrayList<>();
        stacks.add(stack(1_000_000_000, "large"));
        for (int i = 0; i < 150; i++) {
            stacks.add(stack(1, "small" + i));
        }
        assertThat(StackTree.of(stacks).limited().root().children()).hasSize(101);
        List<StackTree.Stack> many = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            many.add(stack(100, "equal" + i));
        }
        assertThat(StackTree.of(many).limited().stacks()).hasSize(StackTree.MOST_SHOWN + 1);
    }

    @Test
    void few_stacks_are_all_shown() {
        StackTree tree = StackTree.of(List.of(stack(1, "a"), stack(1_000_000, "b")));
        assertThat(tree.limited()).isSameAs(tree);
    }

    @Test
    void a_pattern_chooses_the_stacks_that_pass_through_a_method() {
        StackTree tree =
                StackTree.of(List.of(stack(5, MAIN, LIST, "new Object[]"), stack(7, "other.Job.run(Job.java)")));
        assertThat(tree.filter("app.Main.*").bytes()).isEqualTo(5);
        assertThat(tree.filter("*.run").bytes()).isEqualTo(7);
        assertThat(tree.filter("app.Main").bytes()).isZero();
        assertThat(tree.filter("*").bytes()).isEqualTo(12);
    }

    @Test
    void tables_put_bytes_to_the_programs_line_to_each_method_once_and_to_the_class() {
        StackTree tree = StackTree.of(List.of(
                stack(5, MAIN, LIST, "new java.lang.Object[]"),
                stack(7, MAIN, "app.Main.deep(Main.java:9)", "app.Main.deep(Main.java:9)", "new byte[]"),
                stack(2, MAIN, "deflateInit2_", "malloc")));
        assertThat(StackTable.of(tree, StackTable.By.LINE, 9))
                .containsExactly(
                        new StackTable.Row("app.Main.deep(Main.java:9)", 0, 7), new StackTable.Row(MAIN, 0, 7));
        assertThat(StackTable.of(tree, StackTable.By.METHOD, 2))
                .containsExactly(new StackTable.Row("app.Main.main", 0, 14), new StackTable.Row("app.Main.deep", 0, 7));
        assertThat(StackTable.of(tree, StackTable.By.CLASS, 9))
                .containsExactly(new StackTable.Row("byte[]", 0, 7), new StackTable.Row("java.lang.Object[]", 0, 5));
    }

    @Test
    void a_table_of_a_difference_begins_with_the_largest_change_and_leaves_out_what_is_equal() {
        StackTree before = StackTree.of(List.of(stack(10, "new A"), stack(100, "new B"), stack(3, "new C")));
        StackTree after = StackTree.of(List.of(stack(30, "new A"), stack(20, "new B"), stack(3, "new C")));
        assertThat(StackTable.of(after.since(before), StackTable.By.CLASS, 9))
                .containsExactly(new StackTable.Row("B", 100, 20), new StackTable.Row("A", 10, 30));
    }

    @Test
    void frames_are_taken_apart_and_what_is_no_frame_stays_whole() {
        assertThat(Frame.of("a.b.C$D.<init>(C.java:12)"))
                .isEqualTo(new Frame("a.b.C$D.<init>(C.java:12)", "a.b.C$D", "<init>", "C.java", 12));
        assertThat(Frame.of("a.C.m(C.java)").place()).isEqualTo("C.java");
        assertThat(Frame.of("a.C.m(Unknown Source)").file()).isNull();
        assertThat(Frame.of("a.C.m(C.java:99999999999)").line()).isZero();
        assertThat(Frame.of("new a.b.C[]").shortName()).isEqualTo("new C[]");
        assertThat(Frame.of("libc.so.6`malloc").shortName()).isEqualTo("libc.so.6`malloc");
        for (String odd : List.of("", "(", ")", ".", "()", ".()", "a.(", "new ", "a.b(:)", "a.b(x:1)")) {
            assertThat(Frame.of(odd).text()).isEqualTo(odd);
        }
    }
}
