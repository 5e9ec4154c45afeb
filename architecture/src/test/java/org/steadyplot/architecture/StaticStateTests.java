package org.steadyplot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** No class keeps anything from one figure to the next. */
class StaticStateTests {
    private static final List<String> MUTABLE = List.of(
            "java.lang.ThreadLocal",
            "java.lang.StringBuilder",
            "java.util.Random",
            "java.util.concurrent.",
            "java.nio.");

    private static final List<String> IMMUTABLE_COLLECTIONS = List.of(
            "java.util.ImmutableCollections$", "java.util.Collections$Empty", "java.util.Collections$Unmodifiable");

    @Test
    void static_fields_are_final() {
        Set<String> wrong = new TreeSet<>();
        for (JavaField field : staticFields()) {
            if (!field.getModifiers().contains(JavaModifier.FINAL)) {
                wrong.add(field.getFullName());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void static_fields_hold_no_type_made_for_change() {
        Set<String> wrong = new TreeSet<>();
        for (JavaField field : staticFields()) {
            String type = field.getRawType().getBaseComponentType().getName();
            if (MUTABLE.stream().anyMatch(type::startsWith)) {
                wrong.add(field.getFullName() + ": " + type);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void static_arrays_are_private_tables() {
        Set<String> wrong = new TreeSet<>();
        for (JavaField field : staticFields()) {
            if (field.getRawType().isArray()
                    && (field.getModifiers().contains(JavaModifier.PUBLIC)
                            || field.getModifiers().contains(JavaModifier.PROTECTED))) {
                wrong.add(field.getFullName());
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void static_collections_cannot_be_changed() throws ReflectiveOperationException {
        Set<String> wrong = new TreeSet<>();
        for (JavaField field : staticFields()) {
            Class<?> type = field.getRawType().reflect();
            if (Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type)) {
                Field reflected = field.reflect();
                reflected.setAccessible(true);
                String kind = String.valueOf(reflected.get(null).getClass().getName());
                if (IMMUTABLE_COLLECTIONS.stream().noneMatch(kind::startsWith)) {
                    wrong.add(field.getFullName() + ": " + kind);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<JavaField> staticFields() {
        List<JavaField> fields = new ArrayList<>();
        for (JavaClass type : Modules.CLASSES) {
            // Changed classes can call static methods alone, so what the agent records hangs on static fields.
            if (Modules.of(type).equals("memory.agent")) {
                continue;
            }
            for (JavaField field : type.getFields()) {
                // The compiler's own fields (an enum's values, a switch's table) are no state of ours.
                if (field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)) {
                    fields.add(field);
                }
            }
        }
        return fields;
    }
}
