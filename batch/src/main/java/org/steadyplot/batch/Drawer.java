package org.steadyplot.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.Output;
import org.steadyplot.stats.Columns;

/** Draws pictures one after the other, keeping its buffers from one to the next. Not for several threads at a time. */
public interface Drawer extends AutoCloseable {
    /**
     * Draws a chart of all the columns, which hold numbers, and writes the picture.
     *
     * @return what the drawing has to say, without what {@link OddData} says of the data
     */
    List<Warning> draw(Chart chart, Columns columns, Output.Save save, OutputStream out) throws IOException;

    @Override
    void close();

    /** Makes the drawers of a run's workers. */
    @FunctionalInterface
    interface Factory {
        Drawer open();
    }
}
