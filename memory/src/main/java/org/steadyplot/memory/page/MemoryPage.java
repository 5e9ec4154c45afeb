package org.steadyplot.memory.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.lines.Sources;

/**
 * What a page says of one run; every part may be missing.
 *
 * @param title what was run, in a few words
 * @param command the command line; empty if it is not known
 * @param startedMillis when it started, in milliseconds since 1970; negative if it is not known
 * @param headline the verdict on all of it
 * @param facts about the run
 * @param recording memory over time
 * @param jvms the JVMs of the run
 * @param notes what could not be measured or read, and why
 */
public record MemoryPage(
        String title,
        String command,
        long startedMillis,
        @Nullable Headline headline,
        List<Fact> facts,
        @Nullable Recording recording,
        List<JvmPage> jvms,
        List<String> notes) {
    public MemoryPage {
        facts = List.copyOf(facts);
        jvms = List.copyOf(jvms);
        notes = List.copyOf(notes);
    }

    /** The page: one HTML document that loads nothing. */
    public String html(Sources sources) {
        return new MemoryDocument(sources).html(this);
    }

    /** Collects the parts of a page. */
    public static final class Builder {
        private final String title;
        private String command = "";
        private long startedMillis = -1;
        private @Nullable Headline headline;
        private final List<Fact> facts = new ArrayList<>();
        private @Nullable Recording recording;
        private final List<JvmPage> jvms = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        public Builder(String title) {
            this.title = title;
        }

        public Builder command(String words) {
            command = words;
            return this;
        }

        public Builder startedMillis(long millis) {
            startedMillis = millis;
            return this;
        }

        public Builder headline(Headline value) {
            headline = value;
            return this;
        }

        public Builder add(Fact fact) {
            facts.add(fact);
            return this;
        }

        public Builder recording(Recording value) {
            recording = value;
            return this;
        }

        public Builder add(JvmPage jvm) {
            jvms.add(jvm);
            return this;
        }

        /** What could not be measured or read, and why. */
        public Builder note(String sentence) {
            notes.add(sentence);
            return this;
        }

        public MemoryPage build() {
            return new MemoryPage(title, command, startedMillis, headline, facts, recording, jvms, notes);
        }
    }
}
