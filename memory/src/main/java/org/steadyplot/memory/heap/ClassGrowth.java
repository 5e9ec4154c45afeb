package org.steadyplot.memory.heap;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.MemoryException;

/**
 * How a class grew between class histograms.
 *
 * @param everyTime whether its instances grew from each histogram to the next; with two histograms this is always so
 */
public record ClassGrowth(
        String name, long instancesBefore, long instancesAfter, long bytesBefore, long bytesAfter, boolean everyTime) {
    private static final int MOST_CLASSES = 1_000_000;
    private static final int LONGEST_NAME = 65_536;

    public long instances() {
        return instancesAfter - instancesBefore;
    }

    public long bytes() {
        return bytesAfter - bytesBefore;
    }

    /** The part of the class's bytes that is growth, over 0 to 1. */
    double share() {
        return bytesAfter <= 0 ? 0 : Math.min(1, (double) bytes() / bytesAfter);
    }

    /**
     * The classes that grew, the largest growth in bytes first, from histograms in the order of time: tables of class, instances and bytes,
     * separated by tabs under a line of headings.
     *
     * @throws MemoryException when there are fewer than two, or one is no such table
     */
    public static List<ClassGrowth> of(List<Path> histograms) {
        if (histograms.size() < 2) {
            throw new MemoryException("Class growth needs two histograms or more, there are " + histograms.size());
        }
        Map<String, ClassCount> first = read(histograms.get(0));
        Map<String, ClassCount> before = first;
        Map<String, Integer> rises = new HashMap<>();
        for (Path file : histograms.subList(1, histograms.size())) {
            Map<String, ClassCount> after = read(file);
            for (ClassCount count : after.values()) {
                if (count.instances() > or0(before, count.name()).instances()) {
                    rises.merge(count.name(), 1, Integer::sum);
                }
            }
            before = after;
        }
        List<ClassGrowth> growth = new ArrayList<>();
        for (ClassCount last : before.values()) {
            ClassCount start = or0(first, last.name());
            boolean everyTime = rises.getOrDefault(last.name(), 0) == histograms.size() - 1;
            if (last.bytes() > start.bytes()) {
                growth.add(new ClassGrowth(
                        last.name(), start.instances(), last.instances(), start.bytes(), last.bytes(), everyTime));
            }
        }
        growth.sort(Comparator.comparingLong(ClassGrowth::bytes).reversed().thenComparing(ClassGrowth::name));
        return growth;
    }

    public static List<ClassGrowth> of(Path before, Path after) {
        return of(List.of(before, after));
    }

    private static ClassCount or0(Map<String, ClassCount> counts, String name) {
        return counts.getOrDefault(name, new ClassCount(name, 0, 0));
    }

    /** Classes of one name, of several loaders, are added up. */
    private static Map<String, ClassCount> read(Path file) {
        Map<String, ClassCount> counts = new HashMap<>();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (number > 1 && !line.isEmpty()) {
                    ClassCount count = row(file, number, line);
                    counts.merge(
                            count.name(),
                            count,
                            (a, b) -> new ClassCount(a.name(), a.instances() + b.instances(), a.bytes() + b.bytes()));
                }
                if (number > MOST_CLASSES) {
                    throw new MemoryException("Class histogram " + file + " has more than " + MOST_CLASSES + " lines");
                }
            }
            return counts;
        } catch (MalformedInputException e) {
            throw new MemoryException("Class histogram " + file + " is not UTF-8 text");
        } catch (IOException e) {
            throw new MemoryException("Class histogram " + file + " cannot be read: " + e);
        }
    }

    private static ClassCount row(Path file, int number, String line) {
        int second = line.lastIndexOf('\t');
        int first = second < 0 ? -1 : line.lastIndexOf('\t', second - 1);
        if (first > 0 && first <= LONGEST_NAME) {
            try {
                long instances = Long.parseLong(line, first + 1, second, 10);
                long bytes = Long.parseLong(line, second + 1, line.length(), 10);
                if (instances >= 0 && bytes >= 0 && bytes < 1L << 53) {
                    return new ClassCount(line.substring(0, first), instances, bytes);
                }
            } catch (NumberFormatException e) {
                // Said below, with the line.
            }
        }
        throw new MemoryException("Class histogram " + file + ", line " + number
                + ": class, instances and bytes are expected, separated by tabs");
    }
}
