package org.steadyplot.chart.artist;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.TickFormatStyle;
import org.steadyplot.chart.tick.Formatter;
import org.steadyplot.chart.tick.Locator;
import org.steadyplot.chart.tick.NullLocator;
import org.steadyplot.chart.unit.Units;

/** What all axes that share an axis have in common: its scale and units, where its ticks stand and what they say. */
final class AxisTicking {
    private final TickFormatStyle format;
    private final boolean minorVisible;
    Scale scale;

    @Nullable
    Units units;

    Locator majorLocator;
    Locator minorLocator;
    Formatter majorFormatter;
    Formatter minorFormatter;
    /** Whether nobody has chosen the major ticks, so that units may. */
    boolean defaultLocator = true;
    /** Whether nobody has chosen the labels, so that units may. */
    boolean defaultFormatter = true;

    AxisTicking(Scale scale, TickFormatStyle format, boolean minorVisible) {
        this.format = format;
        this.minorVisible = minorVisible;
        this.scale = scale;
        majorLocator = scale.majorLocator();
        minorLocator = scale.minorLocator(minorVisible);
        majorFormatter = scale.majorFormatter(format);
        minorFormatter = scale.minorFormatter(format);
    }

    void setScale(Scale value) {
        scale = value;
        majorLocator = value.majorLocator();
        minorLocator = value.minorLocator(minorVisible);
        majorFormatter = value.majorFormatter(format);
        minorFormatter = value.minorFormatter(format);
        defaultLocator = true;
        defaultFormatter = true;
    }

    void setUnits(Units value) {
        units = value;
        if (defaultLocator) {
            majorLocator = value.majorLocator();
        }
        if (defaultFormatter) {
            majorFormatter = value.majorFormatter();
        }
    }

    /** Minor ticks that part the major ones, or none. */
    void setMinorTicks(boolean on) {
        minorLocator = on ? scale.minorLocator(true) : new NullLocator();
    }
}
