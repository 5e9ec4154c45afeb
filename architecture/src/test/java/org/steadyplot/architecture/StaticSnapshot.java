package org.steadyplot.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the static fields of the project's classes hold, as one number a field: everything that can be reached through arrays,
 * collections and the project's own objects counts, numbers by their bits.
 */
final class StaticSnapshot {
    private final IdentityHashMap<Object, Integer> seen = new IdentityHashMap<>();
    private final Deque<Object> waiting = new ArrayDeque<>();
    private long sum;

    private StaticSnapshot() {}

    /** Field name to the number of what it holds, for all classes of the project but those of the agent, which live in a measured JVM alone. */
    static Map<String, Long> take() throws ReflectiveOperationException {
        Map<String, Long> values = new TreeMap<>();
        for (JavaClass type : Modules.CLASSES) {
            if (!Modules.of(type).equals("memory.agent")) {
                values.putAll(take(type.reflect()));
            }
        }
        return values;
    }

    /** The same for one class. */
    static Map<String, Long> take(Class<?> type) throws ReflectiveOperationException {
        Map<String, Long> values = new TreeMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                values.put(type.getName() + "." + field.getName(), new StaticSnapshot().of(field.get(null)));
            }
        }
        return values;
    }

    private long of(@Nullable Object root) throws IllegalAccessException {
        visit(root);
        while (!waiting.isEmpty()) {
            open(waiting.remove());
        }
        return sum;
    }

    private void add(long value) {
        sum = sum * 1_000_003 + value;
    }

    private void visit(@Nullable Object value) {
        if (value == null
                || value instanceof String
                || value instanceof Number
                || value instanceof Boolean
                || value instanceof Character
                || value instanceof Class) {
            add(value == null ? 0 : value.hashCode());
        } else if (value instanceof Enum<?> constant) {
            add(constant.name().hashCode());
            visitOnce(constant);
        } else {
            visitOnce(value);
        }
    }

    private void visitOnce(Object value) {
        Integer known = seen.putIfAbsent(value, seen.size());
        add(known == null ? -1 : known);
        if (known == null) {
            waiting.add(value);
        }
    }

    private void open(Object value) throws IllegalAccessException {
        if (value.getClass().isArray()) {
            openArray(value);
        } else if (value instanceof Collection<?> collection) {
            add(collection.size());
            collection.forEach(this::visit);
        } else if (value instanceof Map<?, ?> map) {
            add(map.size());
            map.forEach((key, element) -> {
                visit(key);
                visit(element);
            });
        } else if (value.getClass().getName().startsWith("org.steadyplot.")) {
            for (Class<?> type = value.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
                openFields(type, value);
            }
        }
    }

    private void openArray(Object array) {
        if (array instanceof Object[] elements) {
            add(elements.length);
            for (Object element : elements) {
                visit(element);
            }
        } else if (array instanceof byte[] bytes) {
            add(Arrays.hashCode(bytes));
        } else if (array instanceof int[] numbers) {
            add(Arrays.hashCode(numbers));
        } else if (array instanceof double[] numbers) {
            add(Arrays.hashCode(numbers));
        } else {
            int length = Array.getLength(array);
            add(length);
            for (int i = 0; i < length; i++) {
                add(Array.get(array, i).hashCode());
            }
        }
    }

    private void openFields(Class<?> type, Object value) throws IllegalAccessException {
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && type.getName().startsWith("org.steadyplot.")) {
                field.setAccessible(true);
                visit(field.get(value));
            }
        }
    }
}
