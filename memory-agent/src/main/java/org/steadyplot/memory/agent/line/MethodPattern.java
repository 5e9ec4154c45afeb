package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * Methods as a user names them: {@code pkg.Class.method}, with {@code (int, String)} one of several of that name, {@code pkg.Class.Class} or
 * {@code pkg.Class.<init>} constructors, {@code pkg.Class.<clinit>} the static initialiser, {@code pkg.Class.*} all. Nested classes are parted
 * by a dot or by {@code $}.
 *
 * @param className dots for all separators, so that nested classes may be written either way
 * @param parameters their types as they were written, null for any
 */
public record MethodPattern(String className, String method, @Nullable List<String> parameters) {
    /** All methods of a class. */
    static final String ALL = "*";

    /** The name of constructors in class files. */
    static final String CONSTRUCTOR = "<init>";

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException for text that names no method
     */
    public static MethodPattern parse(String text) {
        String stripped = text.strip();
        int open = stripped.indexOf('(');
        String name = open < 0 ? stripped : stripped.substring(0, open).strip();
        int hash = name.indexOf('#');
        int dot = hash < 0 ? name.lastIndexOf('.') : hash;
        boolean closed = open < 0 || stripped.endsWith(")");
        if (dot < 1 || dot == name.length() - 1 || !closed || name.indexOf('/') >= 0 || name.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("'" + text
                    + "' names no method; write package.Class.method, package.Class.method(int, String) for one of several,"
                    + " package.Class.* for all");
        }
        List<String> parameters = null;
        if (open >= 0) {
            parameters = new ArrayList<>();
            String inside = stripped.substring(open + 1, stripped.length() - 1);
            for (String part : inside.isBlank() ? new String[0] : inside.split(",", -1)) {
                parameters.add(part.strip().replace("...", "[]").replace('$', '.'));
            }
        }
        String className = dotted(name.substring(0, dot));
        String method = name.substring(dot + 1);
        boolean constructor = method.equals(simple(className));
        return new MethodPattern(className, constructor ? CONSTRUCTOR : method, parameters);
    }

    /** Whether a class of this internal name is meant. */
    boolean isOf(String internalName) {
        int length = className.length();
        if (internalName.length() != length) {
            return false;
        }
        for (int i = length - 1; i >= 0; i--) {
            char c = internalName.charAt(i);
            if ((c == '/' || c == '$' ? '.' : c) != className.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a method of the class is meant. */
    boolean fits(String name, String descriptor) {
        return (method.equals(ALL) || method.equals(name)) && (parameters == null || parametersFit(descriptor));
    }

    private boolean parametersFit(String descriptor) {
        Type[] types = Type.getArgumentTypes(descriptor);
        List<String> wanted = parameters;
        if (wanted == null || types.length != wanted.size()) {
            return wanted == null;
        }
        for (int i = 0; i < types.length; i++) {
            String full = dotted(types[i].getClassName());
            if (!full.equals(wanted.get(i)) && !full.endsWith("." + wanted.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** A method as it is shown: {@code pkg.Class$Nested.method(int, String)}. */
    static String shown(String internalName, String method, String descriptor) {
        var text = new StringBuilder(internalName.replace('/', '.'))
                .append('.')
                .append(method)
                .append('(');
        String separator = "";
        for (Type type : Type.getArgumentTypes(descriptor)) {
            text.append(separator).append(simple(type.getClassName()));
            separator = ", ";
        }
        return text.append(')').toString();
    }

    static String dotted(String name) {
        return name.replace('/', '.').replace('$', '.');
    }

    static String simple(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    @Override
    public String toString() {
        return className + "." + method + (parameters == null ? "" : "(" + String.join(", ", parameters) + ")");
    }
}
