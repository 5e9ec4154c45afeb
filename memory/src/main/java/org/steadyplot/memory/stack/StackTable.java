package org.steadyplot.memory.stack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The bytes of a tree by line, by method or by class. */
public final class StackTable {
    private StackTable() {}

    /** What bytes are put together by. */
    public enum By {
        /** The line of the program nearest to the allocation; that of the JDK where no other is in the stack. */
        LINE,
        /** Every method, with all that it called; each stack counts once in a method, however often it recurs. */
        METHOD,
        /** The class of what was allocated. */
        CLASS;

        /** Its name in a heading. */
        public String words() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A row.
     *
     * @param name a line's frame, a method or a class
     * @param before bytes before; 0 where nothing is compared
     * @param after bytes
     */
    public record Row(String name, long before, long after) {
        public long change() {
            return after - before;
        }
    }

    /** The rows with the most bytes, or of a difference with the largest change; at most as many. */
    public static List<Row> of(StackTree tree, By by, int most) {
        Map<String, long[]> sums = new HashMap<>();
        Map<String, Frame> frames = new HashMap<>();
        Function<String, Frame> parsed = text -> frames.computeIfAbsent(text, Frame::of);
        for (StackTree.Stack stack : tree.stacks()) {
            for (String name : names(stack.frames(), by, parsed)) {
                long[] sum = sums.computeIfAbsent(name, key -> new long[2]);
                sum[0] += stack.before();
                sum[1] += stack.after();
            }
        }
        List<Row> rows = new ArrayList<>();
        sums.forEach((name, sum) -> rows.add(new Row(name, sum[0], sum[1])));
        boolean difference = tree.difference();
        rows.removeIf(row -> difference && row.change() == 0);
        rows.sort((a, b) -> {
            int order = Long.compare(weight(b, difference), weight(a, difference));
            return order != 0 ? order : a.name().compareTo(b.name());
        });
        return List.copyOf(rows.subList(0, Math.min(most, rows.size())));
    }

    private static long weight(Row row, boolean difference) {
        return difference ? Math.abs(row.change()) : row.after();
    }

    private static Set<String> names(List<String> stack, By by, Function<String, Frame> parsed) {
        Set<String> names = new HashSet<>();
        if (by == By.METHOD) {
            for (String text : stack) {
                Frame frame = parsed.apply(text);
                if (!frame.allocation()) {
                    names.add(frame.qualifiedMethod());
                }
            }
            return names;
        }
        String name = by == By.CLASS ? allocated(stack, parsed) : line(stack, parsed);
        if (name != null) {
            names.add(name);
        }
        return names;
    }

    private static @Nullable String allocated(List<String> stack, Function<String, Frame> parsed) {
        Frame last = stack.isEmpty() ? null : parsed.apply(stack.get(stack.size() - 1));
        return last != null && last.allocation() ? last.type() : null;
    }

    private static @Nullable String line(List<String> stack, Function<String, Frame> parsed) {
        String nearest = null;
        for (int i = stack.size() - 1; i >= 0; i--) {
            Frame frame = parsed.apply(stack.get(i));
            if (!frame.allocation() && !frame.jdk() && !frame.type().isEmpty()) {
                return frame.text();
            }
            nearest = nearest == null && !frame.allocation() ? frame.text() : nearest;
        }
        return nearest;
    }
}
