package org.steadyplot.chart.artist;

import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;

/** An artist that shows numbers as colours, and so can have a colour bar. */
public interface Mappable {
    Colormap colormap();

    Norm norm();

    /** Replaces the norm; its limits must be known. */
    void setNorm(Norm value);

    /** Opacity in 0..1; NaN leaves the colormap's own. */
    double alpha();
}
