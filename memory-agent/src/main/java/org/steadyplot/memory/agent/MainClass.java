package org.steadyplot.memory.agent;

import org.jspecify.annotations.Nullable;

/**
 * The class whose main method is the program.
 *
 * @param name its internal name; null where it cannot be told
 * @param anyPackage whether the name is that of a source file, whose class may be in any package
 */
record MainClass(@Nullable String name, boolean anyPackage) {
    private static final String SOURCE_LAUNCHER = "com.sun.tools.javac.launcher.";

    /**
     * Reads the property {@code sun.java.command}: a class, {@code module/class}, a jar, or the launcher of source files and such a file; then the
     * arguments.
     */
    static MainClass of(String command) {
        String[] words = command.strip().split(" ", 3);
        String first = words[0];
        int slash = first.indexOf('/');
        String name = slash > 0 && !first.endsWith(".jar") ? first.substring(slash + 1) : first;
        if (name.startsWith(SOURCE_LAUNCHER) && words.length > 1 && words[1].endsWith(".java")) {
            // Its classes are dropped when their main returns, before that of the launcher does.
            String file = words[1].substring(words[1].lastIndexOf('/') + 1);
            return new MainClass(file.substring(0, file.length() - ".java".length()), true);
        }
        String ofJar = command.contains(".jar") ? JarMain.of(command.strip()) : null;
        if (ofJar != null) {
            return new MainClass(ofJar, false);
        }
        return new MainClass(name.isEmpty() || name.endsWith(".jar") ? null : name.replace('.', '/'), false);
    }

    /** Whether this is the class of an internal name. */
    boolean is(String internalName) {
        if (name == null) {
            return false;
        }
        return internalName.equals(name) || anyPackage && internalName.endsWith("/" + name);
    }
}
