package org.steadyplot.chart.style;

/** Whether and how a line is dashed. */
public enum Linestyle {
    SOLID,
    DASHED,
    DASHDOT,
    DOTTED,
    NONE;

    /**
     * A line style in matplotlib's words: {@code -}, {@code --}, {@code -.}, {@code :}, their long names, or {@code none}, a space or an empty
     * text for no line.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static Linestyle parse(String text) {
        return switch (text) {
            case "-", "solid" -> SOLID;
            case "--", "dashed" -> DASHED;
            case "-.", "dashdot" -> DASHDOT;
            case ":", "dotted" -> DOTTED;
            case "", " ", "none", "None" -> NONE;
            default ->
                throw new IllegalArgumentException(
                        "unknown line style '" + text + "'; use one of - -- -. : solid dashed dashdot dotted none");
        };
    }
}
