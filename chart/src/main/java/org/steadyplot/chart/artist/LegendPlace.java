package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.raster.Path;

/** Where a legend goes: at a named place, or at the one that covers least of the data. All in pixels. */
final class LegendPlace {
    private static final LegendLoc[] PLACES = LegendLoc.values();

    private LegendPlace() {}

    /** The legend's box at a place in {@code room}. */
    static Bbox at(LegendLoc place, double width, double height, Bbox room) {
        double fx =
                switch (place) {
                    case UPPER_LEFT, LOWER_LEFT, CENTER_LEFT -> 0;
                    case LOWER_CENTER, UPPER_CENTER, CENTER -> 0.5;
                    default -> 1;
                };
        double fy =
                switch (place) {
                    case LOWER_LEFT, LOWER_RIGHT, LOWER_CENTER -> 0;
                    case RIGHT, CENTER_LEFT, CENTER_RIGHT, CENTER -> 0.5;
                    default -> 1;
                };
        return Bbox.ofSize(0, 0, width, height).anchored(fx, fy, room);
    }

    /**
     * The first place that covers nothing, or that with the least of: vertices of lines, places of markers, bars, lines that cross. Called for every
     * drawing because it depends on the axes' final size.
     */
    static Bbox best(double width, double height, Bbox room, List<Artist> artists, Frame frame, Drawing drawing) {
        List<Path> lines = new ArrayList<>();
        List<Bbox> bars = new ArrayList<>();
        List<double[]> markers = new ArrayList<>();
        for (Artist artist : artists) {
            if (artist instanceof Line2D line) {
                lines.add(line.pixels(frame));
            } else if (artist instanceof Rectangle bar) {
                bars.add(bar.extent(frame, drawing));
            } else if (artist instanceof Patch patch) {
                lines.add(patch.pixels(frame));
            } else if (artist instanceof PathCollection collection) {
                markers.add(collection.pixels(frame));
            }
        }
        Bbox best = at(LegendLoc.UPPER_RIGHT, width, height, room);
        long least = Long.MAX_VALUE;
        for (int i = LegendLoc.UPPER_RIGHT.ordinal(); i < PLACES.length && least > 0; i++) {
            drawing.poll();
            Bbox box = at(PLACES[i], width, height, room);
            long covered = covered(box, lines, bars, markers);
            if (covered < least) {
                least = covered;
                best = box;
            }
        }
        return best;
    }

    private static long covered(Bbox box, List<Path> lines, List<Bbox> bars, List<double[]> markers) {
        long count = 0;
        for (Path line : lines) {
            count += inside(box, line.coordinates(), line.pointCount());
            count += crosses(box, line) ? 1 : 0;
        }
        for (double[] xy : markers) {
            count += inside(box, xy, xy.length / 2);
        }
        for (Bbox bar : bars) {
            count += bar.overlaps(box) ? 1 : 0;
        }
        return count;
    }

    private static int inside(Bbox box, double[] xy, int points) {
        int count = 0;
        for (int i = 0; i < points; i++) {
            double x = xy[2 * i];
            double y = xy[2 * i + 1];
            if (box.x0() < x && x < box.x1() && box.y0() < y && y < box.y1()) {
                count++;
            }
        }
        return count;
    }

    /** Whether a segment of the path shares a point with the inside of the box; curves count by their control points. */
    private static boolean crosses(Bbox box, Path path) {
        int point = 0;
        int start = 0;
        for (int i = 0; i < path.verbCount(); i++) {
            byte verb = path.verb(i);
            if (verb == Path.MOVE) {
                start = point;
            } else if (verb == Path.CLOSE) {
                if (point > 0 && crosses(box, path, point - 1, start)) {
                    return true;
                }
            } else {
                for (int k = 0; k < Path.pointsOf(verb); k++) {
                    if (crosses(box, path, point + k - 1, point + k)) {
                        return true;
                    }
                }
            }
            point += Path.pointsOf(verb);
        }
        return false;
    }

    /** Separating axes of a segment and a box; a vertex that is not finite makes it false. */
    private static boolean crosses(Bbox box, Path path, int from, int to) {
        double x0 = path.x(from);
        double y0 = path.y(from);
        double x1 = path.x(to);
        double y1 = path.y(to);
        double cx = (box.x0() + box.x1()) / 2;
        double cy = (box.y0() + box.y1()) / 2;
        double dx = Math.abs(x0 - x1);
        double dy = Math.abs(y0 - y1);
        return Math.abs(x0 + x1 - 2 * cx) < dx + box.width()
                && Math.abs(y0 + y1 - 2 * cy) < dy + box.height()
                && 2 * Math.abs((x0 - cx) * (y0 - y1) - (y0 - cy) * (x0 - x1)) < box.width() * dy + box.height() * dx;
    }
}
