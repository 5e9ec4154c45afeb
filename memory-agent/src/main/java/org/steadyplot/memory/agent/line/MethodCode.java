package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Puts calls of the recorder into a method: at its start, at its lines, at its returns, and in a handler for what it throws. The recorder and the
 * depth of the call live in two local variables behind the method's own, so no variable is renumbered; frames are extended by the two, so no
 * class has to be loaded to compute them.
 */
final class MethodCode {
    private static final String RECORDER = "org/steadyplot/memory/agent/line/LineRecorder";
    private static final int FIRST_WITH_FRAMES = Opcodes.V1_6;

    private final MethodNode method;
    private final ProfiledMethod target;
    private final String owner;
    private final boolean frames;
    private final int recorder;
    private final int depth;

    /** @param version of the class file */
    MethodCode(MethodNode method, ProfiledMethod target, String owner, int version) {
        this.method = method;
        this.target = target;
        this.owner = owner;
        this.frames = (version & 0xFFFF) >= FIRST_WITH_FRAMES;
        this.recorder = method.maxLocals;
        this.depth = method.maxLocals + 1;
    }

    /**
     * Changes the method.
     *
     * @param call whether its calls are marked, which those of lambda bodies are not
     * @param lines whether its lines are counted
     * @throws IllegalStateException for a constructor whose call of another one cannot be found
     */
    void change(boolean call, boolean lines) {
        AbstractInsnNode initialised = method.name.equals("<init>") ? constructorCall() : null;
        extendFrames();
        if (lines) {
            countLines();
        }
        endAtReturns();
        LabelNode start = new LabelNode();
        InsnList entry = entry(call, start);
        if (!lines) {
            entry.add(hook("line", target.firstSlot()));
        }
        method.instructions.insert(entry);
        handle(start, initialised, lines);
        method.maxLocals += 2;
        method.maxStack += 10;
    }

    private InsnList entry(boolean call, LabelNode start) {
        var code = new InsnList();
        code.add(number(target.id()));
        code.add(number(target.endSlot()));
        String hook = call ? "call" : "lambda";
        code.add(new MethodInsnNode(Opcodes.INVOKESTATIC, Lines.NAME, hook, "(II)L" + RECORDER + ";", false));
        code.add(new InsnNode(Opcodes.DUP));
        code.add(new VarInsnNode(Opcodes.ASTORE, recorder));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORDER, "depth", "()I", false));
        code.add(new VarInsnNode(Opcodes.ISTORE, depth));
        code.add(start);
        return code;
    }

    private InsnList hook(String name, int slot) {
        var code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, recorder));
        code.add(new VarInsnNode(Opcodes.ILOAD, depth));
        code.add(number(slot));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORDER, name, "(II)V", false));
        return code;
    }

    private InsnList exitHook() {
        var code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, recorder));
        code.add(new VarInsnNode(Opcodes.ILOAD, depth));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORDER, "exit", "(I)V", false));
        return code;
    }

    private static AbstractInsnNode number(int value) {
        if (value <= 5) {
            return new InsnNode(Opcodes.ICONST_0 + value);
        }
        return new LdcInsnNode(value);
    }

    /**
     * A hook stands at the first instruction of a line, behind the frame that may be there, and where control jumps into the middle of a line.
     */
    private void countLines() {
        Set<LabelNode> targets = jumpTargets();
        int line = 0;
        boolean begins = false;
        boolean arrives = false;
        List<LabelNode> here = new ArrayList<>();
        for (AbstractInsnNode code : method.instructions.toArray()) {
            if (code instanceof LineNumberNode number) {
                begins |= number.line != line;
                arrives |= number.line == line;
                line = number.line;
            } else if (code instanceof LabelNode label) {
                arrives |= targets.contains(label);
                here.add(label);
            } else if (code.getOpcode() >= 0) {
                if (line > 0 && (begins || arrives)) {
                    method.instructions.insertBefore(code, hook(begins ? "line" : "arrive", target.slot(line)));
                    if (code.getOpcode() == Opcodes.NEW) {
                        moveUninitialised(here, code);
                    }
                }
                begins = false;
                arrives = false;
                here.clear();
            }
        }
    }

    /** Frames name an object that is not initialised yet by the label of its {@code new}, which the hook has parted from it. */
    private void moveUninitialised(List<LabelNode> labels, AbstractInsnNode code) {
        LabelNode own = new LabelNode();
        method.instructions.insertBefore(code, own);
        for (AbstractInsnNode other : method.instructions) {
            if (other instanceof FrameNode frame) {
                frame.local.replaceAll(type -> type instanceof LabelNode label && labels.contains(label) ? own : type);
                frame.stack.replaceAll(type -> type instanceof LabelNode label && labels.contains(label) ? own : type);
            }
        }
    }

    private Set<LabelNode> jumpTargets() {
        Set<LabelNode> targets = new HashSet<>();
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof JumpInsnNode jump) {
                targets.add(jump.label);
            } else if (code instanceof TableSwitchInsnNode table) {
                targets.addAll(table.labels);
                targets.add(table.dflt);
            } else if (code instanceof LookupSwitchInsnNode lookup) {
                targets.addAll(lookup.labels);
                targets.add(lookup.dflt);
            }
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            targets.add(block.handler);
        }
        return targets;
    }

    private void endAtReturns() {
        for (AbstractInsnNode code : method.instructions.toArray()) {
            if (code.getOpcode() >= Opcodes.IRETURN && code.getOpcode() <= Opcodes.RETURN) {
                method.instructions.insertBefore(code, exitHook());
            }
        }
    }

    /**
     * What the method throws passes the exit hook. In a constructor the object's type differs before and after the call of another constructor, so
     * there are two handlers, and until that call the handler's frame keeps the object as not initialised. The call itself can have no handler, as
     * the object is neither then; so the recorder is left before it and entered again behind it.
     */
    private void handle(LabelNode start, @Nullable AbstractInsnNode initialised, boolean lines) {
        LabelNode end = new LabelNode();
        if (initialised == null) {
            method.instructions.add(end);
            addHandler(start, end, false);
            return;
        }
        LabelNode before = new LabelNode();
        LabelNode behind = new LabelNode();
        method.instructions.insertBefore(initialised, suspension(before));
        method.instructions.insert(initialised, resumption(behind, initialised, lines));
        method.instructions.add(end);
        addHandler(start, before, true);
        addHandler(behind, end, false);
        method.maxLocals += 3 * Type.LONG_TYPE.getSize();
    }

    private InsnList suspension(LabelNode before) {
        var code = new InsnList();
        code.add(before);
        String[] hooks = {"suspend", "start", "startBytes"};
        for (int i = 0; i < hooks.length; i++) {
            code.add(new VarInsnNode(Opcodes.ALOAD, recorder));
            code.add(new VarInsnNode(Opcodes.ILOAD, depth));
            code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORDER, hooks[i], "(I)J", false));
            code.add(new VarInsnNode(Opcodes.LSTORE, depth + 1 + 2 * i));
        }
        return code;
    }

    private InsnList resumption(LabelNode behind, AbstractInsnNode initialised, boolean lines) {
        int line = 0;
        for (AbstractInsnNode code = initialised; code != null && line == 0; code = code.getPrevious()) {
            line = code instanceof LineNumberNode number ? number.line : 0;
        }
        var code = new InsnList();
        code.add(new VarInsnNode(Opcodes.ALOAD, recorder));
        for (int i = 0; i < 3; i++) {
            code.add(new VarInsnNode(Opcodes.LLOAD, depth + 1 + 2 * i));
        }
        code.add(new VarInsnNode(Opcodes.ILOAD, depth));
        code.add(number(target.id()));
        code.add(number(lines && line > 0 ? target.slot(line) : target.firstSlot()));
        code.add(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, RECORDER, "resume", "(JJJIII)V", false));
        code.add(behind);
        return code;
    }

    private void addHandler(LabelNode start, LabelNode end, boolean uninitialised) {
        if (!covers(start, end)) {
            return;
        }
        LabelNode handler = new LabelNode();
        method.instructions.add(handler);
        if (frames) {
            List<Object> locals = new ArrayList<>();
            if (uninitialised) {
                locals.add(Opcodes.UNINITIALIZED_THIS);
            }
            pad(locals, locals.size());
            Object[] stack = {"java/lang/Throwable"};
            method.instructions.add(new FrameNode(Opcodes.F_NEW, locals.size(), locals.toArray(), 1, stack));
        }
        method.instructions.add(exitHook());
        method.instructions.add(new InsnNode(Opcodes.ATHROW));
        method.tryCatchBlocks.add(new TryCatchBlockNode(start, end, handler, null));
    }

    /** Whether there is code between two labels, without which a handler is not allowed. */
    private static boolean covers(LabelNode start, LabelNode end) {
        for (AbstractInsnNode code = start; code != null && code != end; code = code.getNext()) {
            if (code.getOpcode() >= 0) {
                return true;
            }
        }
        return false;
    }

    private void extendFrames() {
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof FrameNode frame) {
                List<Object> locals = new ArrayList<>(frame.local == null ? List.of() : frame.local);
                int size = 0;
                for (Object type : locals) {
                    size += type == Opcodes.LONG || type == Opcodes.DOUBLE ? 2 : 1;
                }
                pad(locals, size);
                frame.local = locals;
                frame.stack = new ArrayList<>(frame.stack == null ? List.of() : frame.stack);
            }
        }
    }

    private void pad(List<Object> locals, int size) {
        Object[] unused = new Object[Math.max(0, recorder - size)];
        Arrays.fill(unused, Opcodes.TOP);
        locals.addAll(Arrays.asList(unused));
        locals.add(RECORDER);
        locals.add(Opcodes.INTEGER);
    }

    /**
     * The call of {@code super(...)} or {@code this(...)}: the one that has no {@code new} of its own before it.
     *
     * @return null in the constructor of Object alone
     */
    private @Nullable AbstractInsnNode constructorCall() {
        int created = 0;
        AbstractInsnNode found = null;
        for (AbstractInsnNode code : method.instructions) {
            if (code.getOpcode() == Opcodes.NEW) {
                created++;
            } else if (code instanceof MethodInsnNode call
                    && call.getOpcode() == Opcodes.INVOKESPECIAL
                    && call.name.equals("<init>")) {
                if (created == 0) {
                    if (found != null) {
                        throw new IllegalStateException("it calls another constructor in several places");
                    }
                    found = code;
                } else {
                    created--;
                }
            }
        }
        if (found == null && !owner.equals("java/lang/Object")) {
            throw new IllegalStateException("it calls no other constructor");
        }
        return found;
    }
}
