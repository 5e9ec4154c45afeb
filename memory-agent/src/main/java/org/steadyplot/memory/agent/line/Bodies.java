package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.AnnotationNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodNode;

/** Which methods of a class are measured, and which lambda bodies are written in them. */
final class Bodies {
    private static final String PROFILE = "Lorg/steadyplot/memory/api/Profile;";

    private final ClassNode type;

    Bodies(ClassNode type) {
        this.type = type;
    }

    /** The methods whose name, parameters or annotation ask for it; not those that a compiler added. */
    List<MethodNode> chosen(List<MethodPattern> patterns, boolean annotated) {
        boolean all = annotated && has(type.invisibleAnnotations, type.visibleAnnotations);
        var chosen = new ArrayList<MethodNode>();
        for (MethodNode method : type.methods) {
            boolean written = (method.access & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_BRIDGE)) == 0;
            boolean marked = annotated && has(method.invisibleAnnotations, method.visibleAnnotations);
            if (written && (marked || all && hasLines(method)) || fits(patterns, method, written)) {
                chosen.add(method);
            }
        }
        return chosen;
    }

    /** A name with {@code *} means what is written and runs; a synthetic method is meant only by its very name. */
    private boolean fits(List<MethodPattern> patterns, MethodNode method, boolean written) {
        for (MethodPattern pattern : patterns) {
            if (!pattern.isOf(type.name)) {
                continue;
            }
            boolean every = pattern.method().equals(MethodPattern.ALL);
            boolean named = (method.access & Opcodes.ACC_BRIDGE) == 0 && !every || written && hasLines(method);
            if (named && pattern.fits(method.name, method.desc)) {
                return true;
            }
        }
        return false;
    }

    private static boolean has(@Nullable List<AnnotationNode> some, @Nullable List<AnnotationNode> others) {
        return contains(some) || contains(others);
    }

    private static boolean contains(@Nullable List<AnnotationNode> annotations) {
        if (annotations != null) {
            for (AnnotationNode annotation : annotations) {
                if (annotation.desc.equals(PROFILE)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Lambda bodies written in a method and in those bodies, the method itself not among them. */
    List<MethodNode> lambdas(MethodNode method) {
        Map<String, MethodNode> synthetic = new LinkedHashMap<>();
        for (MethodNode other : type.methods) {
            if ((other.access & Opcodes.ACC_SYNTHETIC) != 0) {
                synthetic.put(other.name + other.desc, other);
            }
        }
        var found = new ArrayList<MethodNode>();
        found.add(method);
        for (int i = 0; i < found.size(); i++) {
            for (AbstractInsnNode code : found.get(i).instructions) {
                if (code instanceof InvokeDynamicInsnNode dynamic) {
                    for (Object argument : dynamic.bsmArgs) {
                        MethodNode body = argument instanceof Handle handle
                                        && handle.getOwner().equals(type.name)
                                ? synthetic.get(handle.getName() + handle.getDesc())
                                : null;
                        if (body != null && !found.contains(body)) {
                            found.add(body);
                        }
                    }
                }
            }
        }
        return found.subList(1, found.size());
    }

    private static boolean hasLines(MethodNode method) {
        for (AbstractInsnNode code : method.instructions) {
            if (code instanceof LineNumberNode) {
                return true;
            }
        }
        return false;
    }

    /** The line numbers of methods, ascending. */
    static int[] lines(List<MethodNode> methods) {
        int[] lines = new int[16];
        int count = 0;
        for (MethodNode method : methods) {
            for (AbstractInsnNode code : method.instructions) {
                if (code instanceof LineNumberNode line) {
                    lines = count == lines.length ? Arrays.copyOf(lines, 2 * count) : lines;
                    lines[count++] = line.line;
                }
            }
        }
        Arrays.sort(lines, 0, count);
        int distinct = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || lines[i] != lines[distinct - 1]) {
                lines[distinct++] = lines[i];
            }
        }
        return Arrays.copyOf(lines, distinct);
    }
}
