package org.steadyplot.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.BatchException.Code;
import org.steadyplot.batch.NameTemplate.Field;
import org.steadyplot.chart.ChartException;
import org.steadyplot.chart.backend.Backends;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.Data;
import org.steadyplot.spec.Job;
import org.steadyplot.stats.Columns;

/**
 * What a job is going to draw. A unit is a data set in one repeat of one round; it gives a picture per chart. Rounds come
 * one after the other, in each all repeats of a data set before the next. Immutable, for any thread.
 */
public final class Plan {
    private final Job job;
    private final Source source;
    private final NameTemplate template;
    private final List<String> drawnApart;

    private Plan(Job job, Source source, NameTemplate template) {
        this.job = job;
        this.source = source;
        this.template = template;
        this.drawnApart = job.data() instanceof Data.OneFile one ? one.by() : List.of();
    }

    /**
     * Opens the job's data and gives every picture its name.
     *
     * @param base the folder that relative paths of data count from
     * @throws BatchException if the data cannot be read, nothing writes the format, or the names are wrong or not distinct
     */
    public static Plan of(Job job, Path base) {
        checkFormat(job.output().save().format());
        Source source = Sources.open(job.data(), base, job.charts());
        String name = job.output().name();
        NameTemplate template = NameTemplate.parse(name == null ? source.standardName() : name, source.keyNames());
        Plan plan = new Plan(job, source, template);
        if (source.size() == 0) {
            throw new BatchException(Code.DATA, "there is no data set: every row lacks one of " + source.keyNames());
        }
        plan.checkNames();
        return plan;
    }

    public Job job() {
        return job;
    }

    /** Data sets, counted once. */
    public int dataSets() {
        return source.size();
    }

    /** Pictures, counted over all rounds and repeats. */
    public long figures() {
        return Math.multiplyExact(units(), job.charts().size());
    }

    /** What the user should know before the run starts. */
    public List<String> notes() {
        return source.notes();
    }

    /** The picture of that number, from 0. */
    public Item item(long figure) {
        int charts = job.charts().size();
        return item(figure / charts, job.charts().get((int) (figure % charts)));
    }

    long unitsPerRound() {
        return (long) source.size() * job.repeat();
    }

    long units() {
        return Math.multiplyExact(unitsPerRound(), (long) job.rounds());
    }

    /** The picture of a chart of a unit, from 0. */
    Item item(long unit, Chart chart) {
        int dataSet = dataSet(unit);
        int round = round(unit);
        int repeat = repeat(unit);
        Key key = source.key(dataSet);
        String name = template.name(key, chart, unit + 1, round, repeat) + "."
                + job.output().save().format();
        return new Item(unit + 1, key, chart, round, repeat, name);
    }

    /** The table of a unit. */
    Columns table(long unit) throws IOException {
        return source.table(dataSet(unit), round(unit), repeat(unit));
    }

    /** The columns of a unit's table that a chart draws. */
    Columns select(Columns table, Chart chart) {
        List<String> named = chart.columns() == null ? job.data().columns() : chart.columns();
        return Selection.of(table, named, drawnApart);
    }

    /** What a chart leaves out of a file that nobody looked at before the run, or null. */
    @Nullable
    String leftOut(Columns table, Chart chart) {
        boolean all = chart.columns() == null && job.data().columns() == null;
        return all && job.data() instanceof Data.Files ? Selection.leftOut(table, drawnApart) : null;
    }

    private static void checkFormat(String format) {
        try {
            Backends.load().forFormat(format);
        } catch (ChartException e) {
            throw new BatchException(Code.FORMAT, "output.format: " + e.getMessage());
        }
    }

    private int dataSet(long unit) {
        return (int) (unit % unitsPerRound() / job.repeat());
    }

    private int round(long unit) {
        return (int) (unit / unitsPerRound()) + 1;
    }

    private int repeat(long unit) {
        return (int) (unit % job.repeat()) + 1;
    }

    private void checkNames() {
        boolean passes = template.uses(Field.INDEX)
                || template.uses(Field.UUID)
                || template.uses(Field.ROUND)
                || template.uses(Field.REPEAT);
        if (source.varies() && figures() > job.charts().size() && !passes) {
            throw new BatchException(
                    Code.COLLISION,
                    "output.name: each round and repeat draws another table, but all have one name; add {uuid} or {index}");
        }
        NameSet names = new NameSet();
        if (passes) {
            for (long figure = 0; figure < Math.min(figures(), NameSet.MOST); figure++) {
                check(names, item(figure), figure);
            }
        } else {
            for (int dataSet = 0; dataSet < source.size(); dataSet++) {
                for (int chart = 0; chart < job.charts().size(); chart++) {
                    long figure = (long) dataSet * job.repeat() * job.charts().size() + chart;
                    check(names, item(figure), figure);
                }
            }
        }
    }

    private void check(NameSet names, Item item, long figure) {
        long before = names.add(item.name(), figure);
        if (before >= 0 && item(before).name().equals(item.name())) {
            throw new BatchException(
                    Code.COLLISION,
                    "output.name: two pictures would be called '" + item.name() + "': " + describe(item(before))
                            + ", and " + describe(item) + "; add what tells them apart, as " + missing());
        }
    }

    private String describe(Item item) {
        StringBuilder text = new StringBuilder(item.chart().name());
        if (!item.key().names().isEmpty()) {
            text.append(" of ").append(item.key());
        }
        if (job.rounds() > 1) {
            text.append(", round ").append(item.round());
        }
        if (job.repeat() > 1) {
            text.append(", repeat ").append(item.repeat());
        }
        return text.toString();
    }

    private String missing() {
        if (job.charts().size() > 1 && !template.uses(Field.CHART) && !template.uses(Field.KIND)) {
            return "{chart}";
        }
        return "{index}";
    }
}
