module org.example.charts {
    requires org.steadyplot.chart;
}
