package org.steadyplot.memory.junit;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files that a fork needs and that the class path as the system property tells it lacks: loaders of their own that test
 * runners make, and the runner's own copy of JUnit's engine and launcher.
 */
final class ClassSources {
    private static final List<String> NEEDED = List.of(
            "org.junit.platform.launcher.Launcher",
            "org.junit.platform.engine.TestEngine",
            "org.junit.platform.commons.JUnitException",
            "org.junit.jupiter.engine.JupiterTestEngine",
            "org.junit.jupiter.api.Test",
            "org.opentest4j.AssertionFailedError",
            "org.steadyplot.memory.junit.ForkMain",
            "org.steadyplot.memory.verdict.Verdict",
            "org.steadyplot.memory.api.Iteration");

    private ClassSources() {}

    /** What is to be added to this path and these module options. */
    static Set<String> of(ClassLoader loader, Set<String> path, List<String> modules) {
        Set<String> more = new LinkedHashSet<>();
        for (ClassLoader at = loader; at != null; at = at.getParent()) {
            if (at instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    add(url, more);
                }
            }
        }
        for (String name : NEEDED) {
            Class<?> type = find(name, loader);
            CodeSource source = type == null || type.getModule().isNamed()
                    ? null
                    : type.getProtectionDomain().getCodeSource();
            if (source != null && source.getLocation() != null) {
                add(source.getLocation(), more);
            }
        }
        Set<Path> there = new LinkedHashSet<>();
        for (String entry : path) {
            there.add(Path.of(entry).toAbsolutePath().normalize());
        }
        more.removeIf(file -> there.contains(Path.of(file).toAbsolutePath().normalize()));
        return more;
    }

    /** Whether the runner of this test has what a fork needs to run one. */
    static boolean canRunTests(ClassLoader loader) {
        return find(NEEDED.get(0), loader) != null
                && find("org.junit.jupiter.engine.JupiterTestEngine", loader) != null;
    }

    /** By the loaders at hand, or by those of the classes that call this one: a runner is among them. */
    private static @Nullable Class<?> find(String name, ClassLoader loader) {
        Class<?> type = load(name, loader);
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        if (type == null && context != null) {
            type = load(name, context);
        }
        if (type == null) {
            type = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
                    .walk(frames -> frames.map(
                                    frame -> frame.getDeclaringClass().getClassLoader())
                            .filter(found -> found != null)
                            .distinct()
                            .map(found -> load(name, found))
                            .filter(found -> found != null)
                            .findFirst()
                            .orElse(null));
        }
        return type;
    }

    private static @Nullable Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static void add(URL url, Set<String> files) {
        try {
            URI uri = url.toURI();
            if ("file".equals(uri.getScheme())) {
                files.add(Path.of(uri).toString());
            }
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            // No file: a fork can't have it.
        }
    }
}
