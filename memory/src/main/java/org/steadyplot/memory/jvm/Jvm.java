package org.steadyplot.memory.jvm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A running JVM, as its counters tell.
 *
 * @param command the main class or jar and its arguments; control characters are {@code ?}
 * @param version version of its Java, as {@code 17.0.15}
 */
public record Jvm(long pid, String command, String version) {
    /** The JVM of an id; empty if there is none, or none that tells its counters to this user. */
    public static Optional<Jvm> of(long pid) {
        return PerfData.of(pid)
                .map(data -> new Jvm(
                        pid,
                        Printable.of(data.text("sun.rt.javaCommand")),
                        Printable.of(data.text("java.property.java.version"))));
    }

    /**
     * All JVMs of this system whose counters may be read, those in containers too, by their ids. Those with
     * {@code -XX:-UsePerfData} are not among them.
     */
    public static List<Jvm> running() {
        List<Jvm> found = new ArrayList<>();
        ProcessHandle.allProcesses().mapToLong(ProcessHandle::pid).sorted().forEach(pid -> of(pid).ifPresent(
                        found::add));
        return found;
    }
}
