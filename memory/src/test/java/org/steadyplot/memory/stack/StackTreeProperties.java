package org.steadyplot.memory.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StackTreeProperties {
    @Provide
    Arbitrary<StackTree> trees() {
        Arbitrary<List<String>> frames =
                Arbitraries.of("a", "b", "c", "d", "e").list().ofMinSize(0).ofMaxSize(6);
        Arbitrary<Long> bytes = Arbitraries.longs().between(0, 1L << 40);
        return Combinators.combine(frames, bytes)
                .as((stack, after) -> new StackTree.Stack(stack, 0, after))
                .list()
                .ofMaxSize(400)
                .map(StackTree::of);
    }

    @Property(tries = 200)
    void merging_adds_the_bytes_of_both(@ForAll("trees") StackTree a, @ForAll("trees") StackTree b) {
        assertThat(a.merge(b).bytes()).isEqualTo(a.bytes() + b.bytes());
        assertThat(a.merge(b).stacks())
                .containsExactlyInAnyOrderElementsOf(b.merge(a).stacks());
    }

    @Property(tries = 200)
    void reversing_keeps_all_bytes_and_twice_is_the_same(@ForAll("trees") StackTree tree) {
        assertThat(tree.reversed().bytes()).isEqualTo(tree.bytes());
        assertThat(tree.reversed().reversed().stacks()).containsExactlyInAnyOrderElementsOf(tree.stacks());
    }

    @Property(tries = 200)
    void a_difference_holds_the_bytes_of_both(@ForAll("trees") StackTree a, @ForAll("trees") StackTree b) {
        StackTree difference = b.since(a);
        assertThat(difference.root().before()).isEqualTo(a.bytes());
        assertThat(difference.root().after()).isEqualTo(b.bytes());
        assertThat(difference.reversed().root().change()).isEqualTo(b.bytes() - a.bytes());
        assertThat(difference.limited().root().change()).isEqualTo(b.bytes() - a.bytes());
        assertThat(b.growthSince(a).bytes()).isGreaterThanOrEqualTo(b.bytes() - a.bytes());
        assertThat(b.growthSince(b).bytes()).isZero();
    }

    @Property(tries = 200)
    void showing_less_keeps_all_bytes(@ForAll("trees") StackTree tree) {
        assertThat(tree.limited().bytes()).isEqualTo(tree.bytes());
    }

    @Property(tries = 200)
    void a_frame_is_as_wide_as_itself_and_its_children(@ForAll("trees") StackTree a, @ForAll("trees") StackTree b) {
        List<StackNode> waiting = new ArrayList<>(List.of(b.since(a).root()));
        while (!waiting.isEmpty()) {
            StackNode node = waiting.remove(waiting.size() - 1);
            long width = Math.max(node.selfBefore(), node.selfAfter());
            for (StackNode child : node.children()) {
                width += child.width();
            }
            assertThat(node.width()).isEqualTo(width);
            waiting.addAll(node.children());
        }
    }

    @Property(tries = 200)
    void a_filter_and_its_opposite_are_the_whole(@ForAll("trees") StackTree tree) {
        long with = tree.filter(frame -> frame.text().equals("a")).bytes();
        long without = 0;
        for (StackTree.Stack stack : tree.stacks()) {
            without += stack.frames().contains("a") ? 0 : stack.after();
        }
        assertThat(with + without).isEqualTo(tree.bytes());
    }
}
