package org.steadyplot.memory.agent;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of this JVM, kept in {@code jvm.properties}: lines of {@code key=value}. */
final class JvmFacts {
    private final JvmFolder folder;
    private final Map<String, String> facts = new LinkedHashMap<>();

    JvmFacts(JvmFolder folder) {
        this.folder = folder;
        put("pid", Long.toString(ProcessHandle.current().pid()));
        put("command", System.getProperty("sun.java.command", ""));
        put("java", System.getProperty("java.version", ""));
        var collectors = new StringBuilder();
        for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            collectors.append(collectors.isEmpty() ? "" : ", ").append(collector.getName());
        }
        put("collector", collectors.toString());
        put("maxHeapBytes", Long.toString(Runtime.getRuntime().maxMemory()));
        put("startedMillis", Long.toString(System.currentTimeMillis()));
    }

    synchronized void put(String key, String value) {
        facts.put(key, AgentSession.oneLine(value));
    }

    /**
     * Writes the file anew.
     *
     * @param end {@code running}, {@code exit} or {@code oom}
     */
    synchronized void write(String end) throws IOException {
        put("end", end);
        if (!end.equals("running")) {
            put("endedMillis", Long.toString(System.currentTimeMillis()));
        }
        write(folder);
    }

    /** Writes what is known now into another folder. */
    synchronized void write(JvmFolder other) throws IOException {
        var text = new StringBuilder();
        for (Map.Entry<String, String> fact : facts.entrySet()) {
            text.append(fact.getKey()).append('=').append(fact.getValue()).append('\n');
        }
        other.write("jvm.properties", text.toString());
    }
}
