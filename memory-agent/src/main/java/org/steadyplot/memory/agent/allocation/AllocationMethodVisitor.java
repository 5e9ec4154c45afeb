package org.steadyplot.memory.agent.allocation;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Puts hooks behind the allocations of a method. A hook takes a copy of the new object and leaves the stack as it was; there are no branches,
 * so that frames stay valid.
 *
 * <p>{@code new} and the constructor that belongs to it nest like brackets, in the order of the code too. A constructor called without a
 * {@code new} before it is that of the superclass or of the class itself, on an object that is being made elsewhere.
 */
final class AllocationMethodVisitor extends MethodVisitor {
    private static final int WORDS = 2;

    private final AllocationSites sites;
    private final String owner;
    private final List<String> open = new ArrayList<>();
    private final List<Boolean> copied = new ArrayList<>();
    private boolean justNew;

    AllocationMethodVisitor(AllocationSites sites, String owner, MethodVisitor next) {
        super(Opcodes.ASM9, next);
        this.sites = sites;
        this.owner = owner;
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, type);
        justNew = false;
        if (opcode == Opcodes.NEW) {
            open.add(type);
            copied.add(false);
            justNew = true;
        } else if (opcode == Opcodes.ANEWARRAY) {
            hook("array", "([Ljava/lang/Object;)V");
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (justNew && (opcode == Opcodes.DUP || opcode == Opcodes.DUP_X1 || opcode == Opcodes.DUP_X2)) {
            copied.set(copied.size() - 1, true);
        }
        justNew = false;
        super.visitInsn(opcode);
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        justNew = false;
        super.visitIntInsn(opcode, operand);
        if (opcode == Opcodes.NEWARRAY) {
            hook("array", "([" + "ZCFDBSIJ".charAt(operand - Opcodes.T_BOOLEAN) + ")V");
        }
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        justNew = false;
        super.visitMultiANewArrayInsn(descriptor, dimensions);
        if (dimensions == 1) {
            hook("any", "(Ljava/lang/Object;)V");
        } else {
            super.visitInsn(Opcodes.DUP);
            number(dimensions);
            call("nested", "([Ljava/lang/Object;I)V");
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String type, String name, String descriptor, boolean isInterface) {
        justNew = false;
        super.visitMethodInsn(opcode, type, name, descriptor, isInterface);
        if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
            constructed(type);
        } else if (name.equals("clone") && descriptor.equals("()Ljava/lang/Object;")) {
            if (opcode == Opcodes.INVOKESPECIAL && type.equals("java/lang/Object")) {
                object(owner);
            } else if (type.startsWith("[")) {
                cloned(type);
            }
        } else if (sites.isAllocator(type, name, descriptor)) {
            hook(
                    descriptor.endsWith(")[Ljava/lang/Object;") ? "array" : "any",
                    descriptor.endsWith(")[Ljava/lang/Object;") ? "([Ljava/lang/Object;)V" : "(Ljava/lang/Object;)V");
        } else if (sites.isCopyByCaller(type, name, descriptor)) {
            String array = descriptor.substring(descriptor.indexOf(')') + 1);
            hook("array", "(" + array + ")V");
        }
    }

    private void constructed(String type) {
        int top = open.size() - 1;
        if (top >= 0 && open.get(top).equals(type)) {
            open.remove(top);
            if (copied.remove(top)) {
                object(type);
            }
        }
    }

    private void cloned(String type) {
        String general = type.length() == 2 ? type : "[Ljava/lang/Object;";
        super.visitInsn(Opcodes.DUP);
        super.visitTypeInsn(Opcodes.CHECKCAST, general);
        call("array", "(" + general + ")V");
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        justNew = false;
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        boolean captures = !descriptor.startsWith("()");
        if (captures && bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            object(owner + "$$Lambda");
        } else if (sites.isConcatByCaller(bootstrap)) {
            hook("any", "(Ljava/lang/Object;)V");
        }
    }

    private void object(String type) {
        super.visitInsn(Opcodes.DUP);
        number(sites.number(type));
        call("object", "(Ljava/lang/Object;I)V");
    }

    private void number(int value) {
        if (value <= Byte.MAX_VALUE) {
            super.visitIntInsn(Opcodes.BIPUSH, value);
        } else if (value <= Short.MAX_VALUE) {
            super.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            super.visitLdcInsn(value);
        }
    }

    private void hook(String name, String descriptor) {
        super.visitInsn(Opcodes.DUP);
        call(name, descriptor);
    }

    private void call(String name, String descriptor) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, AllocationSites.HOOKS, name, descriptor, false);
    }

    @Override
    public void visitVarInsn(int opcode, int variable) {
        justNew = false;
        super.visitVarInsn(opcode, variable);
    }

    @Override
    public void visitFieldInsn(int opcode, String type, String name, String descriptor) {
        justNew = false;
        super.visitFieldInsn(opcode, type, name, descriptor);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        justNew = false;
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitLdcInsn(Object value) {
        justNew = false;
        super.visitLdcInsn(value);
    }

    @Override
    public void visitIincInsn(int variable, int increment) {
        justNew = false;
        super.visitIincInsn(variable, increment);
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        super.visitMaxs(stack + WORDS, locals);
    }
}
