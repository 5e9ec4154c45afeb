package org.steadyplot.memory.junit;

import org.jspecify.annotations.Nullable;

/** A leak of a known size, by which the measurement shows that it sees one: 512 bytes an iteration, in a chain. */
final class Planted implements Scenario {
    /** A link and its array, with their headers, where references take 4 bytes. */
    static final int BYTES = 512;

    private static final long serialVersionUID = 1;
    private static final int ARRAY = 472;

    private transient @Nullable Link last;
    private transient long links;

    @Override
    public void run() {
        last = new Link(last, new byte[ARRAY]);
        links++;
    }

    /** How long the chain is; asking for it keeps the chain alive until then. */
    long links() {
        return last == null ? 0 : links;
    }

    private record Link(@Nullable Link before, byte[] held) {}
}
