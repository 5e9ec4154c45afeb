package org.steadyplot.memory.agent.line;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** A class with the hooks in the methods that were asked for, loaded beside the one of the tests. */
final class Measured extends ClassLoader {
    private final String prefix;
    private final LineRequest request;
    private final Class<?> type;

    private Measured(Class<?> original, @Nullable String lines, @Nullable String calls) {
        super(original.getClassLoader());
        prefix = original.getName();
        request = new LineRequest(lines, calls);
        try {
            type = loadClass(prefix);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    static Measured lines(Class<?> original, String... methods) {
        return new Measured(original, patterns(original, methods), null);
    }

    static Measured calls(Class<?> original, String... methods) {
        return new Measured(original, null, patterns(original, methods));
    }

    private static String patterns(Class<?> original, String... methods) {
        var lines = new ArrayList<String>();
        for (String method : methods) {
            lines.add(method.startsWith("org.") ? method : original.getName() + "." + method);
        }
        return String.join("\n", lines);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            if (!name.equals(prefix) && !name.startsWith(prefix + "$")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded == null) {
                byte[] code = transformed(request, bytes(getParent(), name));
                loaded = defineClass(name, code, 0, code.length);
            }
            return loaded;
        }
    }

    static byte[] bytes(@Nullable ClassLoader loader, String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in =
                loader == null ? ClassLoader.getSystemResourceAsStream(file) : loader.getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the agent does it. */
    static byte[] transformed(LineRequest request, byte[] bytes) {
        var reader = new ClassReader(bytes);
        var writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new LineChange(writer, request), ClassReader.EXPAND_FRAMES);
        return writer.toByteArray();
    }

    /** Calls a static method. */
    @Nullable
    Object call(String name, Object... arguments) {
        for (Method method : type.getDeclaredMethods()) {
            if (method.getName().equals(name) && takes(method, arguments)) {
                try {
                    method.setAccessible(true);
                    return method.invoke(null, arguments);
                } catch (InvocationTargetException e) {
                    throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }

    private static boolean takes(Method method, Object... arguments) {
        Class<?>[] types = method.getParameterTypes();
        boolean takes = types.length == arguments.length;
        for (int i = 0; takes && i < types.length; i++) {
            takes = MethodType.methodType(types[i]).wrap().returnType().isInstance(arguments[i]);
        }
        return takes;
    }

    Map<String, String> notes() {
        return request.notes();
    }

    /** The measured method of this name; {@code C.m(int)} or {@code m} where there is one alone. */
    static ProfiledMethod method(String name) {
        List<ProfiledMethod> found = new ArrayList<>();
        for (ProfiledMethod method : Lines.methods().all()) {
            if (method.name().endsWith(name) || method.function().endsWith(name)) {
                found.add(method);
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException(name + " is not measured");
        }
        return found.get(found.size() - 1);
    }

    static long calls(String name) {
        return Lines.totals().calls(method(name).id()).count();
    }

    static long total(String name) {
        return bytes(name).values().stream().mapToLong(Long::longValue).sum();
    }

    /** Bytes by line, counted from the first line of the method, which is 0. */
    static Map<Integer, Long> bytes(String name) {
        return rows(name, false);
    }

    /** Occurrences by line, counted from the first line of the method. */
    static Map<Integer, Long> occurrences(String name) {
        return rows(name, true);
    }

    private static Map<Integer, Long> rows(String name, boolean occurrences) {
        ProfiledMethod method = method(name);
        LineTotals totals = Lines.totals();
        Map<Integer, Long> rows = new TreeMap<>();
        for (int line : method.lines()) {
            int slot = method.slot(line);
            rows.put(line - method.lines()[0], occurrences ? totals.occurrences(slot) : totals.bytes(slot));
        }
        return rows;
    }
}
