package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;

/** An artist that shows numbers as colours, and so can have a colour bar. */
public interface Mappable {
    Colormap colormap();

    Norm norm();

    /** Opacity in 0..1; NaN leaves the colormap's own. */
    double alpha();
}
