package org.steadyplot.memory.stack;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A frame with those it called. Bytes are of two states, before and after; of a tree that is no difference, all are after.
 * Only its tree adds to it, while it is being made.
 */
public final class StackNode {
    private final String name;
    private final Map<String, StackNode> children = new LinkedHashMap<>(4);
    private long selfBefore;
    private long selfAfter;
    private long before;
    private long after;
    private long width;

    StackNode(String name) {
        this.name = name;
    }

    /** The frame's text. */
    public String name() {
        return name;
    }

    /** Bytes before, of it and of all that it called. */
    public long before() {
        return before;
    }

    /** Bytes of it and of all that it called. */
    public long after() {
        return after;
    }

    /** What it grew by. */
    public long change() {
        return after - before;
    }

    /** Bytes to draw: the larger of before and after, added up over stacks; so parents are as wide as their children. */
    public long width() {
        return width;
    }

    /** Bytes before of stacks that end here. */
    public long selfBefore() {
        return selfBefore;
    }

    /** Bytes of stacks that end here. */
    public long selfAfter() {
        return selfAfter;
    }

    /** What it called, the widest first; of the same width by name. */
    public List<StackNode> children() {
        List<StackNode> sorted = new ArrayList<>(children.values());
        sorted.sort((a, b) -> a.width != b.width ? Long.compare(b.width, a.width) : a.name.compareTo(b.name));
        return Collections.unmodifiableList(sorted);
    }

    StackNode child(String child) {
        return children.computeIfAbsent(child, StackNode::new);
    }

    void addSelf(long moreBefore, long moreAfter) {
        selfBefore = Math.addExact(selfBefore, moreBefore);
        selfAfter = Math.addExact(selfAfter, moreAfter);
    }

    /** Adds up everything below. */
    void total() {
        before = selfBefore;
        after = selfAfter;
        width = Math.max(selfBefore, selfAfter);
        for (StackNode child : children.values()) {
            child.total();
            before = Math.addExact(before, child.before);
            after = Math.addExact(after, child.after);
            width = Math.addExact(width, child.width);
        }
    }
}
