package org.steadyplot.memory.agent;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.AdviceAdapter;
import org.steadyplot.memory.agent.allocation.OutOfMemory;

/**
 * Finds the end of the program before what its threads hold is gone: where main returns or throws and no other thread keeps the JVM alive, where
 * {@code Runtime.exit} is called, else in a shutdown hook.
 */
public final class Ending implements AgentFeature {
    /** How the program came to its end. */
    public enum Kind {
        MAIN_RETURNED,
        EXIT_CALLED,
        SHUTDOWN
    }

    private static final String HOOKS = Type.getInternalName(Ending.class);
    private static final AtomicBoolean ENDED = new AtomicBoolean();
    private static volatile List<AgentFeature> features = List.of();

    private final MainClass main;

    Ending() {
        main = MainClass.of(System.getProperty("sun.java.command", ""));
    }

    /** Starts to watch for the end, on behalf of the features. */
    static void watch(List<AgentFeature> all) {
        features = all;
        var hook = new Thread(() -> end(Kind.SHUTDOWN), "steadyplot-ending");
        java.lang.Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public boolean concerns(String name, @Nullable ClassLoader loader, byte[] bytecode) {
        return name.equals("java/lang/Runtime") && loader == null || main.is(name);
    }

    @Override
    public ClassVisitor visitor(String name, ClassVisitor next) {
        boolean runtime = name.equals("java/lang/Runtime");
        return new ClassVisitor(Opcodes.ASM9, next) {
            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String method,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                MethodVisitor visitor = super.visitMethod(access, method, descriptor, signature, exceptions);
                if (runtime && method.equals("exit") && descriptor.equals("(I)V")) {
                    return new AtStart(visitor, access, method, descriptor);
                }
                boolean main = !runtime
                        && method.equals("main")
                        && descriptor.equals("([Ljava/lang/String;)V")
                        && (access & Opcodes.ACC_STATIC) != 0;
                return main ? new AroundMain(visitor, access, method, descriptor) : visitor;
            }
        };
    }

    /** Hook: Runtime.exit was called. */
    public static void exitCalled() {
        end(Kind.EXIT_CALLED);
    }

    /** Hook: main throws; a program that is out of memory has come to its end by that, and is told so first. */
    public static void mainThrew(Throwable failure) {
        OutOfMemory.uncaught(failure);
        mainEnded();
    }

    /** Hook: main returned. */
    public static void mainEnded() {
        if (!othersAlive()) {
            end(Kind.MAIN_RETURNED);
        }
    }

    private static void end(Kind kind) {
        if (ENDED.compareAndSet(false, true)) {
            for (AgentFeature feature : features) {
                try {
                    feature.ending(kind);
                } catch (Throwable failure) {
                    AgentSession.note("the end of the program was not recorded: " + failure);
                }
            }
            AgentSession.ended();
        }
    }

    private static boolean othersAlive() {
        Thread[] threads = new Thread[Thread.activeCount() + 64];
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        int count = root.enumerate(threads);
        for (int i = 0; i < count; i++) {
            Thread thread = threads[i];
            if (thread != Thread.currentThread()
                    && !thread.isDaemon()
                    && thread.isAlive()
                    && !thread.getName().equals("DestroyJavaVM")) {
                return true;
            }
        }
        return false;
    }

    private static final class AtStart extends AdviceAdapter {
        AtStart(MethodVisitor next, int access, String name, String descriptor) {
            super(Opcodes.ASM9, next, access, name, descriptor);
        }

        @Override
        protected void onMethodEnter() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "exitCalled", "()V", false);
        }
    }

    private static final class AroundMain extends AdviceAdapter {
        AroundMain(MethodVisitor next, int access, String name, String descriptor) {
            super(Opcodes.ASM9, next, access, name, descriptor);
        }

        @Override
        protected void onMethodExit(int opcode) {
            if (opcode == Opcodes.ATHROW) {
                super.visitInsn(Opcodes.DUP);
                super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "mainThrew", "(Ljava/lang/Throwable;)V", false);
            } else {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "mainEnded", "()V", false);
            }
        }
    }
}
