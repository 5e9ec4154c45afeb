package org.steadyplot.memory.agent.iteration;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.jspecify.annotations.Nullable;

/** Diagnostic commands of HotSpot, those of {@code jcmd}, asked for within the process. */
final class Diagnostics {
    private static final String[] STRINGS = {String[].class.getName()};
    private static final String[] NONE = {};

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName name;

    private Diagnostics() throws JMException {
        name = new ObjectName("com.sun.management:type=DiagnosticCommand");
        server.getMBeanInfo(name);
    }

    /** Null where the virtual machine has none or forbids them. */
    static @Nullable Diagnostics find() {
        try {
            return new Diagnostics();
        } catch (JMException | RuntimeException | LinkageError e) {
            return null;
        }
    }

    /** Instances and bytes of each class; most collectors collect fully for it, and even with {@code -XX:+DisableExplicitGC}. */
    @Nullable
    String histogram() {
        return ask("gcClassHistogram", new Object[] {NONE}, STRINGS);
    }

    /** The layout of the heap. */
    @Nullable
    String heapInfo() {
        return ask("gcHeapInfo", new Object[0], NONE);
    }

    /** Gives memory that the C library keeps for later back to the system; Linux with glibc, JDK 17.0.9 and later. */
    void trim() {
        String ignored = ask("systemTrimNativeHeap", new Object[0], NONE);
        assert ignored == null || !ignored.isEmpty() : "it says what it did";
    }

    private @Nullable String ask(String command, Object[] arguments, String[] types) {
        try {
            return (String) server.invoke(name, command, arguments, types);
        } catch (JMException | RuntimeException e) {
            return null;
        }
    }
}
