package org.steadyplot.chart.color;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.NearestName;

/** The colormaps of matplotlib and seaborn. Each call reads just the map asked for; keep a map that is used often. */
public final class Colormaps {
    private Colormaps() {}

    /**
     * The colormap of a name such as {@code viridis}, or {@code viridis_r} for it reversed.
     *
     * @throws IllegalArgumentException when there is no such map; the message names a similar one
     */
    public static Colormap get(String name) {
        boolean reversed = name.endsWith("_r");
        String base = reversed ? name.substring(0, name.length() - 2) : name;
        byte[] bytes = isPlain(base) ? ColorResources.bytes("maps/".concat(base).concat(".map")) : null;
        if (bytes == null) {
            throw unknown(name, base, reversed);
        }
        ColorSource source = decode(ByteBuffer.wrap(bytes));
        return new Colormap(name, reversed ? source.reversed() : source, source.size(), null, null, Rgba.NONE);
    }

    /** All names without the reversed ones, in alphabetical order without regard to case. */
    public static List<String> names() {
        String text = ColorResources.text("maps/index.txt");
        List<String> names = new ArrayList<>();
        for (int start = 0, end; (end = text.indexOf('\n', start)) >= 0; start = end + 1) {
            names.add(text.substring(start, end));
        }
        return names;
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (!letter && !(c >= '0' && c <= '9') && c != '_') {
                return false;
            }
        }
        return !name.isEmpty();
    }

    private static IllegalArgumentException unknown(String name, String base, boolean reversed) {
        String hint = NearestName.hint(base, names());
        if (reversed && !hint.isEmpty()) {
            hint = hint.replace("'?", "_r'?");
        }
        return new IllegalArgumentException("unknown colormap '" + name + "'" + hint);
    }

    private static ColorSource decode(ByteBuffer in) {
        byte kind = in.get();
        return switch (kind) {
            case 'L' -> new ListedSource(listed(in, in.getChar()));
            case 'M' -> new ListedSource(micro(in, in.getChar()));
            case 'F' -> {
                int n = in.getChar();
                yield new FunctionSource(listed(in, n), listed(in, n));
            }
            case 'S' -> new SegmentSource(new double[][] {anchors(in), anchors(in), anchors(in), {0, 1, 1, 1, 1, 1}});
            default -> throw new IllegalStateException("unknown kind of colormap resource: " + kind);
        };
    }

    private static double[] listed(ByteBuffer in, int n) {
        double[] rgba = new double[4 * n];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = i % 4 == 3 ? 1 : in.getDouble();
        }
        return rgba;
    }

    private static double[] micro(ByteBuffer in, int n) {
        double[] rgba = new double[4 * n];
        for (int i = 0; i < rgba.length; i++) {
            rgba[i] = i % 4 == 3 ? 1 : ((in.get() & 255) << 16 | in.getChar()) / 1e6;
        }
        return rgba;
    }

    private static double[] anchors(ByteBuffer in) {
        double[] anchors = new double[3 * in.getChar()];
        for (int i = 0; i < anchors.length; i++) {
            anchors[i] = in.getDouble();
        }
        return anchors;
    }
}
