package org.steadyplot.batch;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.Column;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import org.steadyplot.stats.NumberColumn;

/** Which columns of a table a chart draws: those that are named, which have to hold numbers, or all that do. */
public final class Selection {
    private Selection() {}

    /**
     * The columns to draw.
     *
     * @param named their names, or null for all with numbers
     * @param apart columns that are not meant by "all"
     * @throws DataException if a name is unknown or its column holds no numbers, or if there is nothing to draw
     */
    public static Columns of(Columns table, @Nullable List<String> named, List<String> apart) {
        if (table.rowCount() == 0) {
            throw new DataException(DataException.Code.EMPTY, "the table has no rows; there is nothing to draw");
        }
        List<String> names = new ArrayList<>();
        if (named != null) {
            for (String name : named) {
                table.numbers(name);
                names.add(name);
            }
        } else {
            for (int i = 0; i < table.size(); i++) {
                if (table.get(i) instanceof NumberColumn && !apart.contains(table.name(i))) {
                    names.add(table.name(i));
                }
            }
            if (names.isEmpty()) {
                throw new DataException(DataException.Code.EMPTY, "no column holds numbers; there is nothing to draw");
            }
        }
        return table.select(names.toArray(new String[0]));
    }

    /** A sentence about the columns that are left out because they hold no numbers, or null if there are none. */
    public static @Nullable String leftOut(Columns table, List<String> apart) {
        StringBuilder left = new StringBuilder();
        int count = 0;
        for (int i = 0; i < table.size(); i++) {
            Column column = table.get(i);
            if (!(column instanceof NumberColumn) && !apart.contains(column.name())) {
                if (count++ < 20) {
                    left.append(count == 1 ? "'" : ", '");
                    Printable.append(left, column.name());
                    left.append("' (").append(column.kind()).append(')');
                }
            }
        }
        if (count == 0) {
            return null;
        }
        return "not drawn, because they hold no numbers: " + left
                + (count > 20 ? " and " + (count - 20) + " more" : "");
    }
}
