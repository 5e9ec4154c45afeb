package org.steadyplot.memory.where;

import com.sun.tools.attach.AgentInitializationException;
import com.sun.tools.attach.AgentLoadException;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.agent.AgentJar;
import org.steadyplot.memory.agent.AgentOptions;

/** Loads the agent into a running JVM, or, where it is already, talks to it. */
public final class Attachment {
    private Attachment() {}

    /**
     * Attaches, hands the options to the agent and detaches. The agent stays.
     *
     * @throws MemoryException if there is no such JVM, or it refuses
     */
    public static void send(long pid, AgentOptions options) {
        VirtualMachine machine;
        try {
            machine = VirtualMachine.attach(Long.toString(pid));
        } catch (AttachNotSupportedException e) {
            throw failed("process " + pid + " is no JVM that can be attached to: " + e.getMessage(), e);
        } catch (IOException e) {
            throw failed(
                    "process " + pid + " does not let itself be attached to: " + e.getMessage()
                            + ". It must be a JVM of the same user, without -XX:+DisableAttachMechanism",
                    e);
        }
        try {
            machine.loadAgent(AgentJar.path().toString(), options.toString());
        } catch (AgentLoadException | AgentInitializationException | IOException e) {
            throw failed("the agent could not be loaded into process " + pid + ": " + e.getMessage(), e);
        } finally {
            try {
                machine.detach();
            } catch (IOException e) {
                // It has gone, and the attachment with it.
            }
        }
    }

    private static MemoryException failed(String message, Exception cause) {
        MemoryException failed = new MemoryException(message);
        failed.initCause(cause);
        return failed;
    }
}
