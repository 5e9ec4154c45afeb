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

    private static final List<byte[]> TABLE = new ArrayList<>();
    private static final List<int[]> IMAGE = new ArrayList<>();

    public static void main(String[] arguments) {
        churn(200);
        run(Integer.parseInt(arguments[0]));
        churn(200);
    }

    private static void run(int mebibytes) {
        loadTable();
        rasterize();
        Map<Integer, String> legend = legend();
        churn(mebibytes);
        System.out.println("loadTable " + (long) TABLE.size() * (100_003 + 5 + HEADER));
        System.out.println("rasterize " + (long) IMAGE.size() * (4 * 2_500 + HEADER));
        System.out.println("legend " + legendBytes(legend));
        release();
    }

    private static void release() {
        TABLE.clear();
        IMAGE.clear();
    }

    private static void loadTable() {
        for (int i = 0; i < 600; i++) {
            TABLE.add(new byte[100_003]);
        }
    }

    private static void rasterize() {
        for (int i = 0; i < 3_000; i++) {
            IMAGE.add(new int[2_500]);
        }
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
