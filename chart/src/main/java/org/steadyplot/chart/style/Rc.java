package org.steadyplot.chart.style;

/**
 * A setting of a {@link Style} under its rc name, with the type of its values and the value of matplotlib's default style. Two settings are
 * never equal; they are compared by identity.
 *
 * @param <T> the type of its values, which are immutable
 */
public final class Rc<T> {
    private final String name;
    private final RcType<T> type;
    private final T standard;
    private final String doc;

    private Rc(String name, RcType<T> type, T standard, String doc) {
        this.name = name;
        this.type = type;
        this.standard = standard;
        this.doc = doc;
    }

    static <T> Rc<T> of(String name, RcType<T> type, T standard, String doc) {
        return new Rc<>(name, type, standard, doc);
    }

    /** The rc name, as {@code lines.linewidth}. */
    public String name() {
        return name;
    }

    public RcType<T> type() {
        return type;
    }

    /** The value in matplotlib's default style. */
    public T standard() {
        return standard;
    }

    /** What it sets, in a few words. */
    public String doc() {
        return doc;
    }

    @Override
    public String toString() {
        return name;
    }
}
