package org.steadyplot.batch;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import org.steadyplot.chart.ChartException;
import org.steadyplot.stats.DataException;

/**
 * Why a picture could not be made.
 *
 * @param stage what failed
 * @param code the kind of failure, for programs
 * @param message what is wrong, in a sentence
 * @param cause what was thrown
 */
public record Failure(Stage stage, String code, String message, Throwable cause) {
    /** What is done for a picture, in this order. */
    public enum Stage {
        READ,
        DRAW,
        WRITE
    }

    static Failure of(Stage stage, Throwable cause) {
        if (cause instanceof DataException data) {
            return new Failure(stage, data.code().name(), String.valueOf(data.getMessage()), cause);
        }
        if (cause instanceof ChartException chart) {
            return new Failure(stage, chart.code().name(), String.valueOf(chart.getMessage()), cause);
        }
        if (cause instanceof IOException io) {
            return new Failure(stage, "IO", OutputFiles.reason(io), cause);
        }
        if (cause instanceof OutOfMemoryError) {
            return new Failure(stage, "MEMORY", "not enough memory: " + cause.getMessage(), cause);
        }
        if (cause instanceof InvalidPathException path) {
            return new Failure(
                    stage,
                    "NAME",
                    "this system cannot spell the name '" + path.getInput()
                            + "'; run in a UTF-8 locale, as with LC_ALL=C.UTF-8",
                    cause);
        }
        if (cause instanceof IllegalArgumentException) {
            return new Failure(stage, "ARGUMENT", String.valueOf(cause.getMessage()), cause);
        }
        return new Failure(stage, "INTERNAL", "a bug of this program: " + cause, cause);
    }
}
