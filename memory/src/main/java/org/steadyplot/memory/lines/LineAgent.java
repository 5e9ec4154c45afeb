package org.steadyplot.memory.lines;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.line.LineFeature;
import org.steadyplot.memory.agent.line.MethodPattern;
import org.steadyplot.memory.jvm.Attach;
import org.steadyplot.memory.jvm.ToolOptions;

/** How the agent that counts lines gets into JVMs: into all that a command starts, or into a running one. */
public final class LineAgent {
    private final AgentOptions options;

    private LineAgent(AgentOptions options) {
        this.options = options;
    }

    /**
     * Counts the lines of methods, and marks their calls.
     *
     * @param run folder in which each JVM makes one of its own
     * @param methods {@code pkg.Class.method} and more, see {@link MethodPattern}; those with {@code @Profile} are counted too
     * @param live around how many occurrences of each line the live heap is measured, each time by a forced collection; 0 for not at all
     * @param seconds after which the hooks are taken out, 0 for never
     * @throws MemoryException for a text that names no method
     */
    public static LineAgent lines(Path run, List<String> methods, int live, long seconds) {
        AgentOptions options = into(run).with(LineFeature.LINES, joined(methods));
        if (live > 0) {
            options = options.with(LineFeature.LIVE, Integer.toString(live));
        }
        return new LineAgent(seconds > 0 ? options.with(LineFeature.SECONDS, Long.toString(seconds)) : options);
    }

    /** Only marks the calls of methods. */
    public static LineAgent calls(Path run, List<String> methods) {
        return new LineAgent(into(run).with(LineFeature.CALLS, joined(methods)));
    }

    private static AgentOptions into(Path run) {
        return AgentOptions.into(run.toAbsolutePath().toString());
    }

    private static String joined(List<String> methods) {
        for (String method : methods) {
            try {
                MethodPattern.parse(method);
            } catch (IllegalArgumentException e) {
                var wrong = new MemoryException("--method: " + e.getMessage());
                wrong.initCause(e);
                throw wrong;
            }
        }
        return String.join("\n", methods);
    }

    /** Prepares the environment of a command, so that each JVM that it starts loads the agent; what is asked of JVMs there stays. */
    public void prepare(Map<String, String> environment) {
        ToolOptions.add(environment, ToolOptions.agent(options));
    }

    /**
     * Loads the agent into a running JVM.
     *
     * @throws MemoryException if the process is no JVM of this user, or refuses
     */
    public void attach(long pid) {
        Attach.loadAgent(pid, options);
    }
}
