/** Figures, axes, artists, and the agg, svg and template backends. */
@org.jspecify.annotations.NullMarked
module org.steadyplot.chart {
    requires transitive org.steadyplot.raster;
    requires transitive org.steadyplot.text;
    requires static org.jspecify;

    exports org.steadyplot.chart;
    exports org.steadyplot.chart.artist;
    exports org.steadyplot.chart.backend;
    exports org.steadyplot.chart.color;
    exports org.steadyplot.chart.date;
    exports org.steadyplot.chart.layout;
    exports org.steadyplot.chart.plot;
    exports org.steadyplot.chart.scale;
    exports org.steadyplot.chart.style;
    exports org.steadyplot.chart.tick;
    exports org.steadyplot.chart.transform;
    exports org.steadyplot.chart.unit;

    uses org.steadyplot.chart.backend.Backend;

    provides org.steadyplot.chart.backend.Backend with
            org.steadyplot.chart.backend.agg.AggBackend,
            org.steadyplot.chart.backend.svg.SvgBackend,
            org.steadyplot.chart.backend.template.TemplateBackend;
}
