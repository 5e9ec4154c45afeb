package org.steadyplot.spec;

import java.util.List;

/** What every chart kind understands. */
public final class FigureParameters {
    public static final Parameter<List<String>> COLUMNS = Parameter.optional(
            "columns",
            Types.list(Types.text("names"), 1, 10_000),
            "the columns to draw; all with numbers if not given");
    public static final Parameter<String> NAME = Parameter.optional(
            "name", Types.TEXT, "what {chart} stands for in the names of files; the kind if not given");
    public static final Parameter<String> TITLE = Parameter.optional("title", Types.TEXT, "a title above the chart");

    static final Parameters TABLE = Parameters.of("a chart", COLUMNS, NAME, TITLE);

    private FigureParameters() {}
}
