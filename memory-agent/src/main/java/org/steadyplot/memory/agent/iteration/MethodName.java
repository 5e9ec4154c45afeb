package org.steadyplot.memory.agent.iteration;

/**
 * A method as a user names it: {@code package.Class.method}, nested classes with a dollar or a dot.
 *
 * @param type the class, as it was given
 * @param method the method
 */
record MethodName(String type, String method) {
    /** @throws IllegalArgumentException if this is no such name */
    static MethodName of(String text) {
        int dot = text.lastIndexOf('.');
        if (dot < 1 || dot == text.length() - 1 || text.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("'" + text + "' is no method; give package.Class.method");
        }
        return new MethodName(text.substring(0, dot).replace('/', '.'), text.substring(dot + 1));
    }

    /** Whether a class of this internal name is meant; cheap, as it is asked of every class that is loaded. */
    boolean isOf(String internal) {
        return internal.length() == type.length() && matches(internal, 0, false);
    }

    /** Whether a class has the same simple name but for its case, in whatever package. */
    boolean resembles(String internal) {
        int from = simple(type);
        int length = type.length() - from;
        return internal.length() >= length
                && (internal.length() == length || isSeparator(internal.charAt(internal.length() - length - 1)))
                && matches(internal.substring(internal.length() - length), from, true);
    }

    private boolean matches(String internal, int from, boolean anyCase) {
        for (int i = 0; i < internal.length(); i++) {
            char a = internal.charAt(i);
            char b = type.charAt(from + i);
            boolean same = a == b
                    || isSeparator(a) && isSeparator(b)
                    || anyCase && Character.toLowerCase(a) == Character.toLowerCase(b);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        return c == '/' || c == '.' || c == '$';
    }

    private static int simple(String type) {
        return Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1;
    }

    @Override
    public String toString() {
        return type + "." + method;
    }
}
