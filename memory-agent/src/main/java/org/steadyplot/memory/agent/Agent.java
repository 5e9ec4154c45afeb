package org.steadyplot.memory.agent;

import java.io.File;
import java.lang.instrument.Instrumentation;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.jspecify.annotations.Nullable;

/**
 * Where the JVM enters the agent, at start or by attach. It puts the agent's own jar before the boot class path and hands over to
 * {@link AgentSession} there. A failure is told on the standard error and the program runs on without the agent.
 */
public final class Agent {
    private Agent() {}

    /** Called before the program's main method. */
    public static void premain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation, false);
    }

    /** Called in a running JVM, each time the agent is attached. */
    public static void agentmain(@Nullable String options, Instrumentation instrumentation) {
        start(options, instrumentation, true);
    }

    private static void start(@Nullable String options, Instrumentation instrumentation, boolean attached) {
        try {
            Path jar = AgentJar.path();
            try (JarFile file = new JarFile(new File(jar.toString()))) {
                instrumentation.appendToBootstrapClassLoaderSearch(file);
            }
            Class.forName("org.steadyplot.memory.agent.AgentSession", true, null)
                    .getMethod("start", String.class, Instrumentation.class, boolean.class)
                    .invoke(null, options, instrumentation, attached);
        } catch (Throwable failure) {
            Throwable cause = failure.getCause() == null ? failure : failure.getCause();
            System.err.println("steadyplot agent: not started, the program runs without it: " + cause);
        }
    }
}
