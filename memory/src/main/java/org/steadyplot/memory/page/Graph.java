package org.steadyplot.memory.page;

import java.util.Locale;
import org.steadyplot.memory.stack.StackTree;

/**
 * A flame graph of a page.
 *
 * @param kind which moment or difference it shows
 * @param detail a sentence about this one, as the time of its snapshot; empty for none
 * @param tree the bytes by stack
 */
public record Graph(Kind kind, String detail, StackTree tree) {
    /** What a flame graph shows. */
    public enum Kind {
        PEAK("Live at the peak", "Who had allocated what was alive when memory was largest."),
        EXIT("Live at the exit", "Who had allocated what was still alive when the program ended."),
        OOM("Live at the OutOfMemoryError", "Who had allocated what was alive when the heap was full."),
        GROWTH("Grown since warm-up", "What each stack holds now and did not hold at the end of the warm-up."),
        TIMED("Live at a moment", "Who had allocated what was alive at that time."),
        ASKED("Live when asked", "Who had allocated what was alive when a snapshot was asked for."),
        NATIVE("Native memory", "Who allocated memory outside the heap and did not free it."),
        DIFFERENCE("Difference", "Red has grown, blue has shrunk; a frame is as wide as the larger of both.");

        private final String title;
        private final String explanation;

        Kind(String title, String explanation) {
            this.title = title;
            this.explanation = explanation;
        }

        public String title() {
            return title;
        }

        String explanation() {
            return explanation;
        }

        /** Its word in names of files and in links. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
