package org.steadyplot.batch;

import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.spec.Chart;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.Group;

/** One table, whole or a data set per group of rows. */
final class TableSource implements Source {
    private final Columns table;
    private final List<String> by;
    private final List<Group> groups;
    private final String[] drawn;
    private final List<String> notes;

    /**
     * Checks that every chart finds its columns.
     *
     * @param columns what the job draws where a chart says nothing, or null for all with numbers
     */
    TableSource(Columns table, List<String> by, @Nullable List<String> columns, List<Chart> charts) {
        this.table = table;
        this.by = by;
        this.groups = by.isEmpty() ? List.of() : table.groupBy(by.toArray(new String[0]));
        LinkedHashSet<String> names = new LinkedHashSet<>();
        boolean all = false;
        for (Chart chart : charts) {
            List<String> named = chart.columns() == null ? columns : chart.columns();
            all |= named == null;
            names.addAll(Selection.of(table, named, by).names());
        }
        this.drawn = names.toArray(new String[0]);
        String leftOut = all ? Selection.leftOut(table, by) : null;
        this.notes = leftOut == null ? List.of() : List.of(leftOut);
    }

    @Override
    public List<String> keyNames() {
        return by;
    }

    @Override
    public int size() {
        return by.isEmpty() ? 1 : groups.size();
    }

    @Override
    public Key key(int dataSet) {
        return by.isEmpty() ? Key.NONE : new Key(by, groups.get(dataSet).key());
    }

    @Override
    public boolean varies() {
        return false;
    }

    @Override
    public Columns table(int dataSet, int round, int repeat) {
        return by.isEmpty() ? table.select(drawn) : groups.get(dataSet).columns(drawn);
    }

    @Override
    public String standardName() {
        StringBuilder name = new StringBuilder();
        for (String column : by) {
            name.append('{').append(column).append("}_");
        }
        return name.append("{chart}").toString();
    }

    @Override
    public List<String> notes() {
        return notes;
    }
}
