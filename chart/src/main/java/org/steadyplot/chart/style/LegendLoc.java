package org.steadyplot.chart.style;

import java.util.Locale;

/** Places of a legend, in the order of matplotlib's location codes 0 to 10; BEST covers least of the data. */
public enum LegendLoc {
    BEST,
    UPPER_RIGHT,
    UPPER_LEFT,
    LOWER_LEFT,
    LOWER_RIGHT,
    RIGHT,
    CENTER_LEFT,
    CENTER_RIGHT,
    LOWER_CENTER,
    UPPER_CENTER,
    CENTER;

    /** matplotlib's name: {@code best}, {@code upper right}, ... */
    public static LegendLoc parse(String name) {
        for (LegendLoc loc : values()) {
            if (loc.text().equals(name)) {
                return loc;
            }
        }
        throw new IllegalArgumentException("unknown place of a legend '" + name
                + "'; use best, upper right, upper left, lower left, lower right, right, center left, center right,"
                + " lower center, upper center or center");
    }

    /** matplotlib's name. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
