package org.steadyplot.memory.verdict;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much more of a class lives in the last histogram of a JVM than in the first one that it kept, from the end of the warm-up.
 *
 * @param name the class, as in Java
 * @param instances objects more
 * @param bytes bytes more
 */
public record ClassGrowth(String name, long instances, long bytes) {
    private static final long LARGEST = 64L << 20;

    static List<ClassGrowth> of(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> histograms = Files.newDirectoryStream(folder, "histogram-*.tsv")) {
            histograms.forEach(files::add);
        }
        if (files.size() < 2) {
            return List.of();
        }
        Collections.sort(files);
        Map<String, long[]> before = read(files.get(0));
        List<ClassGrowth> growing = new ArrayList<>();
        for (Map.Entry<String, long[]> entry : read(files.get(files.size() - 1)).entrySet()) {
            long[] old = before.getOrDefault(entry.getKey(), new long[2]);
            long instances = entry.getValue()[0] - old[0];
            long bytes = entry.getValue()[1] - old[1];
            if (bytes > 0) {
                growing.add(new ClassGrowth(entry.getKey(), instances, bytes));
            }
        }
        growing.sort(Comparator.comparingLong(ClassGrowth::bytes).reversed().thenComparing(ClassGrowth::name));
        return growing;
    }

    /** Instances and bytes of each class; classes of one name in several loaders are added up. */
    private static Map<String, long[]> read(Path file) throws IOException {
        Map<String, long[]> classes = new HashMap<>();
        if (Files.size(file) > LARGEST) {
            return classes;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split("\t", -1);
                if (words.length == 3 && isNumber(words[1]) && isNumber(words[2])) {
                    long[] sum = classes.computeIfAbsent(words[0], name -> new long[2]);
                    sum[0] += Long.parseLong(words[1]);
                    sum[1] += Long.parseLong(words[2]);
                }
            }
        }
        return classes;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= 18 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
