package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads a class whole, puts the hooks into its chosen methods and passes it on. A method that cannot be changed is left as it is. */
final class LineChange extends ClassNode {
    private static final int LARGEST_METHOD = 65535;
    private static final int[] WHOLE = {0};

    private final ClassVisitor next;
    private final LineRequest request;

    LineChange(ClassVisitor next, LineRequest request) {
        super(Opcodes.ASM9);
        this.next = next;
        this.request = request;
    }

    @Override
    public void visitEnd() {
        var bodies = new Bodies(this);
        List<MethodNode> counted = bodies.chosen(request.lines(), request.annotated());
        List<MethodNode> marked = bodies.chosen(request.calls(), false);
        for (MethodNode method : counted) {
            change(method, bodies, true);
        }
        for (MethodNode method : marked) {
            if (!counted.contains(method)) {
                change(method, bodies, false);
            }
        }
        request.seen(this);
        accept(next);
    }

    private void change(MethodNode method, Bodies bodies, boolean lines) {
        String shown = MethodPattern.shown(name, method.name, method.desc);
        if ((method.access & (Opcodes.ACC_NATIVE | Opcodes.ACC_ABSTRACT)) != 0) {
            String kind = (method.access & Opcodes.ACC_NATIVE) != 0 ? "native" : "abstract";
            request.note(shown, "is " + kind + " and has no lines; name a method that calls or implements it");
            return;
        }
        List<MethodNode> lambdas = lines ? bodies.lambdas(method) : List.of();
        var all = new ArrayList<MethodNode>();
        all.add(method);
        all.addAll(lambdas);
        int[] numbers = lines ? Bodies.lines(all) : WHOLE;
        boolean numbered = lines && numbers.length > 0;
        if (lines && !numbered) {
            request.note(shown, "was compiled without line numbers (javac -g:none), so it is measured as a whole");
            numbers = WHOLE;
        }
        ProfiledMethod target = Lines.methods().add(shown, function(method), sourcePath(), numbers);
        for (MethodNode body : all) {
            changeBody(body, target, body == method, numbered, shown);
        }
    }

    private void changeBody(MethodNode body, ProfiledMethod target, boolean call, boolean lines, String shown) {
        MethodNode changed = copy(body);
        try {
            new MethodCode(changed, target, name, version).change(call, lines);
            if (size(changed) > LARGEST_METHOD) {
                request.note(shown, "is too long for the lines to be counted; it is measured as a whole");
                changed = copy(body);
                new MethodCode(changed, target, name, version).change(call, false);
            }
            if (size(changed) > LARGEST_METHOD) {
                throw new IllegalStateException("it is as long as a method may be");
            }
            methods.set(methods.indexOf(body), changed);
        } catch (IllegalStateException e) {
            request.note(shown, "is left as it is: " + e.getMessage());
        }
    }

    private static MethodNode copy(MethodNode method) {
        String[] exceptions = method.exceptions.toArray(new String[0]);
        var copy = new MethodNode(Opcodes.ASM9, method.access, method.name, method.desc, method.signature, exceptions);
        method.accept(copy);
        return copy;
    }

    private static int size(MethodNode method) {
        var evaluator = new CodeSizeEvaluator(null);
        method.accept(evaluator);
        return evaluator.getMaxSize();
    }

    private String function(MethodNode method) {
        return name.replace('/', '.') + "." + method.name;
    }

    private String sourcePath() {
        if (sourceFile == null) {
            return "";
        }
        return name.substring(0, name.lastIndexOf('/') + 1) + sourceFile;
    }
}
