package org.steadyplot.memory.verdict;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.iteration.IterationFeature;

/** How the agent that counts iterations gets into JVMs: into all that a command starts, or into a running one. */
public final class IteratedCommand {
    /** The method that is an iteration if none is named: programs mark them by a call of it. */
    public static final String MARK = "org.steadyplot.memory.api.Iteration.mark";

    private static final String VARIABLE = "JAVA_TOOL_OPTIONS";
    private static final String STOP = "stop";
    private static final String CAUGHT = "SigCgt:";
    private static final long QUIT = 1 << (3 - 1);
    private static final int ATTEMPTS = 20;
    private static final long PAUSE_MILLIS = 100;

    private IteratedCommand() {}

    /**
     * Prepares the environment of a command so that each JVM it starts counts iterations and clears soft references at every
     * collection, as it would if memory ran short.
     *
     * @param method {@code package.Class.method}
     * @param run the folder for what is measured
     */
    public static void prepare(Map<String, String> environment, String method, Path run) {
        String options =
                "-XX:SoftRefLRUPolicyMSPerMB=0 " + quoted("-javaagent:" + AgentJar.path() + "=" + options(method, run));
        String given = environment.get(VARIABLE);
        environment.put(VARIABLE, given == null || given.isBlank() ? options : given + " " + options);
    }

    /**
     * Loads the agent into a running JVM of this user.
     *
     * @throws MemoryException if the process is no JVM, or refuses
     */
    public static void attach(long pid, String method, Path run) {
        requireJvm(pid);
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
            machine.loadAgent(AgentJar.path().toString(), options(method, run));
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

    /** Attaching sends SIGQUIT, of which any process dies that does not catch it; a JVM does some time after its start. */
    private static void requireJvm(long pid) {
        try {
            for (int i = 0; !catchesQuit(pid); i++) {
                if (i == ATTEMPTS) {
                    throw new MemoryException("process " + pid + " is no JVM, or one with -Xrs: it does not wait for"
                            + " SIGQUIT, by which the agent would ask to be let in");
                }
                Thread.sleep(PAUSE_MILLIS);
            }
        } catch (IOException | NumberFormatException e) {
            MemoryException gone =
                    new MemoryException("process " + pid + " is not there, or /proc does not tell whether it is a JVM");
            gone.initCause(e);
            throw gone;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean catchesQuit(long pid) throws IOException {
        Path status = Path.of("/proc", Long.toString(pid), "status");
        for (String line : Files.readAllLines(status, StandardCharsets.ISO_8859_1)) {
            if (line.startsWith(CAUGHT)) {
                return (Long.parseUnsignedLong(line.substring(CAUGHT.length()).strip(), 16) & QUIT) != 0;
            }
        }
        return false;
    }

    /** Asks the JVMs of a run to take no more checkpoints; they see it at their next one. */
    public static void stop(Path run) throws IOException {
        for (IteratedJvm jvm : IteratedJvm.all(run)) {
            Files.writeString(jvm.folder().resolve(STOP), "");
        }
    }

    private static String options(String method, Path run) {
        return AgentOptions.into(run.toAbsolutePath().toString())
                .with(IterationFeature.ITERATE, method)
                .toString();
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
        MemoryException e = new MemoryException(
                ProcessHandle.of(pid).isPresent() ? message : "there is no process " + pid + "; it may have ended");
        e.initCause(cause);
        return e;
    }
}
