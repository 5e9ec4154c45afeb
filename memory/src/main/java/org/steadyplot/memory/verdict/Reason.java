package org.steadyplot.memory.verdict;

/** Why a finding is what it is. */
public enum Reason {
    /** The status is {@link Status#LEAK} or {@link Status#FLAT}. */
    NONE("", ""),
    /** Too few points, or too little time, for either answer. */
    TOO_SHORT("too short", "run longer"),
    /** It grows, and the warm-up reaches beyond the middle of what was seen. */
    WARMING("still warming up", "run longer"),
    /** It grows, but more slowly towards the end, as a cache that fills does. */
    SLOWING("growth is slowing", "run longer"),
    /** The slope and the memory that is never given back do not agree. */
    DISAGREEMENT("the two rules disagree", "run longer"),
    /** It moves so much that a leak could hide in it. */
    UNEVEN("too uneven", "run longer, or give each iteration the same work"),
    /** The collector of this JVM does not tell the figure closely enough. */
    COLLECTOR("the collector cannot tell", "measure with -XX:+UseSerialGC"),
    /** It grows as the heap does, only less: what the collector keeps beside the heap. */
    FOLLOWS_HEAP("grows with the heap", "mend the heap first"),
    /** The JVM did not collect when asked, so that the figures count garbage. */
    COLLECTION_DISABLED("System.gc() does nothing", "remove -XX:+DisableExplicitGC");

    private final String words;
    private final String remedy;

    Reason(String words, String remedy) {
        this.words = words;
        this.remedy = remedy;
    }

    /** The reason in a few words; empty for {@link #NONE}. */
    public String words() {
        return words;
    }

    /** What to do about it; empty for {@link #NONE}. */
    public String remedy() {
        return remedy;
    }
}
