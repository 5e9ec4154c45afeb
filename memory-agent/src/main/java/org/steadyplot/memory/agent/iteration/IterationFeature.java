package org.steadyplot.memory.agent.iteration;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.AdviceAdapter;
import org.steadyplot.memory.agent.AgentFeature;
import org.steadyplot.memory.agent.Ending;
import org.steadyplot.memory.agent.JvmFolder;

/** Counts calls of one method, in all its overloads, as iterations, and takes checkpoints between them. */
public final class IterationFeature implements AgentFeature {
    /** The option that names the method. */
    public static final String ITERATE = "iterate";

    private static final String HOOKS = Type.getInternalName(Iterations.class);

    private final MethodName method;
    private final IterationFacts facts;
    private final CheckpointLog log;

    /**
     * @param name {@code package.Class.method}
     * @throws IllegalArgumentException if it is not of that form
     */
    public IterationFeature(String name, JvmFolder folder) {
        method = MethodName.of(name);
        facts = new IterationFacts(folder, method);
        log = new CheckpointLog(folder, facts);
    }

    @Override
    public boolean concerns(String name, @Nullable ClassLoader loader, byte[] bytecode) {
        if (method.isOf(name)) {
            return true;
        }
        if (method.resembles(name)) {
            facts.similar(name.replace('/', '.'));
        }
        return false;
    }

    @Override
    public ClassVisitor visitor(String name, ClassVisitor next) {
        Set<String> names = new TreeSet<>();
        return new ClassVisitor(Opcodes.ASM9, next) {
            private boolean found;

            @Override
            public @Nullable MethodVisitor visitMethod(
                    int access,
                    String called,
                    String descriptor,
                    @Nullable String signature,
                    String @Nullable [] exceptions) {
                MethodVisitor visitor = super.visitMethod(access, called, descriptor, signature, exceptions);
                boolean code = (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) == 0;
                boolean bridge = (access & Opcodes.ACC_BRIDGE) != 0;
                if (!bridge && !called.startsWith("<") && !called.startsWith("lambda$")) {
                    names.add(called);
                }
                if (code && !bridge && called.equals(method.method())) {
                    found = true;
                    return new Counted(visitor, access, called, descriptor);
                }
                return visitor;
            }

            @Override
            public void visitEnd() {
                super.visitEnd();
                facts.loaded(names, found);
            }
        };
    }

    @Override
    public void started() {
        facts.write();
        Iterations.start(log);
    }

    @Override
    public void ending(Ending.Kind kind) {
        Iterations.stop();
        facts.write();
    }

    /** Calls the hooks as the method is entered, returns and throws; a constructor that throws does not count. */
    private static final class Counted extends AdviceAdapter {
        private final Label start = new Label();
        private final boolean constructor;

        Counted(MethodVisitor next, int access, String name, String descriptor) {
            super(Opcodes.ASM9, next, access, name, descriptor);
            constructor = name.equals("<init>");
        }

        @Override
        protected void onMethodEnter() {
            super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "enter", "()V", false);
            super.visitLabel(start);
        }

        @Override
        protected void onMethodExit(int opcode) {
            if (opcode != Opcodes.ATHROW || constructor) {
                super.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "exit", "()V", false);
            }
        }

        @Override
        public void visitMaxs(int maxStack, int maxLocals) {
            if (!constructor) {
                Label handler = new Label();
                super.visitTryCatchBlock(start, handler, handler, null);
                super.visitLabel(handler);
                // No local variable is known for sure: anywhere in the method an argument's place may hold something
                // else.
                super.visitFrame(Opcodes.F_NEW, 0, new Object[0], 1, new Object[] {"java/lang/Throwable"});
                mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "exit", "()V", false);
                mv.visitInsn(Opcodes.ATHROW);
            }
            super.visitMaxs(maxStack, maxLocals);
        }
    }
}
