package org.steadyplot.memory.agent.line;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Which methods were asked for, and what became of that: which were met, and why others are not measured. */
final class LineRequest {
    private static final byte[] PROFILE = "Lorg/steadyplot/memory/api/Profile;".getBytes(StandardCharsets.ISO_8859_1);
    private static final int MOST_NOTES = 500;
    private static final int MOST_NAMES = 10;
    private static final int MOST_CLASSES = 3;

    private final List<MethodPattern> lines;
    private final List<MethodPattern> calls;
    private final List<MethodPattern> all;
    private final boolean annotated;
    private final Set<MethodPattern> met = new LinkedHashSet<>();
    private final Map<String, String> notes = new LinkedHashMap<>();

    /**
     * @param lines methods whose lines are counted, parted by line feeds; with a text, be it empty, those with {@code @Profile} too
     * @param calls methods whose calls alone are marked
     * @throws IllegalArgumentException for a text that names no method
     */
    LineRequest(@Nullable String lines, @Nullable String calls) {
        this.lines = patterns(lines);
        this.calls = patterns(calls);
        this.annotated = lines != null;
        var both = new ArrayList<>(this.lines);
        both.addAll(this.calls);
        all = List.copyOf(both);
    }

    private static List<MethodPattern> patterns(@Nullable String text) {
        var patterns = new ArrayList<MethodPattern>();
        for (String line : text == null ? new String[0] : text.split("\n", -1)) {
            if (!line.isBlank()) {
                patterns.add(MethodPattern.parse(line));
            }
        }
        return List.copyOf(patterns);
    }

    List<MethodPattern> lines() {
        return lines;
    }

    List<MethodPattern> calls() {
        return calls;
    }

    boolean annotated() {
        return annotated;
    }

    /** Whether a class may have methods that are asked for; one that is loaded already shows no bytecode, and so no annotation. */
    boolean concerns(String name, byte[] bytecode) {
        return isNamed(name) || annotated && contains(bytecode, PROFILE);
    }

    boolean isNamed(String name) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).isOf(name)) {
                return true;
            }
        }
        return false;
    }

    private static boolean contains(byte[] bytes, byte[] part) {
        for (int i = 0; i <= bytes.length - part.length; i++) {
            int j = 0;
            while (j < part.length && bytes[i + j] == part[j]) {
                j++;
            }
            if (j == part.length) {
                return true;
            }
        }
        return false;
    }

    /** Notes why something is not measured. */
    synchronized void note(String what, String why) {
        if (notes.size() < MOST_NOTES) {
            notes.put(what, why);
        }
    }

    synchronized Map<String, String> notes() {
        return new LinkedHashMap<>(notes);
    }

    /** Says of the patterns of a class which of its methods they meet, or might have meant. */
    synchronized void seen(ClassNode type) {
        for (MethodPattern pattern : all) {
            if (pattern.isOf(type.name)) {
                met.add(pattern);
                boolean found = false;
                for (MethodNode method : type.methods) {
                    found |= pattern.fits(method.name, method.desc);
                }
                if (!found) {
                    note(pattern.toString(), missing(pattern, type));
                }
            }
        }
    }

    private static String missing(MethodPattern pattern, ClassNode type) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> overloads = new LinkedHashSet<>();
        for (MethodNode method : type.methods) {
            if (method.name.indexOf('$') < 0) {
                names.add(method.name);
            }
            if (method.name.equals(pattern.method())) {
                overloads.add(MethodPattern.shown(type.name, method.name, method.desc));
            }
        }
        if (!overloads.isEmpty()) {
            return "no method of that name has these parameters; there is " + String.join(", ", overloads);
        }
        List<String> near = NearestNames.of(pattern.method(), names);
        if (!near.isEmpty()) {
            return "the class has no such method; did you mean " + String.join(", ", near) + "?";
        }
        List<String> some = List.copyOf(names);
        return "the class has no such method; it has "
                + String.join(", ", some.subList(0, Math.min(MOST_NAMES, some.size())));
    }

    /** Notes those whose class never came, with classes that may have been meant. */
    synchronized void noteUnmet(Collection<String> loaded) {
        for (MethodPattern pattern : all) {
            if (!met.contains(pattern)) {
                String simple = "." + MethodPattern.simple(pattern.className());
                var near = new ArrayList<String>();
                for (String name : loaded) {
                    if (near.size() < MOST_CLASSES && ("." + MethodPattern.dotted(name)).endsWith(simple)) {
                        near.add(name);
                    }
                }
                if (near.isEmpty()) {
                    near.addAll(NearestNames.of(pattern.className(), loaded));
                }
                String meant = near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
                note(pattern.toString(), LineFiles.NOT_LOADED + meant);
            }
        }
    }
}
