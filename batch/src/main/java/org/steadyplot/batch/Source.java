package org.steadyplot.batch;

import java.io.IOException;
import java.util.List;
import org.steadyplot.stats.Columns;

/** The data sets of a job. Asked by several threads at a time. */
interface Source {
    /** The names that keys have. */
    List<String> keyNames();

    int size();

    Key key(int dataSet);

    /** Whether each round and repeat has another table. */
    boolean varies();

    /**
     * The table of a data set.
     *
     * @param round from 1
     * @param repeat from 1
     */
    Columns table(int dataSet, int round, int repeat) throws IOException;

    /** The template for names if the job gives none. */
    String standardName();

    /** What the user should know before the run starts. */
    List<String> notes();
}
