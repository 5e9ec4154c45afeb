package org.steadyplot.memory.heap;

/**
 * A class as the dump has it: names are ids of texts; {@code values} holds the static fields' bits. {@code links} are the signers and the
 * protection domain.
 */
record ClassDump(
        long id,
        long superId,
        long loaderId,
        long[] links,
        long[] staticNames,
        byte[] staticTypes,
        long[] values,
        long[] fieldNames,
        byte[] fieldTypes) {}
