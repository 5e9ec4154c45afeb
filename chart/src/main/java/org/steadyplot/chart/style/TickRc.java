package org.steadyplot.chart.style;

import java.util.ArrayList;
import java.util.List;

/** Settings of the ticks of one axis, {@code xtick} or {@code ytick}. The first side is the bottom of an x axis and the left of a y axis. */
public final class TickRc {
    public static final TickRc X = new TickRc("xtick", "bottom", "top", TickAlignment.CENTER);
    public static final TickRc Y = new TickRc("ytick", "left", "right", TickAlignment.CENTER_BASELINE);

    private final List<Rc<?>> all = new ArrayList<>();
    private final String axis;

    private final Rc<Boolean> first;
    private final Rc<Boolean> second;
    private final Rc<Boolean> labelFirst;
    private final Rc<Boolean> labelSecond;
    private final Rc<TickDirection> direction;
    private final Rc<RcColor> color;
    private final Rc<RcColor> labelcolor;
    private final Rc<FontSize> labelsize;
    private final Rc<TickAlignment> alignment;
    private final Rc<Boolean> minorVisible;
    private final Marks major;
    private final Marks minor;

    /**
     * Settings of the major or the minor marks.
     *
     * @param size length in points
     * @param width line width in points
     * @param pad points between mark and label
     * @param first whether they are drawn at the bottom or left
     * @param second whether they are drawn at the top or right
     */
    public record Marks(Rc<Double> size, Rc<Double> width, Rc<Double> pad, Rc<Boolean> first, Rc<Boolean> second) {}

    private TickRc(String axis, String firstSide, String secondSide, TickAlignment standard) {
        this.axis = axis;
        first = add(firstSide, RcTypes.BOOLEAN, true, "ticks at the " + firstSide);
        second = add(secondSide, RcTypes.BOOLEAN, false, "ticks at the " + secondSide);
        labelFirst = add("label" + firstSide, RcTypes.BOOLEAN, true, "labels at the " + firstSide);
        labelSecond = add("label" + secondSide, RcTypes.BOOLEAN, false, "labels at the " + secondSide);
        direction =
                add("direction", RcTypes.choice(TickDirection.class), TickDirection.OUT, "which way the marks point");
        color = add("color", RcTypes.COLOR, RcColor.BLACK, "marks");
        labelcolor = add("labelcolor", RcTypes.COLOR, RcColor.INHERIT, "labels; inherit is the color of the marks");
        labelsize = add("labelsize", RcTypes.FONT_SIZE, FontSize.MEDIUM, "size of the labels");
        alignment = add("alignment", RcTypes.choice(TickAlignment.class), standard, "labels along the axis");
        minorVisible = add("minor.visible", RcTypes.BOOLEAN, false, "whether there are minor ticks");
        major = marks("major", 3.5, 0.8, 3.5, firstSide, secondSide);
        minor = marks("minor", 2, 0.6, 3.4, firstSide, secondSide);
    }

    private Marks marks(String which, double size, double width, double pad, String firstSide, String secondSide) {
        return new Marks(
                add(which + ".size", RcTypes.NUMBER, size, "length in points"),
                add(which + ".width", RcTypes.NUMBER, width, "line width in points"),
                add(which + ".pad", RcTypes.NUMBER, pad, "points between mark and label"),
                add(which + "." + firstSide, RcTypes.BOOLEAN, true, "marks at the " + firstSide),
                add(which + "." + secondSide, RcTypes.BOOLEAN, true, "marks at the " + secondSide));
    }

    private <T> Rc<T> add(String name, RcType<T> type, T standard, String doc) {
        Rc<T> setting = Rc.of(axis + "." + name, type, standard, doc);
        all.add(setting);
        return setting;
    }

    List<Rc<?>> all() {
        return all;
    }

    /** Ticks at the bottom or left. */
    public Rc<Boolean> first() {
        return first;
    }

    /** Ticks at the top or right. */
    public Rc<Boolean> second() {
        return second;
    }

    /** Labels at the bottom or left. */
    public Rc<Boolean> labelFirst() {
        return labelFirst;
    }

    /** Labels at the top or right. */
    public Rc<Boolean> labelSecond() {
        return labelSecond;
    }

    public Rc<TickDirection> direction() {
        return direction;
    }

    public Rc<RcColor> color() {
        return color;
    }

    public Rc<RcColor> labelcolor() {
        return labelcolor;
    }

    public Rc<FontSize> labelsize() {
        return labelsize;
    }

    public Rc<TickAlignment> alignment() {
        return alignment;
    }

    public Rc<Boolean> minorVisible() {
        return minorVisible;
    }

    public Marks major() {
        return major;
    }

    public Marks minor() {
        return minor;
    }
}
