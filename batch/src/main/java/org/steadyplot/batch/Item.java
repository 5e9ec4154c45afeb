package org.steadyplot.batch;

import org.steadyplot.spec.Chart;

/**
 * One picture of a job.
 *
 * @param unit the number of the data set in the run, from 1, counted over all rounds and repeats
 * @param key what tells its data set from the others
 * @param chart what is drawn
 * @param round from 1
 * @param repeat from 1
 * @param name the file in the output folder, with {@code /} between folders
 */
public record Item(long unit, Key key, Chart chart, int round, int repeat, String name) {}
