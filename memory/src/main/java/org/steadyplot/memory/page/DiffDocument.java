package org.steadyplot.memory.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.Series;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTable;
import org.steadyplot.memory.stack.StackTree;

/** Writes the page of two measurements. */
final class DiffDocument {
    private static final int MOST_ROWS = 20;
    private static final double MEBIBYTE = 1024 * 1024;

    private final Document document = new Document();
    private final Html out = document.content();
    private final Sources sources;

    DiffDocument(Sources sources) {
        this.sources = sources;
    }

    String html(MemoryDiff diff) {
        String first = diff.before().name();
        String second = diff.after().name();
        out.raw("<header>\n<p class=\"over\"><span>Memory difference</span></p>\n<h1>");
        long change = diff.after().bytes() - diff.before().bytes();
        out.text(change == 0 ? "As much as before" : change > 0 ? "More by " : "Less by ");
        if (change != 0) {
            out.raw("<span").attribute("title", Sizes.exact(Math.abs(change))).raw(">");
            out.text(Sizes.iec(Math.abs(change))).raw("</span>");
        }
        out.raw("</h1>\n<p class=\"command\">Before: <code>")
                .text(first)
                .raw("</code><br>After: <code>")
                .text(second);
        out.raw("</code></p>\n</header>\n");
        MemoryDocument.facts(out, facts(diff));
        overTime(diff);
        StackTree tree = diff.tree();
        if (tree != null) {
            stacks(diff, tree);
        }
        return document.html("Memory difference");
    }

    private static List<Fact> facts(MemoryDiff diff) {
        List<Fact> facts = new ArrayList<>();
        String what = diff.before().tree() == null ? "Largest" : "Total";
        facts.add(Fact.bytes(what + " before", diff.before().bytes()));
        facts.add(Fact.bytes(what + " after", diff.after().bytes()));
        long change = diff.after().bytes() - diff.before().bytes();
        facts.add(
                new Fact("Change", Sizes.signed(change, Sizes.iec(change)), Sizes.signed(change, Sizes.exact(change))));
        String part = Sizes.percent(change, diff.before().bytes());
        facts.add(new Fact("Relative change", Sizes.signed(change, part)));
        recording(facts, "before", diff.before());
        recording(facts, "after", diff.after());
        return facts;
    }

    private static void recording(List<Fact> facts, String which, MemoryDiff.Side side) {
        Recording recording = side.recording();
        if (recording == null || recording.memory().isEmpty()) {
            return;
        }
        Series memory = MemoryDiff.alive(recording.memory());
        facts.add(new Fact("Recorded " + which, Sizes.duration(side.durationMillis()), memory.size() + " samples"));
        if (side.tree() != null) {
            facts.add(Fact.bytes("Resident at most " + which, Math.round(recording.peak() * MEBIBYTE)));
        }
        facts.add(Fact.bytes("Resident at last " + which, Math.round(memory.value()[memory.size() - 1] * MEBIBYTE)));
    }

    private void overTime(MemoryDiff diff) {
        Map<String, Recording> recordings = new LinkedHashMap<>();
        add(recordings, "before", diff.before());
        add(recordings, "after", diff.after());
        if (!recordings.isEmpty()) {
            out.raw("<section>\n<h2 id=\"time\">Memory over time</h2>\n<figure>");
            new PageCharts(out).recordings(recordings, "Resident memory over time, before and after");
            out.raw("</figure>\n</section>\n");
        }
    }

    private static void add(Map<String, Recording> recordings, String name, MemoryDiff.Side side) {
        Recording recording = side.recording();
        if (recording != null && !recording.memory().isEmpty()) {
            recordings.put(name, recording);
        }
    }

    private void stacks(MemoryDiff diff, StackTree tree) {
        out.raw("<section>\n<h2 id=\"who\">Who allocated it</h2>\n<p class=\"lead\">");
        out.text(Graph.Kind.DIFFERENCE.explanation()
                        + " Normalised, both have the same total, so that what grew more than" + " the rest is red.")
                .raw("</p>\n");
        String words =
                "From " + Sizes.exact(tree.root().before()) + " to " + Sizes.exact(tree.bytes()) + ", as a flame graph";
        new FlameGraph(out, sources).write(tree, words);
        out.raw("<h3>Largest changes</h3>\n");
        TopTables.write(out, sources, tree, MOST_ROWS, StackTable.By.LINE, StackTable.By.METHOD);
        out.raw("</section>\n");
        classes(diff);
    }

    private void classes(MemoryDiff diff) {
        List<StackTable.Row> rows = diff.classes(MOST_ROWS);
        if (rows.isEmpty()) {
            return;
        }
        out.raw(
                "<section>\n<h2 id=\"what\">What it is</h2>\n<div class=\"scroll narrow\"><table>\n<thead><tr><th>Class</th>");
        out.raw("<th class=\"n\">Before</th><th class=\"n\">After</th><th class=\"n\">Change</th>");
        out.raw("<th class=\"n\">Normalised</th></tr></thead>\n<tbody>\n");
        for (StackTable.Row row : rows) {
            out.raw("<tr><td class=\"name\"><code>").text(row.name()).raw("</code></td>");
            MemoryDocument.size(out, row.before());
            MemoryDocument.size(out, row.after());
            JvmSections.change(out, row.change());
            JvmSections.change(out, diff.normalised(row));
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table></div>\n</section>\n");
    }
}
