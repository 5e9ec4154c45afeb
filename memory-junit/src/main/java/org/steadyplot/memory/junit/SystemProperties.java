package org.steadyplot.memory.junit;

import java.util.List;
import java.util.Properties;
import java.util.Set;

/** Which system properties of the test's JVM go to a fork: those that people set, not those that describe a JVM. */
final class SystemProperties {
    private static final List<String> A_JVMS_OWN = List.of(
            "java.vm.",
            "java.version",
            "java.specification.",
            "java.vendor",
            "java.runtime.",
            "java.class.",
            "jdk.",
            "os.",
            "sun.",
            "surefire.",
            "org.gradle.",
            "idea.",
            "intellij.",
            "jacoco");

    private static final Set<String> SINGLE = Set.of(
            "basedir.surefire",
            "file.separator",
            "java.home",
            "java.library.path",
            "java.vm.info",
            "line.separator",
            "native.encoding",
            "path.separator",
            "stderr.encoding",
            "stdin.encoding",
            "stdout.encoding",
            "user.dir",
            "user.home",
            "user.name",
            Request.FOLDER);

    private SystemProperties() {}

    /** Whether an option {@code -Dname=value} of this JVM goes to a fork's command line. */
    static boolean goes(String option) {
        int equals = option.indexOf('=');
        String name = option.substring(2, equals < 0 ? option.length() : equals);
        return given(name) || name.equals("java.library.path") || name.startsWith("sun.") || name.equals("user.home");
    }

    /** Those of this JVM, with what was set after its start. */
    static Properties ofThisJvm() {
        Properties properties = new Properties();
        Properties all = System.getProperties();
        for (String name : all.stringPropertyNames()) {
            String value = all.getProperty(name);
            if (given(name) && value != null) {
                properties.setProperty(name, value);
            }
        }
        return properties;
    }

    private static boolean given(String name) {
        for (String prefix : A_JVMS_OWN) {
            if (name.startsWith(prefix)) {
                return false;
            }
        }
        return !SINGLE.contains(name);
    }
}
