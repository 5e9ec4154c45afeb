package org.steadyplot.memory.agent;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;

/** One thing that the agent does: which classes it changes, and what it does at the end. */
public interface AgentFeature {
    /**
     * Whether a class is to be changed.
     *
     * @param name internal name, as {@code java/lang/String}
     * @param loader null for the boot loader
     * @param bytecode the class file
     */
    boolean concerns(String name, @Nullable ClassLoader loader, byte[] bytecode);

    /** A visitor that makes the change and passes everything on; frames are expanded, unless {@link #keepsFrames()} of all visitors. */
    ClassVisitor visitor(String name, ClassVisitor next);

    /**
     * Whether the visitor adds neither branches nor local variables and states the stack that it needs itself, so that a class can be changed
     * without the analysis of its code.
     */
    default boolean keepsFrames() {
        return false;
    }

    /** Called once after all features are in place and loaded classes were transformed. */
    default void started() {}

    /**
     * Called when a report is asked for while the program runs, by a further attach.
     *
     * @param folder where to write it; not always that of the session
     */
    default void asked(AgentOptions options, JvmFolder folder) throws IOException {}

    /**
     * Called once when the program ends, on the thread that ends it where that can be had, so that its local variables and thread locals still
     * hold what they hold.
     */
    default void ending(Ending.Kind kind) throws IOException {}
}
