package org.steadyplot.memory.verdict;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.iteration.IterationFeature;
import org.steadyplot.memory.jvm.Attach;
import org.steadyplot.memory.jvm.ToolOptions;

/** How the agent that counts iterations gets into JVMs: into all that a command starts, or into a running one. */
public final class IteratedCommand {
    /** The method that is an iteration if none is named: programs mark them by a call of it. */
    public static final String MARK = "org.steadyplot.memory.api.Iteration.mark";

    private static final String STOP = "stop";

    private IteratedCommand() {}

    /**
     * Prepares the environment of a command so that each JVM it starts counts iterations and clears soft references at every
     * collection, as it would if memory ran short.
     *
     * @param method {@code package.Class.method}
     * @param run the folder for what is measured
     */
    public static void prepare(Map<String, String> environment, String method, Path run) {
        ToolOptions.add(environment, "-XX:SoftRefLRUPolicyMSPerMB=0", ToolOptions.agent(options(method, run)));
    }

    /**
     * Loads the agent into a running JVM of this user.
     *
     * @throws MemoryException if the process is no JVM, or refuses
     */
    public static void attach(long pid, String method, Path run) {
        Attach.loadAgent(pid, options(method, run));
    }

    /** Asks the JVMs of a run to take no more checkpoints; they see it at their next one. */
    public static void stop(Path run) throws IOException {
        for (IteratedJvm jvm : IteratedJvm.all(run)) {
            Files.writeString(jvm.folder().resolve(STOP), "");
        }
    }

    private static AgentOptions options(String method, Path run) {
        return AgentOptions.into(run.toAbsolutePath().toString()).with(IterationFeature.ITERATE, method);
    }
}
