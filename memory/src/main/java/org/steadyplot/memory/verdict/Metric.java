package org.steadyplot.memory.verdict;

/** A figure that can grow in a process. */
public enum Metric {
    /** Bytes of the heap that survive a forced collection. */
    HEAP("heap", true, 16 * 1024.0),
    /** Bytes of direct buffers. */
    DIRECT("direct buffers", true, 16 * 1024.0),
    /** Bytes of class metadata. */
    METASPACE("metaspace", true, 256 * 1024.0),
    /** Loaded classes. */
    CLASSES("classes", false, 24),
    /** Live threads. */
    THREADS("threads", false, 3),
    /** Open file descriptors. */
    FILES("file descriptors", false, 3),
    /** Resident bytes outside the Java heap, where their place is known: what native code allocates, and the JVM's own. */
    NATIVE("native memory", true, 4 * 1024 * 1024.0),
    /** Resident memory of the process in bytes, as the operating system counts it. */
    RSS("resident memory", true, 2 * 1024 * 1024.0);

    private final String words;
    private final boolean bytes;
    private final double resolution;

    Metric(String words, boolean bytes, double resolution) {
        this.words = words;
        this.bytes = bytes;
        this.resolution = resolution;
    }

    /** Its name in a sentence. */
    public String words() {
        return words;
    }

    /** Whether its name is a plural. */
    boolean plural() {
        return !bytes || this == DIRECT;
    }

    /** Whether it counts bytes, not things. */
    public boolean bytes() {
        return bytes;
    }

    /** Growth over a whole series below which a healthy program's own housekeeping cannot be told from a leak. */
    public double resolution() {
        return resolution;
    }

    /** Whether a JVM that does not collect when asked spoils it. */
    boolean needsCollection() {
        return this == HEAP || this == DIRECT || this == METASPACE || this == CLASSES;
    }
}
