package org.steadyplot.spec;

import org.steadyplot.chart.artist.Marker;
import org.steadyplot.chart.color.Colormaps;
import org.steadyplot.chart.color.Colors;
import org.steadyplot.chart.tick.NumberFormat;

/** Text that has to be a word of the charts: a color, a colormap, a marker, a format. */
final class CheckedType extends Type<String> {
    static final Type<String> COLOR = new CheckedType("a color", Vocabulary.COLOR);
    static final Type<String> COLORMAP = new CheckedType("a colormap", Vocabulary.COLORMAP);
    static final Type<String> MARKER = new CheckedType("a marker", Vocabulary.MARKER);
    static final Type<String> FORMAT = new CheckedType("a format like .2g", Vocabulary.FORMAT);
    static final Type<String> TICK_FORMAT = new CheckedType("a format like %.1f or {x:.1f}", Vocabulary.TICK_FORMAT);

    private final String name;
    private final Vocabulary vocabulary;

    private enum Vocabulary {
        COLOR,
        COLORMAP,
        MARKER,
        FORMAT,
        TICK_FORMAT
    }

    private CheckedType(String name, Vocabulary vocabulary) {
        this.name = name;
        this.vocabulary = vocabulary;
    }

    /** The format of tick labels: that of printf, or that of Python where there are braces. */
    static NumberFormat tickFormat(String text) {
        return text.indexOf('{') >= 0 ? NumberFormat.template(text) : NumberFormat.printf(text);
    }

    @Override
    String read(Value value, String path) {
        if (!(value instanceof Value.Scalar scalar) || scalar.kind() == Value.Kind.NULL) {
            throw wrong(value, path);
        }
        try {
            switch (vocabulary) {
                case COLOR -> Colors.parse(scalar.text());
                case COLORMAP -> Colormaps.get(scalar.text());
                case MARKER -> Marker.parse(scalar.text());
                case FORMAT -> NumberFormat.python(scalar.text());
                case TICK_FORMAT -> tickFormat(scalar.text());
            }
        } catch (IllegalArgumentException e) {
            throw wrong(value, path, String.valueOf(e.getMessage()));
        }
        return scalar.text();
    }

    @Override
    public String describe() {
        return name;
    }

    @Override
    Argument argument() {
        return Argument.TEXT;
    }
}
