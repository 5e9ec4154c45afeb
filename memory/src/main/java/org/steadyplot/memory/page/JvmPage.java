package org.steadyplot.memory.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.lines.LineTable;

/**
 * What a page says of one JVM; every part may be missing.
 *
 * @param pid its process
 * @param command what it ran
 * @param headline the verdict on it
 * @param facts the JVM and its settings, and how it ended
 * @param series readings over the iterations
 * @param graphs who allocated it
 * @param classes what it is, the largest growth first
 * @param holders what keeps it alive
 * @param lines what the lines of chosen methods allocated
 * @param notes what could not be measured or read, and why
 */
public record JvmPage(
        long pid,
        String command,
        @Nullable Headline headline,
        List<Fact> facts,
        List<PageSeries> series,
        List<Graph> graphs,
        List<ClassRow> classes,
        List<KeptBy> holders,
        List<LineTable> lines,
        List<String> notes) {
    public JvmPage {
        facts = List.copyOf(facts);
        series = List.copyOf(series);
        graphs = List.copyOf(graphs);
        classes = List.copyOf(classes);
        holders = List.copyOf(holders);
        lines = List.copyOf(lines);
        notes = List.copyOf(notes);
    }

    /** The bytes of the first graph of a kind; negative without one. */
    public long bytes(Graph.Kind kind) {
        for (Graph graph : graphs) {
            if (graph.kind() == kind) {
                return graph.tree().bytes();
            }
        }
        return -1;
    }

    /** Collects the parts of a JVM's page. */
    public static final class Builder {
        private final long pid;
        private final String command;
        private @Nullable Headline headline;
        private final List<Fact> facts = new ArrayList<>();
        private final List<PageSeries> series = new ArrayList<>();
        private final List<Graph> graphs = new ArrayList<>();
        private final List<ClassRow> classes = new ArrayList<>();
        private final List<KeptBy> holders = new ArrayList<>();
        private final List<LineTable> lines = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        public Builder(long pid, String command) {
            this.pid = pid;
            this.command = command;
        }

        public Builder headline(Headline value) {
            headline = value;
            return this;
        }

        public Builder add(Fact fact) {
            facts.add(fact);
            return this;
        }

        public Builder add(PageSeries readings) {
            series.add(readings);
            return this;
        }

        public Builder add(Graph graph) {
            graphs.add(graph);
            return this;
        }

        public Builder add(ClassRow growth) {
            classes.add(growth);
            return this;
        }

        public Builder add(KeptBy holder) {
            holders.add(holder);
            return this;
        }

        public Builder add(LineTable table) {
            lines.add(table);
            return this;
        }

        /** What could not be measured or read, and why. */
        public Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        public JvmPage build() {
            return new JvmPage(pid, command, headline, facts, series, graphs, classes, holders, lines, notes);
        }
    }
}
