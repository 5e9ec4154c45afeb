package org.steadyplot.memory.jvm;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.AgentOptions;

/**
 * The attach channel of a running HotSpot JVM: loads agents into it and has it carry out the commands of {@code jcmd}.
 * Every method throws a {@link MemoryException} that says what to do if there is no such process, it belongs to somebody
 * else, is no JVM, refuses attach or does not answer, or if this runtime has no module {@code jdk.attach}.
 *
 * <p>A process that does not handle SIGQUIT is never sent one: it would end.
 */
public final class Attach {
    private static final String LAUNCHER = "java";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int READY_ATTEMPTS = 40;
    private static final long READY_PAUSE_MILLIS = 50;

    private Attach() {}

    /** Loads the agent of the memory tools, or, where it is already, hands it further options. */
    public static void loadAgent(long pid, AgentOptions options) {
        loadAgent(pid, AgentJar.path(), options.toString());
    }

    /**
     * Loads a Java agent and waits until its {@code agentmain} has returned. From Java 21 on the JVM warns on its standard
     * error that an agent was loaded.
     *
     * @param jar where the JVM finds it: in a container, a path inside
     * @param options what {@code agentmain} is given; may be empty
     */
    public static void loadAgent(long pid, Path jar, String options) {
        await(pid);
        requireModule();
        load(pid, "the agent " + jar, "its own output says why", machine -> machine.loadAgent(jar.toString(), options));
    }

    /**
     * Loads a native agent by the path of its library, as {@link #loadAgent(long, Path, String)} does.
     *
     * @param refusal what it may mean that the agent is loaded but refuses its work, for the message
     */
    public static void loadNativeAgent(long pid, Path library, String options, String refusal) {
        await(pid);
        requireModule();
        load(
                pid,
                "the native agent " + library,
                refusal,
                machine -> machine.loadAgentPath(library.toString(), options));
    }

    /**
     * What the JVM answers to a command of {@code jcmd}, such as {@code GC.heap_info}; a minute is waited for it.
     *
     * @throws MemoryException also if the JVM does not know the command or cannot carry it out
     */
    public static String command(long pid, String command) {
        return command(pid, command, PATIENCE);
    }

    /** The same with another patience. */
    public static String command(long pid, String command, Duration patience) {
        JvmProcess process = check(pid);
        AttachSocket socket = new AttachSocket(process);
        if (!socket.exists()) {
            requireModule();
            load(pid, "the attach channel", "", machine -> {});
        }
        return socket.command(command, patience);
    }

    private interface Work {
        void on(VirtualMachine machine) throws IOException, AgentLoadException, AgentInitializationException;
    }

    /** Before anything is linked that has to do with the module. */
    private static void requireModule() {
        if (ModuleLayer.boot().findModule("jdk.attach").isEmpty()) {
            throw new MemoryException(
                    "this Java runtime has no module jdk.attach, which loading into another JVM needs; run"
                            + " this with a JDK, or make the runtime image with jlink --add-modules jdk.attach");
        }
    }

    private static void load(long pid, String what, String refusal, Work work) {
        try {
            Machine.with(pid, work);
        } catch (AttachFailure e) {
            throw failed(pid, what, refusal, e);
        }
    }

    private static MemoryException failed(long pid, String what, String refusal, AttachFailure failure) {
        Throwable cause = failure.reason();
        if (JvmProcess.of(pid) == null) {
            return new MemoryException("there is no process " + pid + " any more; it has ended", cause);
        }
        String words = Printable.of(String.valueOf(cause.getMessage()));
        String message =
                switch (failure.step()) {
                    case ATTACH ->
                        "the JVM " + pid + " does not answer on its attach channel; is it stopped, or busy? (" + words
                                + ")";
                    case LOAD -> "the JVM " + pid + " did not load " + what + ": " + words;
                    case START -> "in the JVM " + pid + ' ' + what + " refuses its work; " + refusal;
                };
        return new MemoryException(message, cause);
    }

    /** Checks a process, and gives a JVM that has just begun, or a {@code java} that is just beginning to be one, the time to get ready. */
    private static void await(long pid) {
        for (int i = 0; i < READY_ATTEMPTS && isStarting(JvmProcess.of(pid)); i++) {
            try {
                Thread.sleep(READY_PAUSE_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
        }
        check(pid);
    }

    private static boolean isStarting(@Nullable JvmProcess process) {
        if (process == null || process.state() == 'Z' || process.state() == 'T') {
            return false;
        }
        return process.isJvm() ? !process.catchesQuit() : process.name().equals(LAUNCHER);
    }

    /** The process, if one can attach to it. */
    static JvmProcess check(long pid) {
        JvmProcess process = JvmProcess.of(pid);
        String refusal = process == null ? "there is no process " + pid + "; it may have ended" : refusal(process);
        if (process == null || refusal != null) {
            throw new MemoryException(String.valueOf(refusal));
        }
        return process;
    }

    private static @Nullable String refusal(JvmProcess process) {
        long pid = process.pid();
        JvmProcess self = JvmProcess.of(ProcessHandle.current().pid());
        int user = self == null ? -1 : self.uid();
        if (process.state() == 'Z') {
            return "process " + pid + " is a zombie: it has ended, but its parent has not taken note";
        }
        if (pid == ProcessHandle.current().pid()) {
            return "process " + pid + " is this one; a JVM does not attach to itself";
        }
        if (user != 0 && process.uid() != user) {
            String owner = ProcessHandle.of(pid)
                    .flatMap(handle -> handle.info().user())
                    .orElse("user " + process.uid());
            return "process " + pid + " belongs to " + owner + "; run this as that user or as root";
        }
        if (!process.isJvm()) {
            return "process " + pid + " (" + process.name() + ") is not a JVM";
        }
        boolean refuses = PerfData.of(pid).map(PerfData::refusesAttach).orElse(false)
                || process.hasArgument("-XX:+DisableAttachMechanism");
        if (refuses) {
            return "the JVM " + pid + " refuses attach: it runs with -XX:+DisableAttachMechanism; start it without, or"
                    + " without what is loaded by attach";
        }
        if (process.state() == 'T') {
            return "the JVM " + pid + " is stopped; let it go on (kill -CONT " + pid + ") and try again";
        }
        if (!process.catchesQuit()) {
            return "the JVM " + pid
                    + " takes no attach: it is still starting, or runs with -Xrs; try again, or start it"
                    + " without -Xrs";
        }
        return null;
    }

    /** What is done in a JVM, one after the other: it lets us in, it loads an agent, the agent begins its work. */
    private enum Step {
        ATTACH,
        LOAD,
        START
    }

    /** Why attach did not go well, and how far it had come. */
    private static final class AttachFailure extends Exception {
        private static final long serialVersionUID = 1;

        private final Step step;

        AttachFailure(Step step, Exception reason) {
            super(reason);
            this.step = step;
        }

        Step step() {
            return step;
        }

        Throwable reason() {
            return Objects.requireNonNull(getCause());
        }
    }

    private static final class Machine {
        private Machine() {}

        static void with(long pid, Work work) throws AttachFailure {
            VirtualMachine machine;
            try {
                machine = VirtualMachine.attach(Long.toString(pid));
            } catch (AttachNotSupportedException | IOException e) {
                throw new AttachFailure(Step.ATTACH, e);
            }
            try {
                work.on(machine);
            } catch (IOException | AgentLoadException e) {
                throw new AttachFailure(Step.LOAD, e);
            } catch (AgentInitializationException e) {
                throw new AttachFailure(Step.START, e);
            } finally {
                detach(machine);
            }
        }

        private static void detach(VirtualMachine machine) {
            try {
                machine.detach();
            } catch (IOException e) {
                // nothing is held open by it
            }
        }
    }
}
