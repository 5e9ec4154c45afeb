package org.steadyplot.memory.verdict;

/** What a rate is per. */
public enum Per {
    ITERATION("per iteration", "checkpoints"),
    HOUR("per hour", "samples"),
    FIGURE("per figure", "readings");

    private final String words;
    private final String points;

    Per(String words, String points) {
        this.words = words;
        this.points = points;
    }

    String words() {
        return words;
    }

    String points() {
        return points;
    }
}
