package org.steadyplot.memory.page;

import java.util.List;
import org.steadyplot.memory.lines.LineTable;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.stack.StackTable;

/** Writes what a page says of one JVM. */
final class JvmSections {
    private static final int MOST_ROWS = 12;
    private static final int MOST_CLASSES = 25;

    private final Html out;
    private final Sources sources;

    JvmSections(Html out, Sources sources) {
        this.out = out;
        this.sources = sources;
    }

    /** All that is known; of several JVMs each begins with a heading. */
    void write(JvmPage jvm, boolean several) {
        out.raw("<section").attribute("id", "jvm-" + jvm.pid()).raw(several ? " class=\"jvm\">\n" : ">\n");
        if (several) {
            out.raw("<h2>JVM ")
                    .number(jvm.pid())
                    .raw("</h2>\n<p class=\"command\"><code>")
                    .text(jvm.command());
            out.raw("</code></p>\n");
            if (jvm.headline() != null) {
                MemoryDocument.headline(out, jvm.headline());
            }
            MemoryDocument.facts(out, jvm.facts());
        }
        series(jvm);
        graphs(jvm);
        classes(jvm);
        holders(jvm);
        lines(jvm);
        MemoryDocument.notes(out, jvm.notes(), "h3");
        out.raw("</section>\n");
    }

    private void heading(JvmPage jvm, String id, String title, String lead) {
        out.raw("<h2")
                .attribute("id", id + "-" + jvm.pid())
                .raw(">")
                .text(title)
                .raw("</h2>\n");
        out.raw("<p class=\"lead\">").text(lead).raw("</p>\n");
    }

    private void series(JvmPage jvm) {
        if (jvm.series().isEmpty()) {
            return;
        }
        heading(
                jvm,
                "checkpoints",
                "After collections",
                "What was left after forced collections, over the iterations.");
        out.raw("<div class=\"multiples\">\n");
        for (PageSeries series : jvm.series()) {
            String ends = ends(series);
            out.raw("<figure><figcaption><b>")
                    .text(series.name())
                    .raw("</b><span>")
                    .text(ends);
            out.raw("</span></figcaption>");
            new PageCharts(out).small(series, series.name() + " over the iterations: " + ends);
            out.raw("</figure>\n");
        }
        out.raw("</div>\n");
    }

    private static String ends(PageSeries series) {
        int size = series.y().length;
        return size == 0 ? "" : amount(series, series.y()[0]) + " \u2192 " + amount(series, series.y()[size - 1]);
    }

    private static String amount(PageSeries series, double value) {
        if (Double.isNaN(value)) {
            return "\u2013";
        }
        return series.bytes() ? Sizes.iec(Math.round(value)) : Sizes.grouped(Math.round(value));
    }

    private void graphs(JvmPage jvm) {
        if (jvm.graphs().isEmpty()) {
            return;
        }
        heading(
                jvm,
                "who",
                "Who allocated it",
                "From the first method at the top to what was allocated at the bottom; the wider, the more bytes.");
        for (Graph graph : jvm.graphs()) {
            long bytes = graph.tree().bytes();
            out.raw("<h3")
                    .attribute("id", graph.kind().word() + "-" + jvm.pid())
                    .raw(">");
            out.text(graph.kind().title())
                    .raw(" <span")
                    .attribute("title", Sizes.exact(bytes))
                    .raw(">");
            out.text(Sizes.iec(bytes))
                    .raw("</span></h3>\n<p class=\"caption\">")
                    .text(graph.kind().explanation());
            out.raw(" ").text(graph.detail()).raw("</p>\n");
            String words = graph.kind().title() + ", " + Sizes.exact(bytes) + ", as a flame graph";
            new FlameGraph(out, sources).write(graph.tree(), words);
            TopTables.write(out, sources, graph.tree(), MOST_ROWS, StackTable.By.values());
        }
    }

    private void classes(JvmPage jvm) {
        if (jvm.classes().isEmpty()) {
            return;
        }
        heading(
                jvm,
                "what",
                "What it is",
                "Classes whose live objects became more, counted after collections, from the end of the warm-up to the end.");
        out.raw("<div class=\"scroll narrow\"><table>\n<thead><tr><th>Class</th><th class=\"n\">Grown by</th>");
        out.raw(
                "<th class=\"n\">Objects</th><th class=\"n\">Now</th><th class=\"n\">Objects</th></tr></thead>\n<tbody>\n");
        List<ClassRow> classes = jvm.classes();
        for (ClassRow row : classes.subList(0, Math.min(MOST_CLASSES, classes.size()))) {
            out.raw("<tr><td class=\"name\"><code>").text(row.name()).raw("</code></td>");
            change(out, row.byteGrowth());
            out.raw("<td class=\"n\">").text(Sizes.signed(row.instanceGrowth(), Sizes.grouped(row.instanceGrowth())));
            out.raw("</td>");
            MemoryDocument.size(out, row.bytes());
            out.raw("<td class=\"n\">").text(Sizes.grouped(row.instances())).raw("</td></tr>\n");
        }
        out.raw("</tbody></table></div>\n");
        if (classes.size() > MOST_CLASSES) {
            out.raw("<p class=\"caption\">")
                    .number(classes.size() - MOST_CLASSES)
                    .raw(" more classes grew by less.</p>\n");
        }
    }

    static void change(Html out, long bytes) {
        String direction = bytes > 0 ? "up" : bytes < 0 ? "down" : "";
        out.raw("<td class=\"n ").raw(direction).raw("\"");
        out.attribute("title", Sizes.signed(bytes, Sizes.exact(bytes))).raw(">");
        out.text(Sizes.signed(bytes, Sizes.iec(bytes))).raw("</td>");
    }

    private void holders(JvmPage jvm) {
        if (jvm.holders().isEmpty()) {
            return;
        }
        heading(
                jvm,
                "holders",
                "What keeps it",
                "The shortest path of references from a root of the garbage collector to the objects that grew.");
        out.raw("<div class=\"holders\">\n");
        for (KeptBy holder : jvm.holders()) {
            out.raw("<div class=\"holder\"><div class=\"head\"><b>")
                    .text(contents(holder))
                    .raw("</b>");
            if (holder.retained() >= 0) {
                out.raw("<span")
                        .attribute("title", Sizes.exact(holder.retained()))
                        .raw(">");
                out.text(Sizes.iec(holder.retained())).raw(" retained</span>");
            }
            out.raw("</div>\n");
            if (!holder.sentence().isEmpty()) {
                out.raw("<p class=\"caption\">").text(holder.sentence()).raw("</p>\n");
            }
            out.raw("<ol>\n<li>").text(holder.root()).raw("</li>\n");
            for (KeptBy.Step step : holder.steps()) {
                out.raw("<li>");
                if (!step.via().isEmpty()) {
                    out.raw("<code class=\"via\">").text(step.via()).raw("</code> ");
                }
                out.raw("<code>").text(step.type()).raw("</code></li>\n");
            }
            if (!holder.content().isEmpty()) {
                out.raw("<li><code>").text(holder.content()).raw("</code>");
                out.text(holder.contents() > 1 ? " \u00d7 " + Sizes.grouped(holder.contents()) : "")
                        .raw("</li>\n");
            }
            out.raw("</ol></div>\n");
        }
        out.raw("</div>\n");
    }

    private static String contents(KeptBy holder) {
        String type = holder.content().substring(holder.content().lastIndexOf('.') + 1);
        String count = holder.contents() > 0 ? Sizes.grouped(holder.contents()) + " " : "";
        String places = holder.points() > 1 ? " in " + Sizes.grouped(holder.points()) + " places" : "";
        return type.isEmpty() ? "Objects" + places : count + type + places;
    }

    private void lines(JvmPage jvm) {
        if (jvm.lines().isEmpty()) {
            return;
        }
        heading(jvm, "lines", "Lines", "What the lines of the chosen methods allocated, with all that they called.");
        for (LineTable table : jvm.lines()) {
            out.raw("<h3><code>")
                    .text(table.method())
                    .raw("</code></h3>\n<p class=\"caption\">")
                    .text(table.source());
            out.raw(
                    "</p>\n<div class=\"scroll\"><table>\n<thead><tr><th class=\"n\">Line</th><th class=\"n\">Allocated</th>");
            out.raw("<th class=\"n\">Ran</th><th class=\"n\">Still alive</th><th>Source</th></tr></thead>\n<tbody>\n");
            for (LineTable.Row row : table.rows()) {
                out.raw("<tr><td class=\"n\">").number(row.line()).raw("</td>");
                MemoryDocument.size(out, row.allocated());
                out.raw("<td class=\"n\">")
                        .text(Sizes.grouped(row.occurrences()))
                        .raw("</td>");
                if (row.live() == null) {
                    out.raw("<td class=\"n\">\u2013</td>");
                } else {
                    change(out, row.live());
                }
                out.raw("<td class=\"source\"><code>")
                        .text(sources.excerpt(table.source(), row.line()))
                        .raw("</code></td></tr>\n");
            }
            out.raw("</tbody></table></div>\n");
        }
    }
}
