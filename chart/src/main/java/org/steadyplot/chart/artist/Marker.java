package org.steadyplot.chart.artist;

import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Path;
import org.steadyplot.raster.Stroke;

/** The marker shapes, in units of the marker size around the origin. */
public enum Marker {
    NONE("None", Shape.NOTHING, 0, 0, true),
    CIRCLE("o", Shape.CIRCLE, 0.5, 0, true),
    POINT(".", Shape.CIRCLE, 0.25, 0, true),
    PIXEL(",", Shape.SQUARE, 1, 0, true),
    TRIANGLE_UP("^", Shape.TRIANGLE, 0.5, 0, true),
    TRIANGLE_DOWN("v", Shape.TRIANGLE, 0.5, 180, true),
    TRIANGLE_LEFT("<", Shape.TRIANGLE, 0.5, 90, true),
    TRIANGLE_RIGHT(">", Shape.TRIANGLE, 0.5, 270, true),
    TRI_DOWN("1", Shape.TRI, 0.5, 0, false),
    TRI_UP("2", Shape.TRI, 0.5, 180, false),
    TRI_LEFT("3", Shape.TRI, 0.5, 270, false),
    TRI_RIGHT("4", Shape.TRI, 0.5, 90, false),
    SQUARE("s", Shape.SQUARE, 1, 0, true),
    DIAMOND("D", Shape.SQUARE, 1, 45, true),
    THIN_DIAMOND("d", Shape.THIN_DIAMOND, 1, 0, true),
    PENTAGON("p", Shape.PENTAGON, 0.5, 0, true),
    HEXAGON1("h", Shape.HEXAGON, 0.5, 0, true),
    HEXAGON2("H", Shape.HEXAGON, 0.5, 30, true),
    OCTAGON("8", Shape.OCTAGON, 0.5, 22.5, true),
    STAR("*", Shape.STAR, 0.5, 0, true),
    PLUS("+", Shape.PLUS, 0.5, 0, false),
    X("x", Shape.CROSS, 0.5, 0, false),
    PLUS_FILLED("P", Shape.PLUS_FILLED, 1, 0, true),
    X_FILLED("X", Shape.X_FILLED, 1, 0, true),
    VLINE("|", Shape.BAR, 0.5, 0, false),
    HLINE("_", Shape.BAR, 0.5, 90, false);

    private static final double NEVER = Double.POSITIVE_INFINITY;

    private final String text;
    private final Shape shape;
    private final double scale;
    private final double degrees;
    private final boolean filled;
    private final Path path;

    Marker(String text, Shape shape, double scale, double degrees, boolean filled) {
        this.text = text;
        this.shape = shape;
        this.scale = scale;
        this.degrees = degrees;
        this.filled = filled;
        this.path = turned();
    }

    private enum Shape {
        NOTHING,
        CIRCLE,
        SQUARE,
        THIN_DIAMOND,
        TRIANGLE,
        TRI,
        PENTAGON,
        HEXAGON,
        OCTAGON,
        STAR,
        PLUS,
        CROSS,
        BAR,
        PLUS_FILLED,
        X_FILLED
    }

    /** matplotlib's name: {@code o}, {@code s}, {@code None}, ... */
    public String text() {
        return text;
    }

    /** The marker of matplotlib's name; the empty string and a blank are none. */
    public static Marker parse(String name) {
        for (Marker marker : values()) {
            if (marker.text.equals(name)) {
                return marker;
            }
        }
        if (name.isBlank() || name.equals("none")) {
            return NONE;
        }
        throw new IllegalArgumentException(
                "unknown marker '" + name + "'; use one of o . , ^ v < > 1 2 3 4 s D d p h H 8 * + x P X | _ None");
    }

    /** Whether it has an inside. */
    public boolean filled() {
        return filled;
    }

    /** The shape, turned and scaled to a marker size of 1: always the same object, not to be changed. */
    public Path path() {
        return path;
    }

    private Path turned() {
        double angle = StrictMath.toRadians(degrees);
        double cos = degrees % 90 == 0 ? Math.rint(StrictMath.cos(angle)) : StrictMath.cos(angle);
        double sin = degrees % 90 == 0 ? Math.rint(StrictMath.sin(angle)) : StrictMath.sin(angle);
        return new Path().append(unit(), new Affine(scale * cos, scale * sin, -scale * sin, scale * cos, 0, 0));
    }

    /** From how many pixels of marker size on the shape is snapped to whole pixels; NaN leaves it to the automatic rule. */
    public double snapThreshold() {
        return switch (shape) {
            case CIRCLE, NOTHING -> NEVER;
            case HEXAGON -> Double.NaN;
            case SQUARE -> this == PIXEL ? Double.NaN : this == SQUARE ? 2 : 5;
            case CROSS, THIN_DIAMOND -> 3;
            case PLUS, BAR -> 1;
            default -> 5;
        };
    }

    public Stroke.Join join() {
        return switch (shape) {
            case SQUARE -> this == PIXEL ? Stroke.Join.ROUND : Stroke.Join.MITER;
            case STAR -> Stroke.Join.BEVEL;
            case THIN_DIAMOND, TRIANGLE, PENTAGON, HEXAGON, OCTAGON, PLUS_FILLED, X_FILLED -> Stroke.Join.MITER;
            default -> Stroke.Join.ROUND;
        };
    }

    private Path unit() {
        return switch (shape) {
            case NOTHING -> new Path(0);
            case CIRCLE -> circle();
            case SQUARE -> new Path().rect(-0.5, -0.5, 0.5, 0.5);
            case THIN_DIAMOND -> thinDiamond();
            case TRIANGLE -> polygon(0, 1, -1, -1, 1, -1);
            case TRI -> lines(0, 0, 0, -1, 0, 0, 0.8, 0.5, 0, 0, -0.8, 0.5);
            case PENTAGON -> regular(5, 1);
            case HEXAGON -> regular(6, 1);
            case OCTAGON -> regular(8, 1);
            case STAR -> regular(10, 0.381966);
            case PLUS -> lines(-1, 0, 1, 0, 0, -1, 0, 1);
            case CROSS -> lines(-1, -1, 1, 1, -1, 1, 1, -1);
            case BAR -> lines(0, -1, 0, 1);
            case PLUS_FILLED ->
                sixths(-1, -3, 1, -3, 1, -1, 3, -1, 3, 1, 1, 1, 1, 3, -1, 3, -1, 1, -3, 1, -3, -1, -1, -1);
            case X_FILLED -> quarters(-1, -2, 0, -1, 1, -2, 2, -1, 1, 0, 2, 1, 1, 2, 0, 1, -1, 2, -2, 1, -1, 0, -2, -1);
        };
    }

    /** The unit circle by eight cubic arcs, as matplotlib has it. */
    private static Path circle() {
        final double m = 0.2652031;
        final double s = 0.7071067811865476;
        final double a = s * m;
        return new Path(12)
                .moveTo(0, -1)
                .cubicTo(m, -1, s - a, -s - a, s, -s)
                .cubicTo(s + a, -s + a, 1, -m, 1, 0)
                .cubicTo(1, m, s + a, s - a, s, s)
                .cubicTo(s - a, s + a, m, 1, 0, 1)
                .cubicTo(-m, 1, -s + a, s + a, -s, s)
                .cubicTo(-s - a, s - a, -1, m, -1, 0)
                .cubicTo(-1, -m, -s - a, -s + a, -s, -s)
                .cubicTo(-s + a, -s - a, -m, -1, 0, -1)
                .close();
    }

    private static Path thinDiamond() {
        double r = 0.7071067811865476;
        return polygon(0, -r, 0.6 * r, 0, 0, r, -0.6 * r, 0);
    }

    /** Corners on a circle, the first on top, every other one on an inner circle. */
    private static Path regular(int corners, double inner) {
        double[] xy = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI / corners * i + Math.PI / 2;
            double radius = i % 2 == 1 ? inner : 1;
            xy[2 * i] = radius * StrictMath.cos(angle);
            xy[2 * i + 1] = radius * StrictMath.sin(angle);
        }
        return polygon(xy);
    }

    private static Path sixths(double... xy) {
        return divided(6, xy);
    }

    private static Path quarters(double... xy) {
        return divided(4, xy);
    }

    private static Path divided(double by, double[] xy) {
        for (int i = 0; i < xy.length; i++) {
            xy[i] /= by;
        }
        return polygon(xy);
    }

    private static Path polygon(double... xy) {
        Path path = new Path(xy.length / 2 + 1).moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path.close();
    }

    private static Path lines(double... xy) {
        Path path = new Path(xy.length / 2);
        for (int i = 0; i < xy.length; i += 4) {
            path.moveTo(xy[i], xy[i + 1]).lineTo(xy[i + 2], xy[i + 3]);
        }
        return path;
    }
}
