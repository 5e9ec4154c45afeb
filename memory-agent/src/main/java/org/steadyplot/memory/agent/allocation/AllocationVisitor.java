package org.steadyplot.memory.agent.allocation;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Puts hooks behind the allocations of a class. */
final class AllocationVisitor extends ClassVisitor {
    private final AllocationSites sites;
    private final String name;

    AllocationVisitor(AllocationSites sites, String name, ClassVisitor next) {
        super(Opcodes.ASM9, next);
        this.sites = sites;
        this.name = name;
    }

    @Override
    public @Nullable MethodVisitor visitMethod(
            int access, String method, String descriptor, @Nullable String signature, String @Nullable [] exceptions) {
        MethodVisitor next = super.visitMethod(access, method, descriptor, signature, exceptions);
        if (next == null || sites.isLeftAlone(name, method, descriptor)) {
            return next;
        }
        if (name.equals("java/nio/DirectByteBuffer") && method.equals("<init>") && descriptor.equals("(I)V")) {
            return new DirectMemory(next);
        }
        if (name.equals("java/lang/OutOfMemoryError")) {
            return new AtStart(next, "errorMade", false);
        }
        if (name.equals("java/lang/Thread")) {
            return method.equals("dispatchUncaughtException") ? new AtStart(next, "uncaught", true) : next;
        }
        return new AllocationMethodVisitor(sites, name, next);
    }

    /** At the end of the constructor of a buffer outside the heap. */
    private static final class DirectMemory extends MethodVisitor {
        DirectMemory(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.RETURN) {
                super.visitVarInsn(Opcodes.ALOAD, 0);
                super.visitVarInsn(Opcodes.ILOAD, 1);
                super.visitMethodInsn(
                        Opcodes.INVOKESTATIC, AllocationSites.HOOKS, "direct", "(Ljava/lang/Object;I)V", false);
            }
            super.visitInsn(opcode);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 2, locals);
        }
    }

    /** Tells of errors, at the start of a method. */
    private static final class AtStart extends MethodVisitor {
        private final String hook;
        private final boolean withArgument;

        AtStart(MethodVisitor next, String hook, boolean withArgument) {
            super(Opcodes.ASM9, next);
            this.hook = hook;
            this.withArgument = withArgument;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (withArgument) {
                super.visitVarInsn(Opcodes.ALOAD, 1);
            }
            super.visitMethodInsn(
                    Opcodes.INVOKESTATIC,
                    OutOfMemory.NAME,
                    hook,
                    withArgument ? "(Ljava/lang/Throwable;)V" : "()V",
                    false);
        }

        @Override
        public void visitMaxs(int stack, int locals) {
            super.visitMaxs(stack + 1, locals);
        }
    }
}
