package org.steadyplot.memory.stack;

import org.jspecify.annotations.Nullable;

/**
 * A frame of a stack: {@code package.Class.method(File.java:123)}, or what was allocated, {@code new package.Class}.
 *
 * @param text the whole frame
 * @param type the class, or for an allocation the class of the object; empty where the text is no frame of Java
 * @param method the method; empty for an allocation; the whole text where it is no frame of Java
 * @param file the source file. Null if it is not known
 * @param line the line, from 1; 0 if it is not known
 */
public record Frame(String text, String type, String method, @Nullable String file, int line) {
    private static final String NEW = "new ";
    private static final int MOST_DIGITS = 9;

    /** The parts of a frame's text, which may be anything. */
    public static Frame of(String text) {
        if (text.startsWith(NEW)) {
            return new Frame(text, text.substring(NEW.length()), "", null, 0);
        }
        int open = text.lastIndexOf('(');
        int dot = open < 0 ? -1 : text.lastIndexOf('.', open);
        if (dot <= 0 || !text.endsWith(")")) {
            return new Frame(text, "", text, null, 0);
        }
        String place = text.substring(open + 1, text.length() - 1);
        String type = text.substring(0, dot);
        String method = text.substring(dot + 1, open);
        int colon = place.lastIndexOf(':');
        int line = colon < 0 ? 0 : number(place, colon + 1);
        String file = line > 0 ? place.substring(0, colon) : place;
        boolean known = line > 0 || file.endsWith(".java") || file.endsWith(".kt") || file.endsWith(".scala");
        return new Frame(text, type, method, known ? file : null, line);
    }

    private static int number(String text, int from) {
        if (from == text.length() || text.length() - from > MOST_DIGITS) {
            return 0;
        }
        int value = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            value = 10 * value + (c - '0');
        }
        return value;
    }

    /** Whether this is an object and not a method. */
    public boolean allocation() {
        return text.startsWith(NEW);
    }

    /** Whether the method belongs to the JDK. */
    public boolean jdk() {
        return !allocation() && jdk(type);
    }

    /** Whether a class belongs to the JDK. */
    public static boolean jdk(String type) {
        return type.startsWith("java.")
                || type.startsWith("javax.")
                || type.startsWith("jdk.")
                || type.startsWith("sun.")
                || type.startsWith("com.sun.");
    }

    /** Class without package and method, or the allocation: what a reader looks for first. */
    public String shortName() {
        String simple = type.substring(type.lastIndexOf('.') + 1);
        return allocation() ? NEW + simple : type.isEmpty() ? method : simple + "." + method;
    }

    /** {@code package.Class.method}, or the text where it is no method. */
    public String qualifiedMethod() {
        return method.isEmpty() || type.isEmpty() ? text : type + "." + method;
    }

    /** {@code File.java:123}, {@code File.java}, or nothing. */
    public String place() {
        return file == null ? "" : line > 0 ? file + ":" + line : file;
    }
}
