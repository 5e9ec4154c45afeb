package org.steadyplot.memory.heap;

/** How strongly an object is held, from the strongest. */
public enum Reach {
    /** From a static field, a running thread or native code, as long as that lives. */
    HELD,
    /** Only from a method that is running. */
    LOCAL,
    /** Only from the JDK's own cleaners and finalizers. */
    CLEANER,
    /** Only through a soft reference: the collector drops it when memory is short. */
    SOFT,
    /** Only through a weak, phantom or final reference. */
    WEAK,
    /** Not at all: garbage. */
    NONE
}
