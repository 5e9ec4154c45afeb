package org.steadyplot.memory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Short names of functions: the last part of the dotted name, and as many parts before it as tell it from the others. */
final class FunctionNames {
    private static final int MOST_PARTS = 20;

    private FunctionNames() {}

    /** The short name of each function, in the order of their first calls. */
    static Map<String, String> of(List<Recording.Call> calls) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Recording.Call call : calls) {
            names.put(call.name(), "");
        }
        lengthen(new ArrayList<>(names.keySet()), 1, names);
        return names;
    }

    private static void lengthen(List<String> functions, int parts, Map<String, String> names) {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        for (String function : functions) {
            groups.computeIfAbsent(end(function, parts), name -> new ArrayList<>())
                    .add(function);
        }
        groups.forEach((name, group) -> {
            boolean longer = group.stream().anyMatch(function -> function.length() > name.length());
            if (group.size() == 1 || !longer) {
                group.forEach(function -> names.put(function, name));
            } else if (parts < MOST_PARTS) {
                lengthen(group, parts + 1, names);
            } else {
                group.forEach(function -> names.put(function, function));
            }
        });
    }

    private static String end(String function, int parts) {
        int at = function.length();
        for (int i = 0; i < parts && at >= 0; i++) {
            at = function.lastIndexOf('.', at - 1);
        }
        return function.substring(at + 1);
    }
}
