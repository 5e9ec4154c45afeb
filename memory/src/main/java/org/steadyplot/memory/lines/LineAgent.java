package org.steadyplot.memory.lines;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.line.LineFeature;
import org.steadyplot.memory.agent.line.MethodPattern;

/** How the agent that counts lines gets into JVMs: into all that a command starts, or into a running one. */
public final class LineAgent {
    private static final String VARIABLE = "JAVA_TOOL_OPTIONS";

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
        String agent = quoted("-javaagent:" + AgentJar.path() + "=" + options);
        String given = environment.get(VARIABLE);
        environment.put(VARIABLE, given == null || given.isBlank() ? agent : given + " " + agent);
    }

    /**
     * Loads the agent into a running JVM.
     *
     * @throws MemoryException if the process is no JVM of this user, or refuses
     */
    public void attach(long pid) {
        VirtualMachine machine;
        try {
            machine = VirtualMachine.attach(Long.toString(pid));
        } catch (AttachNotSupportedException | IOException e) {
            throw refused(
                    pid,
                    "process " + pid + " cannot be attached to: " + e.getMessage()
                            + ". It must be a JVM of the same user, without -XX:+DisableAttachMechanism",
                    e);
        }
        try {
            machine.loadAgent(AgentJar.path().toString(), options.toString());
        } catch (AgentLoadException | AgentInitializationException | IOException e) {
            throw refused(pid, "process " + pid + " refuses the agent: " + e.getMessage(), e);
        } finally {
            try {
                machine.detach();
            } catch (IOException e) {
                // The process has ended, and the channel with it.
            }
        }
    }

    /** In quotes where it has a blank, as the JVM reads the variable. */
    private static String quoted(String word) {
        if (word.chars().noneMatch(Character::isWhitespace)) {
            return word;
        }
        char quote = word.indexOf('"') < 0 ? '"' : '\'';
        return quote + word + quote;
    }

    private static MemoryException refused(long pid, String message, Exception cause) {
        var e = new MemoryException(
                ProcessHandle.of(pid).isPresent() ? message : "there is no process " + pid + "; it may have ended");
        e.initCause(cause);
        return e;
    }
}
