package org.steadyplot.memory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * What mprof 0.61 demands of a recording so that it reads it, and fits trend lines without a failure of its linear algebra:
 * a test reads a file by these rules, which fail where mprof does.
 */
record MprofRules(@Nullable String commandLine, Points memory, Map<String, Points> children) {
    /** Values and their times. */
    record Points(List<Double> values, List<Double> times) {
        Points() {
            this(new ArrayList<>(), new ArrayList<>());
        }

        void add(String value, String time) {
            values.add(pythonFloat(value));
            times.add(pythonFloat(time));
        }

        double max() {
            return values.stream().flatMapToDouble(DoubleStream::of).max().orElseThrow();
        }

        boolean hasTrend() {
            return times.stream().distinct().count() >= 2;
        }
    }

    static MprofRules read(Path file) throws IOException {
        String commandLine = null;
        Points memory = new Points();
        Map<String, Points> children = new LinkedHashMap<>();
        String text = Files.readString(file);
        if (!text.endsWith("\n")) {
            throw new AssertionError("the last line has no end");
        }
        for (String line : text.substring(0, text.length() - 1).split("\n", -1)) {
            if (line.isEmpty()) {
                throw new AssertionError("Sampling time was too short");
            }
            int space = line.indexOf(' ');
            if (space < 0) {
                throw new AssertionError("not enough values to unpack: " + line);
            }
            String[] values = line.substring(space + 1).split(" ", -1);
            switch (line.substring(0, space)) {
                case "CMDLINE" -> commandLine = line.substring(space + 1);
                case "MEM" -> memory.add(values[0], values[1]);
                case "CHLD" ->
                    children.computeIfAbsent(values[0], pid -> new Points()).add(values[1], values[2]);
                case "FUNC" -> {
                    for (int i = 1; i < 5; i++) {
                        pythonFloat(values[i]);
                    }
                }
                default -> {}
            }
        }
        return new MprofRules(commandLine, memory, children);
    }

    private static double pythonFloat(String text) {
        if (!text.matches("[+-]?[0-9]+(\\.[0-9]*)?")) {
            throw new AssertionError("could not convert string to float: " + text);
        }
        return Double.parseDouble(text);
    }
}
