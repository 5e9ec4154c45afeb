package org.steadyplot.memory.junit;

/** Class names as Java writes them. */
final class ClassNames {
    private ClassNames() {}

    /** {@code byte[]} for {@code [B}, {@code java.lang.String[]} for {@code [Ljava.lang.String;}. */
    static String readable(String name) {
        int depth = 0;
        while (depth < name.length() && name.charAt(depth) == '[') {
            depth++;
        }
        if (depth == 0) {
            return name;
        }
        String element = name.substring(depth);
        String type =
                switch (element) {
                    case "B" -> "byte";
                    case "C" -> "char";
                    case "D" -> "double";
                    case "F" -> "float";
                    case "I" -> "int";
                    case "J" -> "long";
                    case "S" -> "short";
                    case "Z" -> "boolean";
                    default ->
                        element.startsWith("L") && element.endsWith(";")
                                ? element.substring(1, element.length() - 1)
                                : element;
                };
        return type + "[]".repeat(depth);
    }
}
