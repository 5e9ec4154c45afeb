package org.steadyplot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ModuleArrowsTests {
    @Test
    void no_module_uses_one_above_or_beside_it() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : Modules.CLASSES) {
            String from = Modules.of(type);
            Set<String> allowed = Modules.ARROWS.getOrDefault(from, Set.of());
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                JavaClass target = dependency.getTargetClass().getBaseComponentType();
                if (Modules.owns(target)) {
                    String to = Modules.of(target);
                    if (!to.equals(from) && !allowed.contains(to)) {
                        wrong.add(from + " -> " + to + ": " + dependency.getDescription());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void every_class_belongs_to_a_known_module() {
        Set<String> unknown = new TreeSet<>();
        for (JavaClass type : Modules.CLASSES) {
            if (!Modules.ARROWS.containsKey(Modules.of(type))) {
                unknown.add(type.getName());
            }
        }
        assertThat(unknown).isEmpty();
    }

    @Test
    void the_classes_of_the_lowest_and_the_middle_modules_are_seen() {
        assertThat(Modules.CLASSES.contain("org.steadyplot.raster.Path")).isTrue();
        assertThat(Modules.CLASSES.contain("org.steadyplot.chart.color.Rgba")).isTrue();
    }

    @Test
    void raster_text_and_chart_use_nothing_outside_java_base() {
        Set<String> wrong = new TreeSet<>();
        for (JavaClass type : Modules.CLASSES) {
            if (Modules.DRAWING.contains(Modules.of(type)) && !Modules.of(type).equals("stats")) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (!Modules.owns(target) && !target.isPrimitive() && !inJavaBase(target)) {
                        wrong.add(dependency.getDescription());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean inJavaBase(JavaClass type) {
        if (type.getPackageName().equals("org.jspecify.annotations")) {
            return true;
        }
        String file = type.getName().replace('.', '/') + ".class";
        return type.getName().startsWith("java.")
                && Object.class.getModule().getPackages().contains(type.getPackageName())
                && Object.class.getResource("/" + file) != null;
    }
}
