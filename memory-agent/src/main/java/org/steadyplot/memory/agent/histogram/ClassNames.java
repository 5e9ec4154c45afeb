package org.steadyplot.memory.agent.histogram;

/** Names of classes as Java programmers write them. */
public final class ClassNames {
    private static final String LAMBDA = "$$Lambda";

    private ClassNames() {}

    /** The name of a class. */
    public static String of(Class<?> type) {
        return java(type.getName());
    }

    /**
     * From what {@link Class#getName()} gives, as {@code [Ljava.lang.String;}. Hidden classes lose the number that tells those of one origin
     * apart, so that runs can be compared.
     */
    public static String java(String name) {
        int dimensions = 0;
        while (dimensions < name.length() && name.charAt(dimensions) == '[') {
            dimensions++;
        }
        String element = name;
        if (dimensions > 0 && dimensions < name.length()) {
            element = name.charAt(dimensions) == 'L' && name.endsWith(";")
                    ? name.substring(dimensions + 1, name.length() - 1)
                    : primitive(name.charAt(dimensions));
        }
        return visible(element) + "[]".repeat(dimensions);
    }

    private static String visible(String name) {
        int lambda = name.indexOf(LAMBDA);
        if (lambda >= 0) {
            return name.substring(0, lambda + LAMBDA.length());
        }
        int hidden = Math.max(name.indexOf("/0x"), name.indexOf("+0x"));
        return hidden > 0 ? name.substring(0, hidden) : name;
    }

    private static String primitive(char code) {
        return switch (code) {
            case 'B' -> "byte";
            case 'Z' -> "boolean";
            case 'C' -> "char";
            case 'S' -> "short";
            case 'I' -> "int";
            case 'J' -> "long";
            case 'F' -> "float";
            default -> "double";
        };
    }
}
