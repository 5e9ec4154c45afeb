package org.steadyplot.memory.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;

/** Stacks with their bytes, laid together at their common beginnings. Immutable. */
public final class StackTree {
    /** More stacks than this are not shown. */
    public static final int MOST_SHOWN = 10_000;

    /** As many stacks as this are shown, however small. */
    public static final int FEWEST_SHOWN = 100;

    /** The part of all bytes behind which stacks are not shown, in hundredths. */
    private static final int PART_SHOWN = 99;

    private final StackNode root;
    private final boolean difference;

    private StackTree(StackNode root, boolean difference) {
        root.total();
        this.root = root;
        this.difference = difference;
    }

    /**
     * A stack and its bytes.
     *
     * @param frames from the first method to what was allocated
     * @param before bytes before; 0 where nothing is compared
     * @param after bytes
     */
    public record Stack(List<String> frames, long before, long after) {
        public Stack {
            frames = List.copyOf(frames);
        }

        long width() {
            return Math.max(before, after);
        }
    }

    /** A tree without stacks. */
    public static StackTree empty() {
        return new StackTree(new StackNode("all"), false);
    }

    /** A tree of stacks; equal ones are added up. */
    public static StackTree of(List<Stack> stacks) {
        return of(stacks, false);
    }

    private static StackTree of(List<Stack> stacks, boolean difference) {
        StackNode root = new StackNode("all");
        for (Stack stack : stacks) {
            add(root, stack.frames(), stack.before(), stack.after());
        }
        return new StackTree(root, difference);
    }

    private static void add(StackNode root, List<String> frames, long before, long after) {
        StackNode node = root;
        for (String frame : frames) {
            node = node.child(frame);
        }
        node.addSelf(before, after);
    }

    /**
     * Reads a collapsed file: a line per stack, {@code frame;frame;...;frame bytes}.
     *
     * @throws org.steadyplot.memory.MemoryException naming the line that is none, or the limit that is exceeded
     */
    public static StackTree read(Path file) throws IOException {
        return new CollapsedReader(file).read();
    }

    /** The root, which stands for all stacks. */
    public StackNode root() {
        return root;
    }

    /** Whether it tells bytes before and after. */
    public boolean difference() {
        return difference;
    }

    /** All bytes. */
    public long bytes() {
        return root.after();
    }

    /** The stacks, the widest first; of the same width in the order of the tree. */
    public List<Stack> stacks() {
        List<Stack> stacks = new ArrayList<>();
        collect(root, new ArrayList<>(), stacks);
        stacks.sort((a, b) -> Long.compare(b.width(), a.width()));
        return stacks;
    }

    private static void collect(StackNode node, List<String> path, List<Stack> stacks) {
        if (node.selfBefore() != 0 || node.selfAfter() != 0) {
            stacks.add(new Stack(path, node.selfBefore(), node.selfAfter()));
        }
        for (StackNode child : node.children()) {
            path.add(child.name());
            collect(child, path, stacks);
            path.remove(path.size() - 1);
        }
    }

    /** The stacks of both added up. */
    public StackTree merge(StackTree other) {
        List<Stack> all = new ArrayList<>(stacks());
        all.addAll(other.stacks());
        return of(all, difference || other.difference);
    }

    /** Every stack from what was allocated to the first method. */
    public StackTree reversed() {
        List<Stack> turned = new ArrayList<>();
        for (Stack stack : stacks()) {
            List<String> frames = new ArrayList<>(stack.frames());
            Collections.reverse(frames);
            turned.add(new Stack(frames, stack.before(), stack.after()));
        }
        return of(turned, difference);
    }

    /** Both in one tree: what was before in {@code earlier} and is after in this one. */
    public StackTree since(StackTree earlier) {
        List<Stack> all = new ArrayList<>();
        for (Stack stack : earlier.stacks()) {
            all.add(new Stack(stack.frames(), stack.after(), 0));
        }
        for (Stack stack : stacks()) {
            all.add(new Stack(stack.frames(), 0, stack.after()));
        }
        return of(all, true);
    }

    /** Of each stack what it has more than in {@code earlier}; those without any growth are left out. */
    public StackTree growthSince(StackTree earlier) {
        List<Stack> grown = new ArrayList<>();
        for (Stack stack : since(earlier).stacks()) {
            if (stack.after() > stack.before()) {
                grown.add(new Stack(stack.frames(), 0, stack.after() - stack.before()));
            }
        }
        return of(grown, false);
    }

    /** The stacks that have such a frame. */
    public StackTree filter(Predicate<Frame> wanted) {
        List<Stack> kept = new ArrayList<>();
        for (Stack stack : stacks()) {
            for (String frame : stack.frames()) {
                if (wanted.test(Frame.of(frame))) {
                    kept.add(stack);
                    break;
                }
            }
        }
        return of(kept, difference);
    }

    /** The stacks in which {@code package.Class.method} of a frame matches a pattern, where {@code *} stands for any text. */
    public StackTree filter(String pattern) {
        Wildcard wildcard = new Wildcard(pattern);
        return filter(frame -> wildcard.matches(frame.qualifiedMethod()));
    }

    /**
     * What is shown of a large tree: the widest stacks, up to 99 % of all but at least {@value #FEWEST_SHOWN}, and at most
     * {@value #MOST_SHOWN}. The rest is one frame that says how many stacks it stands for.
     */
    public StackTree limited() {
        List<Stack> all = stacks();
        long rest = root.width();
        long enough = rest / 100 * PART_SHOWN + rest % 100 * PART_SHOWN / 100;
        long width = 0;
        int shown = 0;
        while (shown < all.size() && shown < MOST_SHOWN && (shown < FEWEST_SHOWN || width < enough)) {
            width += all.get(shown++).width();
        }
        if (shown == all.size()) {
            return this;
        }
        List<Stack> kept = new ArrayList<>(all.subList(0, shown));
        long before = 0;
        long after = 0;
        for (Stack stack : all.subList(shown, all.size())) {
            before += stack.before();
            after += stack.after();
        }
        kept.add(new Stack(List.of("(" + (all.size() - shown) + " smaller stacks)"), before, after));
        return of(kept, difference);
    }
}
