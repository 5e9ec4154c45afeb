package org.steadyplot.memory.page;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.lines.Sources;

/** Writes the page of a run. */
final class MemoryDocument {
    private final Document document = new Document();
    private final Html out = document.content();
    private final Sources sources;

    MemoryDocument(Sources sources) {
        this.sources = sources;
    }

    String html(MemoryPage page) {
        header(page);
        headline(page.headline());
        facts(page);
        contents(page);
        if (page.recording() != null && !page.recording().memory().isEmpty()) {
            overTime(page.recording());
        }
        if (page.jvms().size() > 1) {
            index(page.jvms());
        }
        for (JvmPage jvm : page.jvms()) {
            new JvmSections(out, sources).write(jvm, page.jvms().size() > 1);
        }
        notes(out, page.notes(), "h2");
        return document.html(page.title());
    }

    private void header(MemoryPage page) {
        out.raw("<header>\n<p class=\"over\"><span>Memory report</span>");
        if (page.startedMillis() >= 0) {
            out.element("span", utc(page.startedMillis()));
        }
        out.raw("</p>\n").element("h1", page.title());
        if (!page.command().isEmpty()) {
            out.raw("\n<p class=\"command\"><code>").text(page.command()).raw("</code></p>");
        }
        out.raw("\n</header>\n");
    }

    static String utc(long millis) {
        ZonedDateTime time = Instant.ofEpochMilli(millis).atZone(ZoneOffset.UTC);
        return time.getYear() + "-" + two(time.getMonthValue()) + "-" + two(time.getDayOfMonth()) + " "
                + two(time.getHour()) + ":" + two(time.getMinute()) + ":" + two(time.getSecond()) + " UTC";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private void headline(@Nullable Headline headline) {
        if (headline != null) {
            headline(out, headline);
        }
    }

    static void headline(Html out, Headline headline) {
        String word = headline.status().name();
        out.raw("<div class=\"verdict ").raw(word.toLowerCase(Locale.ROOT)).raw("\"><p class=\"sentence\">");
        out.raw("<span class=\"word\">")
                .raw(word)
                .raw("</span>")
                .text(capital(headline.sentence()))
                .raw("</p>");
        for (String caveat : headline.caveats()) {
            out.raw("<p class=\"caveat\">").text(caveat).raw("</p>");
        }
        out.raw("</div>\n");
    }

    private static String capital(String sentence) {
        return sentence.isEmpty() || !Character.isLowerCase(sentence.charAt(0))
                ? sentence
                : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    /** Of the run, and with them those of its only JVM. */
    private void facts(MemoryPage page) {
        List<Fact> facts = new ArrayList<>(page.facts());
        if (page.jvms().size() == 1) {
            facts.addAll(page.jvms().get(0).facts());
        }
        facts(out, facts);
    }

    static void facts(Html out, List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        out.raw("<dl class=\"facts\">\n");
        for (Fact fact : facts) {
            out.raw("<div>").element("dt", fact.name()).raw("<dd");
            if (!fact.detail().isEmpty()) {
                out.attribute("title", fact.detail());
            }
            out.raw(">").text(fact.value()).raw("</dd></div>\n");
        }
        out.raw("</dl>\n");
    }

    private void contents(MemoryPage page) {
        if (page.jvms().size() != 1) {
            return;
        }
        JvmPage jvm = page.jvms().get(0);
        out.raw("<nav class=\"contents\" aria-label=\"Contents\">");
        link(page.recording() != null, "time", "Memory over time");
        link(!jvm.series().isEmpty(), "checkpoints-" + jvm.pid(), "After collections");
        link(!jvm.graphs().isEmpty(), "who-" + jvm.pid(), "Who allocated it");
        link(!jvm.classes().isEmpty(), "what-" + jvm.pid(), "What it is");
        link(!jvm.holders().isEmpty(), "holders-" + jvm.pid(), "What keeps it");
        link(!jvm.lines().isEmpty(), "lines-" + jvm.pid(), "Lines");
        out.raw("</nav>\n");
    }

    private void link(boolean there, String id, String text) {
        if (there) {
            out.raw("<a").attribute("href", "#" + id).raw(">").text(text).raw("</a>");
        }
    }

    private void overTime(Recording recording) {
        out.raw("<section>\n<h2 id=\"time\">Memory over time</h2>\n<figure>");
        String words = "Resident memory over time, at most " + Sizes.iec(Math.round(recording.peak() * 1024 * 1024));
        new PageCharts(out).recordings(Map.of("resident memory", recording), words);
        out.raw("</figure>\n</section>\n");
    }

    private void index(List<JvmPage> jvms) {
        out.raw("<section>\n<h2>The JVMs of this run</h2>\n<div class=\"scroll\"><table>\n<thead><tr><th>JVM</th>");
        out.raw("<th>Verdict</th><th class=\"n\">Live at the peak</th><th class=\"n\">Live at the exit</th>");
        out.raw("<th class=\"n\">Grown</th></tr></thead>\n<tbody>\n");
        for (JvmPage jvm : jvms) {
            out.raw("<tr><td class=\"name\"><a")
                    .attribute("href", "#jvm-" + jvm.pid())
                    .raw(">");
            out.number(jvm.pid())
                    .raw("</a><code class=\"source\">")
                    .text(jvm.command())
                    .raw("</code></td><td>");
            if (jvm.headline() != null) {
                String word = jvm.headline().status().name();
                out.raw("<span class=\"word ")
                        .raw(word.toLowerCase(Locale.ROOT))
                        .raw("\">")
                        .raw(word)
                        .raw("</span>");
            }
            out.raw("</td>");
            size(out, jvm.bytes(Graph.Kind.PEAK));
            size(out, jvm.bytes(Graph.Kind.EXIT));
            size(out, jvm.bytes(Graph.Kind.GROWTH));
            out.raw("</tr>\n");
        }
        out.raw("</tbody></table></div>\n</section>\n");
    }

    /** A cell of a table with bytes; a dash for those that are not known. */
    static void size(Html out, long bytes) {
        if (bytes < 0) {
            out.raw("<td class=\"n\">\u2013</td>");
        } else {
            out.raw("<td class=\"n\"").attribute("title", Sizes.exact(bytes)).raw(">");
            out.text(Sizes.iec(bytes)).raw("</td>");
        }
    }

    static void notes(Html out, List<String> notes, String heading) {
        if (!notes.isEmpty()) {
            out.raw("<section>\n").element(heading, "What is missing here").raw("\n<ul class=\"notes\">\n");
            for (String note : notes) {
                out.element("li", note).raw("\n");
            }
            out.raw("</ul>\n</section>\n");
        }
    }
}
