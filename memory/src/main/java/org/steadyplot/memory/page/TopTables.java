package org.steadyplot.memory.page;

import java.util.List;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.Frame;
import org.steadyplot.memory.stack.StackTable;
import org.steadyplot.memory.stack.StackTree;

/** Tables of the lines, methods and classes with the most bytes, or the largest change of them. */
final class TopTables {
    private TopTables() {}

    static void write(Html out, Sources sources, StackTree tree, int most, StackTable.By... kinds) {
        out.raw("<div class=\"tops\">\n");
        for (StackTable.By by : kinds) {
            List<StackTable.Row> rows = StackTable.of(tree, by, most);
            if (!rows.isEmpty()) {
                out.raw("<div class=\"scroll\"><table>\n<thead><tr><th>By ")
                        .raw(by.words())
                        .raw("</th>");
                out.raw(
                        tree.difference()
                                ? "<th class=\"n\">Before</th><th class=\"n\">After</th><th class=\"n\">Change</th>"
                                : "<th class=\"n\">Bytes</th><th class=\"n\">Part</th>");
                out.raw("</tr></thead>\n<tbody>\n");
                for (StackTable.Row row : rows) {
                    row(out, sources, tree, by, row);
                }
                out.raw("</tbody></table></div>\n");
            }
        }
        out.raw("</div>\n");
    }

    private static void row(Html out, Sources sources, StackTree tree, StackTable.By by, StackTable.Row row) {
        out.raw("<tr><td class=\"name\"");
        String source = "";
        String place = "";
        String shown = row.name();
        if (by == StackTable.By.LINE) {
            Frame frame = Frame.of(row.name());
            source = sources.excerpt(frame);
            shown = frame.shortName();
            place = frame.place();
        } else if (by == StackTable.By.METHOD) {
            int type = row.name().lastIndexOf('.', row.name().lastIndexOf('.') - 1);
            shown = row.name().substring(type + 1);
        }
        out.attribute("title", row.name()).raw("><code>").text(shown).raw("</code>");
        if (!place.isEmpty()) {
            out.raw(" <code class=\"place\">").text(place).raw("</code>");
        }
        if (!source.isEmpty()) {
            out.raw("<code class=\"source\">").text(source).raw("</code>");
        }
        out.raw("</td>");
        if (tree.difference()) {
            MemoryDocument.size(out, row.before());
            MemoryDocument.size(out, row.after());
            JvmSections.change(out, row.change());
        } else {
            MemoryDocument.size(out, row.after());
            out.raw("<td class=\"n\">")
                    .text(Sizes.percent(row.after(), tree.bytes()))
                    .raw("</td>");
        }
        out.raw("</tr>\n");
    }
}
