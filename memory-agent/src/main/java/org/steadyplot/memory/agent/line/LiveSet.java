package org.steadyplot.memory.agent.line;

import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;

/**
 * Bytes of all objects that are reachable: the total of the class histogram, before which the JVM collects fully, whatever the collector and also
 * with {@code -XX:+DisableExplicitGC}. 10 to 40 ms for a small heap.
 */
final class LiveSet {
    private static final Object[] NO_ARGUMENTS = {new String[0]};
    private static final String[] SIGNATURE = {String[].class.getName()};
    private static final String TOTAL = "Total";

    private final MBeanServer server = ManagementFactory.getPlatformMBeanServer();
    private final ObjectName command;

    /** @throws IllegalStateException where the JVM has no such command */
    LiveSet() {
        try {
            command = new ObjectName("com.sun.management:type=DiagnosticCommand");
        } catch (JMException e) {
            throw new IllegalStateException(e);
        }
        bytes();
        bytes();
    }

    long bytes() {
        try {
            String histogram = (String) server.invoke(command, "gcClassHistogram", NO_ARGUMENTS, SIGNATURE);
            return total(histogram);
        } catch (JMException e) {
            throw new IllegalStateException("this JVM gives no class histogram, so there is no live set: " + e, e);
        }
    }

    /** The last number of the line {@code Total INSTANCES BYTES}. */
    static long total(String histogram) {
        int at = histogram.lastIndexOf(TOTAL);
        int end = at < 0 ? -1 : histogram.indexOf('\n', at);
        String line = at < 0
                ? ""
                : histogram.substring(at, end < 0 ? histogram.length() : end).strip();
        return Long.parseLong(line.substring(line.lastIndexOf(' ') + 1));
    }
}
