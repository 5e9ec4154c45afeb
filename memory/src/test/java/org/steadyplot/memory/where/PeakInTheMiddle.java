package org.steadyplot.memory.where;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A program whose memory is largest in the middle: three holders of known size, released before the end. Tells the bytes of each on standard
 * output.
 */
final class PeakInTheMiddle {
    private static final int HEADER = 16;
    /** Written, so that what is allocated cannot be left out. */
    @SuppressWarnings("UnusedVariable")
    private static volatile Object sink = "";

    private PeakInTheMiddle() {}

    public static void main(String[] arguments) {
        churn(200);
        List<byte[]> table = loadTable();
        List<int[]> image = rasterize();
        Map<Integer, String> legend = legend();
        churn(Integer.parseInt(arguments[0]));
        System.out.println("loadTable " + (long) table.size() * (100_003 + HEADER));
        System.out.println("rasterize " + (long) image.size() * (4 * 2_500 + HEADER));
        System.out.println("legend " + legendBytes(legend));
        table = null;
        image = null;
        legend = null;
        churn(200);
    }

    private static List<byte[]> loadTable() {
        List<byte[]> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(new byte[100_003]);
        }
        return rows;
    }

    private static List<int[]> rasterize() {
        List<int[]> lines = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            lines.add(new int[2_500]);
        }
        return lines;
    }

    private static Map<Integer, String> legend() {
        Map<Integer, String> entries = new HashMap<>();
        for (int i = 100_000; i < 180_000; i++) {
            entries.put(i, "entry of the legend, number " + i);
        }
        return entries;
    }

    /** With compressed references: a node of 32, a key of 16, a text of 24 and its bytes of 56, and the table of the map. */
    private static long legendBytes(Map<Integer, String> legend) {
        long entry = 32 + 16 + 24 + 56;
        return legend.size() * entry + HEADER + 4 * 131_072;
    }

    private static void churn(int mebibytes) {
        for (int i = 0; i < 20 * mebibytes; i++) {
            sink = new byte[50_000];
        }
        sink = "";
    }
}
