package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.steadyplot.memory.verdict.Metric;

/**
 * What a forked JVM is to do, as a file in its folder.
 *
 * @param task what is measured
 * @param test unique id of the test, or empty
 * @param options how it is measured
 * @param band what an empty body grows by
 * @param repeat how often the body is only repeated, for the agent to see; 0 where it is measured
 * @param properties system properties of the test's JVM; they include JUnit's parameters
 */
record Request(Task task, String test, NoLeakOptions options, Band band, Properties properties, long repeat) {
    /** What a forked JVM measures. */
    enum Task {
        /** A test method, which JUnit runs in the fork. */
        TEST,
        /** A scenario that was serialised into the folder. */
        SCENARIO,
        /** The empty body and the planted leak. */
        TRUST
    }

    Request(Task task, String test, NoLeakOptions options, Band band, Properties properties) {
        this(task, test, options, band, properties, 0);
    }

    /** The same without a measurement. */
    Request again(long times, int seconds) {
        return new Request(task, test, options.seconds(seconds), band, properties, times);
    }

    /** System property of a fork: its folder. */
    static final String FOLDER = "steadyplot.leaks.fork";

    private static final String FILE = "fork.properties";
    private static final String SYSTEM = "system.";

    void write(Path folder) throws IOException {
        Properties file = new Properties();
        file.setProperty("task", task.name());
        file.setProperty("test", test);
        file.setProperty("repeat", Long.toString(repeat));
        file.setProperty("iterations", Integer.toString(options.iterations()));
        file.setProperty("tolerance", Double.toString(options.toleranceBytes()));
        file.setProperty("seconds", Integer.toString(options.seconds()));
        List<String> names = new ArrayList<>();
        for (Metric metric : options.metrics()) {
            names.add(metric.name());
        }
        file.setProperty("metrics", String.join(",", names));
        band.write(file);
        for (String name : properties.stringPropertyNames()) {
            file.setProperty(SYSTEM + name, properties.getProperty(name));
        }
        PropertyFiles.write(folder.resolve(FILE), file);
    }

    static Request read(Path folder) throws IOException {
        Properties file = PropertyFiles.read(folder.resolve(FILE));
        Set<Metric> metrics = EnumSet.noneOf(Metric.class);
        for (String name : file.getProperty("metrics").split(",")) {
            metrics.add(Metric.valueOf(name));
        }
        NoLeakOptions options = new NoLeakOptions(
                Integer.parseInt(file.getProperty("iterations")),
                metrics,
                Double.parseDouble(file.getProperty("tolerance")),
                false,
                Integer.parseInt(file.getProperty("seconds")),
                List.of());
        Properties system = new Properties();
        for (String name :
                new TreeMap<>(file).keySet().stream().map(Object::toString).toList()) {
            if (name.startsWith(SYSTEM)) {
                system.setProperty(name.substring(SYSTEM.length()), file.getProperty(name));
            }
        }
        return new Request(
                Task.valueOf(file.getProperty("task")),
                file.getProperty("test"),
                options,
                Band.read(file),
                system,
                Long.parseLong(file.getProperty("repeat")));
    }

    Judge judge() {
        return new Judge(options.metrics(), options.toleranceBytes(), band);
    }
}
