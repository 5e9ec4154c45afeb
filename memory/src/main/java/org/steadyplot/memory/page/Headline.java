package org.steadyplot.memory.page;

import java.util.List;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/**
 * The verdict at the head of a page.
 *
 * @param status its word and colour
 * @param sentence the figures that decide it
 * @param caveats what the readings cannot tell
 */
public record Headline(Status status, String sentence, List<String> caveats) {
    public Headline {
        caveats = List.copyOf(caveats);
        String word = status.name() + ": ";
        sentence = sentence.startsWith(word) ? sentence.substring(word.length()) : sentence;
    }

    /** Of a verdict. */
    public static Headline of(Verdict verdict) {
        return new Headline(verdict.status(), verdict.sentence(), verdict.caveats());
    }
}
