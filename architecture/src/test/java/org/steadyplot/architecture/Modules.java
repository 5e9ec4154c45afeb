package org.steadyplot.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The modules of the project as packages, and the classes found in them. */
final class Modules {
    private static final String ROOT = "org.steadyplot.";

    /** Package below {@code org.steadyplot} to the packages it may use; a package that is missing here fails the test. */
    static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            Map.entry("raster", Set.of()),
            Map.entry("text", Set.of("raster")),
            Map.entry("fonts.cjk", Set.of("text", "raster")),
            Map.entry("chart", Set.of("raster", "text")),
            Map.entry("stats", Set.of("chart", "text", "raster")),
            Map.entry("memory.api", Set.of()),
            Map.entry("memory.agent", Set.of("memory.api")),
            Map.entry("memory", Set.of("memory.agent", "memory.api", "chart", "text", "raster")),
            Map.entry("memory.junit", Set.of("memory", "memory.agent", "memory.api")),
            Map.entry("spec", Set.of("stats", "chart", "text", "raster")),
            Map.entry("batch", Set.of("spec", "memory", "stats", "chart", "text", "raster")),
            Map.entry(
                    "cli",
                    Set.of(
                            "memory.agent",
                            "memory.api",
                            "batch",
                            "spec",
                            "memory",
                            "stats",
                            "chart",
                            "fonts.cjk",
                            "text",
                            "raster")));

    /** The modules whose output has the same bytes everywhere. */
    static final List<String> DRAWING = List.of("raster", "text", "fonts.cjk", "chart", "stats");

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/architecture/"))
            .withImportOption(location -> !location.contains("/memory/agent/asm/"))
            .importPackages("org.steadyplot");

    private Modules() {}

    /** The module that a class of the project belongs to. */
    static String of(JavaClass type) {
        String longest = "";
        for (String module : ARROWS.keySet()) {
            if ((type.getPackageName() + ".").startsWith(ROOT + module + ".") && module.length() > longest.length()) {
                longest = module;
            }
        }
        return longest.isEmpty() ? "no module: " + type.getPackageName() : longest;
    }

    static boolean owns(JavaClass type) {
        return (type.getPackageName() + ".").startsWith(ROOT);
    }

    static DescribedPredicate<JavaClass> in(List<String> modules) {
        return DescribedPredicate.describe("are in " + modules, type -> modules.contains(of(type)));
    }
}
