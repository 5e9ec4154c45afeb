package org.steadyplot.chart.style;

import java.util.HashMap;
import java.util.Map;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.text.FontProperties;

/**
 * What a figure looks like unless told otherwise: matplotlib's rcParams as an immutable value. Settings are typed and lie in classes named after
 * the first part of their rc names: {@link AxesRc}, {@link LinesRc}, {@link TickRc}, ... Lengths are in points unless said otherwise.
 *
 * <pre>{@code
 * Style style = Style.of("ggplot").with(LinesRc.LINEWIDTH, 2.0).with(AxesRc.GRID, true);
 * var figure = new Figure(8, 6, style);
 * }</pre>
 */
public final class Style {
    /** matplotlib's default style. */
    public static final Style DEFAULT = new Style(Map.of());

    /** What differs from the default style. */
    private final Map<Rc<?>, Object> changed;

    private Style(Map<Rc<?>, Object> changed) {
        this.changed = changed;
    }

    /**
     * The default style changed by style sheets, one after the other.
     *
     * @param names of {@link StyleSheets#names()}
     * @throws IllegalArgumentException for a name that is not there
     */
    public static Style of(String... names) {
        Style style = DEFAULT;
        for (String name : names) {
            style = style.with(StyleSheets.get(name));
        }
        return style;
    }

    /** The value of a setting. */
    @SuppressWarnings("unchecked") // with() puts in values of the setting's type alone
    public <T> T get(Rc<T> setting) {
        Object value = changed.isEmpty() ? null : changed.get(setting);
        return value == null ? setting.standard() : (T) value;
    }

    /** This style with another value of a setting. */
    public <T> Style with(Rc<T> setting, T value) {
        Map<Rc<?>, Object> next = new HashMap<>(changed);
        next.put(setting, value);
        return new Style(next);
    }

    /** This style with the settings of a style sheet. */
    public Style with(StyleSheet sheet) {
        Map<Rc<?>, Object> next = new HashMap<>(changed);
        for (StyleSheet.Entry<?> entry : sheet.entries()) {
            next.put(entry.setting(), entry.value());
        }
        return new Style(next);
    }

    /** The points a font size means in this style. */
    public double points(FontSize size) {
        return size.points(get(FontRc.SIZE));
    }

    /** The font of this style in a size and a weight. */
    public FontProperties font(FontSize size, int weight) {
        return new FontProperties(get(FontRc.FAMILY), points(size), weight, get(FontRc.STYLE));
    }

    /** The dashes that a line style means. */
    public DashPattern dashes(Linestyle linestyle) {
        return switch (linestyle) {
            case DASHED -> get(LinesRc.DASHED_PATTERN);
            case DASHDOT -> get(LinesRc.DASHDOT_PATTERN);
            case DOTTED -> get(LinesRc.DOTTED_PATTERN);
            case SOLID, NONE -> DashPattern.SOLID;
        };
    }

    /** The edge of a filled shape that was not given one. */
    public Rgba patchEdgecolor() {
        return get(PatchRc.FORCE_EDGECOLOR) ? get(PatchRc.EDGECOLOR).in(this) : Rgba.NONE;
    }

    /** The colour of texts. */
    public Rgba textColor() {
        return get(TextRc.COLOR).in(this);
    }
}
