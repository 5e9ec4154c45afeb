package org.steadyplot.memory.jvm;

import org.jspecify.annotations.Nullable;

/**
 * A collection as a line of the JVM's log ({@code -Xlog:gc}) tells it, in whole mebibytes.
 *
 * @param epochMillis when it ended; 0 if the line has no such time
 * @param whole whether it looked at the whole heap: what it leaves then is live, but for what died meanwhile under a
 *     collector that works beside the program. After a young collection the dead among the old are still counted
 * @param before bytes in use before
 * @param after bytes in use after
 * @param committed bytes of the heap that the system has given; -1 where the line does not tell
 */
public record HeapCollection(long epochMillis, boolean whole, long before, long after, long committed) {
    private static final long LARGEST = 1L << 50;

    /**
     * Reads a line of any of HotSpot's collectors, Java 17 to 25; null for lines that tell no collection. Lines of G1's
     * Remark and Cleanup, at which only empty regions are given back, are none.
     */
    public static @Nullable HeapCollection parse(String line) {
        int arrow = line.indexOf("->");
        int name = line.indexOf("GC(");
        if (arrow < 1 || name < 0 || name > arrow) {
            return null;
        }
        name = line.indexOf(") ", name) + 2;
        if (name < 2 || name > arrow || !isCollection(line, name)) {
            return null;
        }
        int before = line.lastIndexOf(' ', arrow) + 1;
        long from = size(line, before);
        long to = size(line, arrow + 2);
        if (from < 0 || to < 0) {
            return null;
        }
        int open = line.indexOf('(', arrow);
        long committed = open < 0 ? -1 : size(line, open + 1);
        return new HeapCollection(millis(line), isWhole(line, name), from, to, committed);
    }

    private static boolean isCollection(String line, int name) {
        return line.startsWith("Pause Young", name)
                || line.startsWith("Pause Full", name)
                || line.startsWith("Pause Degenerated", name)
                || line.startsWith("Concurrent cleanup", name)
                || line.startsWith("Garbage Collection", name)
                || line.startsWith("Minor Collection", name)
                || line.startsWith("Major Collection", name);
    }

    private static boolean isWhole(String line, int name) {
        return line.startsWith("Pause Full", name)
                || line.startsWith("Concurrent cleanup", name)
                || line.startsWith("Pause Degenerated", name)
                || line.startsWith("Garbage Collection", name)
                || line.startsWith("Major Collection", name);
    }

    /** Digits and a unit, in bytes; -1 for anything else, such as a percentage. */
    private static long size(String line, int at) {
        long number = 0;
        int i = at;
        while (i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9' && number < LARGEST) {
            number = 10 * number + (line.charAt(i++) - '0');
        }
        if (i == at || i == line.length() || number >= LARGEST >> 20) {
            return -1;
        }
        return switch (line.charAt(i)) {
            case 'B' -> number;
            case 'K' -> number << 10;
            case 'M' -> number << 20;
            case 'G' -> number << 30;
            default -> -1;
        };
    }

    /** The time in front, as {@code [1795381739155ms]}. */
    private static long millis(String line) {
        int end = line.indexOf("ms]");
        if (!line.startsWith("[") || end < 2 || end > 18) {
            return 0;
        }
        long millis = 0;
        for (int i = 1; i < end; i++) {
            char c = line.charAt(i);
            if (c < '0' || c > '9') {
                return 0;
            }
            millis = 10 * millis + (c - '0');
        }
        return millis;
    }
}
