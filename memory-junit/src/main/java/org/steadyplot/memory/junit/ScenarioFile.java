package org.steadyplot.memory.junit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamException;
import java.io.OutputStream;
import java.lang.invoke.SerializedLambda;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A scenario on its way to another JVM. */
final class ScenarioFile {
    static final String NAME = "scenario.ser";

    private ScenarioFile() {}

    /** @throws IllegalArgumentException if it captures what cannot be serialised; names what and where */
    static byte[] bytes(Scenario scenario) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Watching out = new Watching(bytes)) {
            try {
                out.writeObject(scenario);
            } catch (NotSerializableException e) {
                throw new IllegalArgumentException(out.blame(e), e);
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("The scenario cannot be serialised for another JVM: " + e, e);
        }
        return bytes.toByteArray();
    }

    static void write(Path folder, byte[] scenario) throws IOException {
        Files.write(folder.resolve(NAME), scenario);
    }

    static Scenario read(Path folder) throws IOException, ClassNotFoundException {
        try (InputStream in = Files.newInputStream(folder.resolve(NAME));
                LoadingObjectInput objects = new LoadingObjectInput(in, ClassLoader.getSystemClassLoader())) {
            return (Scenario) objects.readObject();
        }
    }

    /** Sees every object before it is written, so that it knows which one could not be. */
    private static final class Watching extends ObjectOutputStream {
        private final List<Object> seen = new ArrayList<>();
        private @Nullable SerializedLambda lambda;
        private boolean failed;

        Watching(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object object) {
            if (lambda == null && object instanceof SerializedLambda found) {
                lambda = found;
            }
            // A stream that fails writes its exception last.
            failed |= object instanceof ObjectStreamException;
            if (!failed) {
                seen.add(object);
            }
            return object;
        }

        String blame(NotSerializableException e) {
            Object culprit = seen.get(seen.size() - 1);
            String type = name(culprit.getClass());
            String capturing =
                    lambda == null ? "" : simple(lambda.getCapturingClass().replace('/', '.'));
            for (int i = 0; lambda != null && i < lambda.getCapturedArgCount(); i++) {
                if (lambda.getCapturedArg(i) == culprit) {
                    return i == 0 && isThis(culprit, capturing)
                            ? "The scenario uses the object of the test, " + type + ", by a field or method of its own,"
                                    + " and " + type + " is not serialisable, so it cannot go to another JVM. Copy"
                                    + " what it needs into local variables before, make it static, or use"
                                    + " Leaks.inThisJvm()."
                            : "The scenario captures " + type + " (captured value " + (i + 1) + " of "
                                    + lambda.getCapturedArgCount() + " in " + capturing + "), which is not"
                                    + " serialisable, so it cannot go to another JVM. Make it inside the scenario,"
                                    + " or use Leaks.inThisJvm().";
                }
            }
            String holder = holder(culprit);
            return "The scenario captures an object that holds " + type + (holder.isEmpty() ? "" : " in " + holder)
                    + ", which is not serialisable (" + e.getMessage() + "), so it cannot go to another JVM. Make it"
                    + " inside the scenario, or use Leaks.inThisJvm().";
        }

        private static boolean isThis(Object captured, String capturing) {
            return name(captured.getClass()).equals(capturing);
        }

        /** The field that holds it, of the latest object that has one; empty if none can be read. */
        private String holder(Object culprit) {
            for (int i = seen.size() - 2; i >= 0; i--) {
                Object object = seen.get(i);
                for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
                    for (Field field : type.getDeclaredFields()) {
                        if (!Modifier.isStatic(field.getModifiers()) && value(field, object) == culprit) {
                            return "the field " + name(type) + "." + field.getName();
                        }
                    }
                }
            }
            return "";
        }

        private static @Nullable Object value(Field field, Object object) {
            try {
                return field.trySetAccessible() ? field.get(object) : null;
            } catch (IllegalAccessException e) {
                return null;
            }
        }

        private static String name(Class<?> type) {
            return simple(type.getTypeName());
        }

        private static String simple(String type) {
            return type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        }
    }
}
