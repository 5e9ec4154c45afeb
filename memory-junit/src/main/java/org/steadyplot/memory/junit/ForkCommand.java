package org.steadyplot.memory.junit;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How a JVM is started that is like this one but for what would spoil the measurement: the same Java, class path, modules
 * and largest heap; the serial collector, which reads exactly; no agents and no debugger.
 *
 * @param options of the virtual machine, without paths
 * @param modules module options, as they were given to this JVM
 * @param classPath files and folders
 */
record ForkCommand(List<String> options, List<String> modules, Collection<String> classPath) {
    static final String ARGUMENTS = "fork.args";

    private static final List<String> MODULES = List.of(
            "--add-exports",
            "--add-modules",
            "--add-opens",
            "--add-reads",
            "--enable-native-access",
            "--limit-modules",
            "--module-path",
            "--patch-module",
            "--upgrade-module-path");

    /** What else of this JVM's options goes to the fork; a prefix each. */
    private static final List<String> KEPT = List.of(
            "-Xss",
            "-Xbootclasspath/a:",
            "-XX:MaxMetaspaceSize=",
            "-XX:MaxDirectMemorySize=",
            "-XX:+EnableDynamicAgentLoading",
            "--enable-preview",
            "-ea",
            "-da",
            "-esa",
            "-dsa",
            "-enable",
            "-disable");

    ForkCommand {
        options = List.copyOf(options);
        modules = List.copyOf(modules);
        classPath = List.copyOf(classPath);
    }

    /** For the classes that this loader finds. */
    static ForkCommand of(NoLeakOptions asked, ClassLoader loader) {
        List<String> given = ManagementFactory.getRuntimeMXBean().getInputArguments();
        List<String> options = new ArrayList<>();
        List<String> modules = new ArrayList<>();
        options.add("-XX:+UseSerialGC");
        options.add("-XX:SoftRefLRUPolicyMSPerMB=0");
        options.add("-Xmx" + Math.max(16, Runtime.getRuntime().maxMemory() >> 20) + "m");
        for (String option : given) {
            if (startsWithOne(option, MODULES)) {
                modules.add(option);
            } else if (startsWithOne(option, KEPT) || (option.startsWith("-D") && SystemProperties.goes(option))) {
                options.add(option);
            }
        }
        options.addAll(asked.jvm());
        Set<String> path = new LinkedHashSet<>();
        for (String entry : System.getProperty("java.class.path", "").split(File.pathSeparator)) {
            if (!entry.isEmpty()) {
                path.add(entry);
            }
        }
        path.addAll(ClassSources.of(loader, path, modules));
        return new ForkCommand(options, modules, path);
    }

    /** The same with one more option of the virtual machine. */
    ForkCommand with(String option) {
        List<String> more = new ArrayList<>(options);
        more.add(option);
        return new ForkCommand(more, modules, classPath);
    }

    /** The command line; class path and options go through a file in the folder, which knows no limit of length. */
    List<String> line(Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(options);
        arguments.addAll(modules);
        arguments.add("-cp");
        arguments.add(String.join(File.pathSeparator, classPath));
        Module module = ForkMain.class.getModule();
        if (module.isNamed()) {
            arguments.add("--add-modules");
            arguments.add(module.getName());
            arguments.add("-m");
            arguments.add(module.getName() + "/" + ForkMain.class.getName());
        } else {
            arguments.add(ForkMain.class.getName());
        }
        StringBuilder text = new StringBuilder();
        for (String argument : arguments) {
            text.append(quoted(argument)).append('\n');
        }
        Charset charset = Charset.forName(
                System.getProperty("sun.jnu.encoding", Charset.defaultCharset().name()));
        Files.write(folder.resolve(ARGUMENTS), text.toString().getBytes(charset));
        return List.of(java(), "@" + folder.resolve(ARGUMENTS), folder.toString());
    }

    private static String java() {
        Path bin = Path.of(System.getProperty("java.home"), "bin");
        Path windows = bin.resolve("java.exe");
        return (Files.isRegularFile(windows) ? windows : bin.resolve("java")).toString();
    }

    /** As the launcher's argument files want it. */
    static String quoted(String argument) {
        StringBuilder text = new StringBuilder("\"");
        for (int i = 0; i < argument.length(); i++) {
            char c = argument.charAt(i);
            switch (c) {
                case '"', '\\' -> text.append('\\').append(c);
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                default -> text.append(c);
            }
        }
        return text.append('"').toString();
    }

    private static boolean startsWithOne(String option, List<String> prefixes) {
        for (String prefix : prefixes) {
            if (option.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
