package org.steadyplot.memory.agent.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The methods of this JVM that are measured. Numbers are given once: a class that is transformed again gets those it had. */
final class ProfiledMethods {
    private final List<ProfiledMethod> methods = new ArrayList<>();
    private int slots;

    synchronized ProfiledMethod add(String name, String function, String sourcePath, int[] lines) {
        for (ProfiledMethod method : methods) {
            if (method.name().equals(name)
                    && method.sourcePath().equals(sourcePath)
                    && Arrays.equals(method.lines(), lines)) {
                return method;
            }
        }
        var method = new ProfiledMethod(methods.size(), name, function, sourcePath, slots, lines);
        methods.add(method);
        slots += lines.length;
        return method;
    }

    synchronized List<ProfiledMethod> all() {
        return List.copyOf(methods);
    }
}
