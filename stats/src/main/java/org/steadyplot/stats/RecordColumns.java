package org.steadyplot.stats;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.steadyplot.stats.DataException.Code;

/** Reads the components of records into columns. */
final class RecordColumns {
    private RecordColumns() {}

    static Columns read(Class<? extends Record> type, Collection<? extends Record> records) {
        RecordComponent[] components = type.getRecordComponents();
        Column[] columns = new Column[components.length];
        Record[] rows = records.toArray(new Record[0]);
        for (int i = 0; i < columns.length; i++) {
            columns[i] = column(components[i], rows);
        }
        return Columns.of(columns);
    }

    private static Column column(RecordComponent component, Record[] rows) {
        String name = component.getName();
        Class<?> type = component.getType();
        if (type == LocalDate.class || type == LocalDateTime.class) {
            @Nullable LocalDateTime[] dates = new @Nullable LocalDateTime[rows.length];
            for (int row = 0; row < rows.length; row++) {
                Object value = value(component, rows[row]);
                dates[row] = value instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) value;
            }
            return new DateColumn(name, dates);
        }
        if (isNumber(type)) {
            double[] numbers = new double[rows.length];
            for (int row = 0; row < rows.length; row++) {
                Object value = value(component, rows[row]);
                numbers[row] = value == null ? Double.NaN : ((Number) value).doubleValue();
            }
            return new NumberColumn(name, numbers);
        }
        if (isText(type)) {
            @Nullable String[] text = new @Nullable String[rows.length];
            for (int row = 0; row < rows.length; row++) {
                Object value = value(component, rows[row]);
                text[row] = value == null ? null : value.toString();
            }
            return new TextColumn(name, text);
        }
        throw new DataException(
                Code.WRONG_KIND,
                "component '" + name + "' of " + component.getDeclaringRecord().getName() + " is a " + type.getName()
                        + "; a column holds numbers, text, LocalDate or LocalDateTime");
    }

    private static boolean isNumber(Class<?> type) {
        return Number.class.isAssignableFrom(type)
                || (type.isPrimitive() && type != boolean.class && type != char.class);
    }

    private static boolean isText(Class<?> type) {
        return CharSequence.class.isAssignableFrom(type)
                || type.isEnum()
                || type == boolean.class
                || type == Boolean.class
                || type == char.class
                || type == Character.class;
    }

    private static @Nullable Object value(RecordComponent component, Record row) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(row);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new DataException(
                    Code.BAD_CELL,
                    "component '" + component.getName() + "' of "
                            + component.getDeclaringRecord().getName()
                            + " cannot be read; make the record public, or open its package to org.steadyplot.stats",
                    e);
        }
    }
}
