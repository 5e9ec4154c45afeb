package org.steadyplot.raster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A picture described in words, to be drawn here and by matplotlib's Agg renderer. */
@SuppressWarnings({"ArrayRecordComponent", "StringSplitter"}) // handed over, never compared; no empty words
record Scene(String name, int width, int height, boolean opaque, List<Item> items) {
    record Item(
            int fill, int stroke, boolean antialiased, Stroke style, int[] clip, Path path, double @Nullable [] at) {}

    /** Reads scenes: lines {@code scene}, {@code draw}, {@code path} and, for markers, {@code at}. */
    static List<Scene> read(List<String> lines) {
        List<Scene> scenes = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String[] word = lines.get(i).split(" ");
            if (word[0].equals("scene")) {
                scenes.add(new Scene(
                        word[1],
                        Integer.parseInt(word[2]),
                        Integer.parseInt(word[3]),
                        word[4].equals("1"),
                        new ArrayList<>()));
            } else if (word[0].equals("draw")) {
                String[] clip = word[9].split(",");
                int[] box = new int[4];
                for (int k = 0; k < 4; k++) {
                    box[k] = Integer.parseInt(clip[k]);
                }
                Stroke style = new Stroke(
                        Double.parseDouble(word[4]),
                        Stroke.Cap.valueOf(word[5].toUpperCase(Locale.ROOT)),
                        Stroke.Join.valueOf(word[6].toUpperCase(Locale.ROOT)),
                        word[8].equals("-") ? new double[0] : numbers(word[8].split(","), 0),
                        Double.parseDouble(word[7]));
                double[] at = i + 2 < lines.size() && lines.get(i + 2).startsWith("at ")
                        ? numbers(lines.get(i + 2).split(" "), 1)
                        : null;
                scenes.get(scenes.size() - 1)
                        .items()
                        .add(new Item(
                                color(word[1]),
                                color(word[2]),
                                word[3].equals("1"),
                                style,
                                box,
                                path(lines.get(i + 1).split(" ")),
                                at));
            }
        }
        return scenes;
    }

    private static int color(String text) {
        return text.equals("-") ? 0 : Integer.parseUnsignedInt(text, 16);
    }

    private static double[] numbers(String[] words, int from) {
        double[] numbers = new double[words.length - from];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = Double.parseDouble(words[from + i]);
        }
        return numbers;
    }

    static Path path(String[] words) {
        Path path = new Path();
        for (int i = 1; i < words.length; i++) {
            int points =
                    switch (words[i]) {
                        case "Z" -> 0;
                        case "Q" -> 2;
                        case "C" -> 3;
                        default -> 1;
                    };
            double[] p = new double[6];
            for (int k = 0; k < 2 * points; k++) {
                p[k] = Double.parseDouble(words[i + 1 + k]);
            }
            switch (words[i]) {
                case "Z" -> path.close();
                case "M" -> path.moveTo(p[0], p[1]);
                case "L" -> path.lineTo(p[0], p[1]);
                case "Q" -> path.quadTo(p[0], p[1], p[2], p[3]);
                default -> path.cubicTo(p[0], p[1], p[2], p[3], p[4], p[5]);
            }
            i += 2 * points;
        }
        return path;
    }

    Surface draw(Canvas canvas) {
        Surface surface = new Surface();
        surface.reset(width, height, opaque ? 0xFFFFFFFF : 0x00FFFFFF);
        canvas.target(surface);
        for (Item item : items) {
            canvas.clip(item.clip[0], item.clip[1], item.clip[2], item.clip[3]);
            if (item.at != null) {
                markers(canvas, item, item.at);
            } else {
                canvas.fill(item.path, FillRule.NON_ZERO, item.antialiased, item.fill);
                canvas.stroke(item.fill == 0 ? cut(item.path) : item.path, item.style, item.antialiased, item.stroke);
            }
        }
        return surface;
    }

    private Path cut(Path path) {
        Path out = new Path();
        Outline.clipLines(path, -1, -1, width + 1, height + 1, out);
        return out;
    }

    private static void markers(Canvas canvas, Item item, double[] at) {
        Path centred = new Path().append(item.path, Affine.translate(0.5, 0.5));
        Stamp stamp = new Stamp(
                item.fill == 0 ? null : canvas.mask(centred, FillRule.NON_ZERO, true),
                canvas.mask(centred, item.style, true));
        double[] places = at.clone();
        for (int i = 0; i < places.length; i++) {
            places[i] += 0.5;
        }
        canvas.draw(stamp, places, places.length / 2, item.fill, item.stroke);
    }
}
