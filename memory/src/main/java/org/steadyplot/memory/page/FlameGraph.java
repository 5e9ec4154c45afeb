package org.steadyplot.memory.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.Frame;
import org.steadyplot.memory.stack.StackNode;
import org.steadyplot.memory.stack.StackTree;

/**
 * A flame graph, its root at the top: SVG of the first view, which needs no script, and the stacks as JSON, from which the script
 * of the page draws every other. Frames have their places in percent, so the graph is as wide as the page and its text is not
 * stretched.
 */
final class FlameGraph {
    private static final int ROW = 22;
    private static final double LEAST = 0.002;
    private static final double LEAST_NAMED = 0.012;
    private static final int MOST_FRAMES = 3_000;
    private static final int MOST_ROWS = 300;

    private final Html out;
    private final Sources sources;

    FlameGraph(Html out, Sources sources) {
        this.out = out;
        this.sources = sources;
    }

    private record Box(StackNode node, int depth, double left, double part) {}

    /** The graph with its tools; the words tell what it shows to those who do not see it. */
    void write(StackTree whole, String words) {
        StackTree tree = whole.limited();
        out.raw("<figure class=\"flame\"><div class=\"tools\" hidden>");
        out.raw(
                "<input type=\"search\" placeholder=\"Search\" aria-label=\"Search frames\" autocomplete=\"off\" spellcheck=\"false\">");
        button("reversed", "Reversed", "From what was allocated to who called");
        button("hidden", "Hide JDK frames", "Leave out the JDK's own methods");
        if (tree.difference()) {
            button("normalised", "Normalised", "As if both had the same total");
        }
        out.raw("<button type=\"button\" data-do=\"reset\" disabled>Reset zoom</button></div>");
        out.raw("<div class=\"crumbs\"></div><output class=\"matched\"></output>");
        picture(tree, words);
        out.raw("<p class=\"detail\" hidden></p>");
        data(tree);
        out.raw("</figure>\n");
    }

    private void button(String action, String text, String title) {
        out.raw("<button type=\"button\" aria-pressed=\"false\" data-do=\"")
                .raw(action)
                .raw("\"");
        out.attribute("title", title).raw(">").text(text).raw("</button>");
    }

    private void picture(StackTree tree, String words) {
        Deque<Box> waiting = new ArrayDeque<>();
        waiting.add(new Box(tree.root(), 0, 0, 1));
        List<Box> boxes = new ArrayList<>();
        int rows = 0;
        while (!waiting.isEmpty() && boxes.size() < MOST_FRAMES) {
            Box box = waiting.remove();
            boxes.add(box);
            rows = Math.max(rows, box.depth + 1);
            double left = box.left;
            for (StackNode child : box.node.children()) {
                double part = box.part * child.width() / Math.max(1, box.node.width());
                if (part < LEAST || box.depth + 1 == MOST_ROWS) {
                    break;
                }
                waiting.add(new Box(child, box.depth + 1, left, part));
                left += part;
            }
        }
        out.raw("<svg class=\"icicle\" width=\"100%\" height=\"").number((long) rows * ROW);
        out.raw("\" tabindex=\"0\" role=\"img\"").attribute("aria-label", words).raw(">");
        for (Box box : boxes) {
            frame(tree, box);
        }
        out.raw("</svg>\n");
    }

    private void frame(StackTree tree, Box box) {
        StackNode node = box.node;
        out.raw("<svg class=\"f ").raw(color(tree, box)).raw("\" x=\"").raw(Sizes.width(box.left));
        out.raw("\" y=\"").number((long) box.depth * ROW).raw("\" width=\"").raw(Sizes.width(box.part));
        out.raw("\" height=\"22\"><title>")
                .text(node.name())
                .raw("\n")
                .text(amounts(tree, node))
                .raw("</title>");
        out.raw("<rect width=\"100%\" height=\"100%\"/>");
        if (box.part >= LEAST_NAMED) {
            out.raw("<text x=\"5\" y=\"15\">");
            if (box.depth == 0) {
                out.raw("<tspan class=\"m\">all ").text(amounts(tree, node)).raw("</tspan>");
            } else {
                Frame frame = Frame.of(node.name());
                out.raw("<tspan class=\"m\">").text(frame.shortName()).raw("</tspan>");
                span("p", frame.place());
                span("s", sources.excerpt(frame));
            }
            out.raw("</text>");
        }
        out.raw("</svg>\n");
    }

    private void span(String name, String text) {
        if (!text.isEmpty()) {
            out.raw("<tspan class=\"").raw(name).raw("\" dx=\"8\">").text(text).raw("</tspan>");
        }
    }

    private static String amounts(StackTree tree, StackNode node) {
        return tree.difference()
                ? Sizes.exact(node.before()) + " \u2192 " + Sizes.exact(node.after())
                : Sizes.iec(node.after()) + ", " + Sizes.exact(node.after()) + ", "
                        + Sizes.percent(node.after(), tree.bytes());
    }

    private static String color(StackTree tree, Box box) {
        if (box.depth == 0) {
            return "root";
        }
        StackNode node = box.node;
        if (tree.difference()) {
            long most = Math.max(1, Math.max(node.before(), node.after()));
            return "d" + (4 + Math.round(4.0 * node.change() / most));
        }
        return "h" + (int) Math.min(9, Math.floor(10 * Math.sqrt(box.part)));
    }

    /** The frames one after the other, each before those that it called: depth, name, and the bytes of stacks that end there. */
    private void data(StackTree tree) {
        Map<String, Integer> names = new LinkedHashMap<>();
        out.raw("<script type=\"application/json\">{\"difference\":").raw(tree.difference() ? "true" : "false");
        out.raw(",\"title\":").json(Sizes.iec(tree.root().before()) + " \u2192 " + Sizes.iec(tree.bytes()));
        out.raw(",\"frames\":[");
        String separator = "";
        if (tree.root().selfAfter() != 0 || tree.root().selfBefore() != 0) {
            names.put("(no stack)", 0);
            stack(tree, 0, 0, tree.root());
            separator = ",";
        }
        for (StackNode child : tree.root().children()) {
            out.raw(separator);
            frames(tree, child, 0, names);
            separator = ",";
        }
        out.raw("],\"names\":[");
        separator = "";
        for (String name : names.keySet()) {
            Frame frame = Frame.of(name);
            out.raw(separator)
                    .raw("[")
                    .json(name)
                    .raw(",")
                    .json(frame.shortName())
                    .raw(",");
            out.json(frame.place()).raw(",").json(sources.excerpt(frame)).raw(frame.jdk() ? ",1]" : ",0]");
            separator = ",";
        }
        out.raw("]}</script>");
    }

    private void frames(StackTree tree, StackNode node, int depth, Map<String, Integer> names) {
        int name = names.computeIfAbsent(node.name(), key -> names.size());
        stack(tree, depth, name, node);
        for (StackNode child : node.children()) {
            out.raw(",");
            frames(tree, child, depth + 1, names);
        }
    }

    private void stack(StackTree tree, int depth, int name, StackNode node) {
        out.number(depth).raw(",").number(name).raw(",").number(node.selfAfter());
        if (tree.difference()) {
            out.raw(",").number(node.selfBefore());
        }
    }
}
