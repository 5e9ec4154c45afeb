package org.steadyplot.memory.agent.allocation;

import java.lang.instrument.Instrumentation;

/** Sizes of objects in this JVM: headers, references and alignment depend on its flags. */
final class ObjectLayout {
    private static final int PROBED = 64;
    private static final int MANY = 1000;

    final int arrayBase;
    final int referenceShift;
    final int alignmentMask;
    private final Instrumentation instrumentation;

    ObjectLayout(Instrumentation instrumentation) {
        this.instrumentation = instrumentation;
        long least = size(new byte[0]);
        int room = 0;
        while (room < PROBED && size(new byte[room + 1]) == least) {
            room++;
        }
        arrayBase = (int) least - room;
        alignmentMask = (int) (size(new byte[room + 1]) - least) - 1;
        referenceShift = size(new Object[MANY]) - least >= 8L * MANY - PROBED ? 3 : 2;
    }

    /** The bytes of an object itself, without what it refers to. */
    long size(Object object) {
        return instrumentation.getObjectSize(object);
    }
}
