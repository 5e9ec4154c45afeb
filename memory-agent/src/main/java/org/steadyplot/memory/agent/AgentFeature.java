package org.steadyplot.memory.agent;

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

    /** A visitor that makes the change and passes everything on; frames are expanded. */
    ClassVisitor visitor(String name, ClassVisitor next);

    /** Called once after all features are in place and loaded classes were transformed. */
    default void started() {}

    /**
     * Called once when the program ends, on the thread that ends it where that can be had, so that its local variables and thread locals still
     * hold what they hold.
     */
    default void ending(Ending.Kind kind) {}
}
