package org.steadyplot.chart.backend;

import java.util.List;

/** An output format, found by {@link java.util.ServiceLoader}. Stateless. */
public interface Backend {
    /** Name as matplotlib has it: {@code agg}, {@code svg}, ... */
    String name();

    /** File suffixes without the dot, lower case. */
    List<String> formats();

    /** One line for lists and help. */
    String description();

    Canvases canvases();

    /** Makes pictures of one format and keeps scratch memory between them. One per render context; confined to one thread. */
    interface Canvases {
        Picture open(PictureOptions options);
    }
}
