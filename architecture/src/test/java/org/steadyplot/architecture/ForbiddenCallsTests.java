package org.steadyplot.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ForbiddenCallsTests {
    private static final List<String> ALL = List.copyOf(Modules.ARROWS.keySet());

    /** The functions of {@link Math} that IEEE 754 fixes to the bit, or that work on integers. */
    private static final Set<String> EXACT_MATH = Set.of(
            "abs",
            "absExact",
            "addExact",
            "ceil",
            "ceilDiv",
            "ceilMod",
            "clamp",
            "copySign",
            "decrementExact",
            "floor",
            "floorDiv",
            "floorMod",
            "fma",
            "getExponent",
            "incrementExact",
            "max",
            "min",
            "multiplyExact",
            "multiplyFull",
            "multiplyHigh",
            "negateExact",
            "nextAfter",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "subtractExact",
            "toIntExact",
            "toRadians",
            "toDegrees",
            "ulp");

    /** Method names per class that print numbers, or depend on the locale, the time zone or chance. */
    private static final Map<String, Set<String>> NOT_WHERE_BYTES_COUNT = Map.of(
            "java.lang.String", Set.of("format", "formatted"),
            "java.io.PrintStream", Set.of("printf", "format"),
            "java.io.PrintWriter", Set.of("printf", "format"),
            "java.lang.Double", Set.of("toString"),
            "java.lang.Float", Set.of("toString"),
            "java.util.Locale", Set.of("getDefault"),
            "java.util.TimeZone", Set.of("getDefault"),
            "java.time.ZoneId", Set.of("systemDefault"),
            "java.lang.Math", Set.of("random"),
            "java.lang.System", Set.of("getenv", "getProperty", "identityHashCode", "lineSeparator"));

    @Test
    void no_class_touches_the_desktop() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.awt..", "javax.swing..", "javax.imageio..", "javax.print..", "sun..", "com.sun..")
                        .and(not(resideInAnyPackage("com.sun.management..", "com.sun.tools.attach.."))))
                .because("nothing between data and file may need a display, fontconfig or a GUI toolkit")
                .check(Modules.CLASSES);
    }

    @Test
    void one_class_attaches_to_other_jvms() {
        noClasses()
                .that(not(resideInAPackage("org.steadyplot.memory.jvm")))
                .should()
                .dependOnClassesThat(resideInAPackage("com.sun.tools.attach.."))
                .because("attach sends SIGQUIT, of which a process dies that does not expect it")
                .check(Modules.CLASSES);
    }

    /** The agent has nobody else to tell that it could not start. */
    @Test
    void only_the_command_line_and_the_agent_print() {
        noClasses()
                .that(Modules.in(without("cli", "memory.agent")))
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(Modules.CLASSES);
    }

    @Test
    void what_is_drawn_uses_strict_math() {
        assertThat(calls(
                        Modules.DRAWING,
                        call -> call.getTargetOwner().isEquivalentTo(Math.class)
                                && !EXACT_MATH.contains(call.getTarget().getName())))
                .isEmpty();
    }

    @Test
    void what_is_drawn_formats_its_numbers_itself_and_asks_no_environment() {
        assertThat(calls(Modules.DRAWING, call -> NOT_WHERE_BYTES_COUNT
                        .getOrDefault(call.getTargetOwner().getName(), Set.of())
                        .contains(call.getTarget().getName())))
                .isEmpty();
        assertThat(calls(Modules.DRAWING, ForbiddenCallsTests::appendsAFraction))
                .isEmpty();
    }

    @Test
    void what_is_drawn_uses_no_formatter_and_no_compressor_of_the_jdk() {
        noClasses()
                .that(Modules.in(Modules.DRAWING))
                .should()
                .dependOnClassesThat(named(
                        "java.text.DecimalFormat",
                        "java.text.NumberFormat",
                        "java.text.MessageFormat",
                        "java.util.Formatter",
                        "java.util.zip.Deflater",
                        "java.util.zip.DeflaterOutputStream",
                        "java.util.zip.GZIPOutputStream",
                        "java.util.Random"))
                .because("the bytes differ from JDK to JDK, or from run to run")
                .check(Modules.CLASSES);
    }

    @Test
    void drawing_needs_no_locks() {
        noClasses()
                .that(Modules.in(Modules.DRAWING))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.concurrent.locks..")
                .check(Modules.CLASSES);
        noMethods()
                .that()
                .areDeclaredInClassesThat(Modules.in(Modules.DRAWING))
                .should()
                .haveModifier(JavaModifier.SYNCHRONIZED)
                .allowEmptyShould(true)
                .check(Modules.CLASSES);
    }

    private static boolean appendsAFraction(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String name = call.getTarget().getName();
        boolean text = (owner.equals("java.lang.StringBuilder") && name.equals("append"))
                || (owner.equals("java.lang.String") && name.equals("valueOf"));
        return text
                && call.getTarget().getRawParameterTypes().stream()
                        .anyMatch(type -> type.isEquivalentTo(double.class) || type.isEquivalentTo(float.class));
    }

    private static Set<String> calls(List<String> modules, java.util.function.Predicate<JavaMethodCall> wrong) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : Modules.CLASSES) {
            if (modules.contains(Modules.of(type))) {
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    unit.getMethodCallsFromSelf().stream()
                            .filter(wrong)
                            .map(JavaAccess::getDescription)
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    private static DescribedPredicate<JavaClass> named(String... names) {
        Set<String> set = Set.of(names);
        return DescribedPredicate.describe("are one of " + new TreeSet<>(set), type -> set.contains(type.getName()));
    }

    private static List<String> without(String... modules) {
        return ALL.stream().filter(name -> !List.of(modules).contains(name)).toList();
    }
}
