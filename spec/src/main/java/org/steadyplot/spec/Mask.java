package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.List;

/**
 * Which cells of a heatmap stay blank.
 *
 * @param triangle a triangle by numpy's name, or {@code NONE} where rows are given
 * @param rows true for each blank cell, row by row; empty where a triangle is given
 */
public record Mask(Triangle triangle, List<List<Boolean>> rows) {
    static final Type<Mask> TYPE = new MaskType();

    /** The cells on and above, or on and below, the diagonal. */
    public enum Triangle {
        NONE,
        TRIU,
        TRIL
    }

    /** True for each blank cell of a matrix of that shape. Rows that were given stand as they are. */
    boolean[][] over(int rowCount, int columnCount) {
        boolean[][] blank = new boolean[triangle == Triangle.NONE && !rows.isEmpty() ? rows.size() : rowCount][];
        for (int i = 0; i < blank.length; i++) {
            blank[i] = new boolean[rows.isEmpty() ? columnCount : rows.get(i).size()];
            for (int j = 0; j < blank[i].length; j++) {
                blank[i][j] = switch (triangle) {
                    case TRIU -> j >= i;
                    case TRIL -> j <= i;
                    case NONE -> !rows.isEmpty() && rows.get(i).get(j);
                };
            }
        }
        return blank;
    }

    private static final class MaskType extends Type<Mask> {
        private final Type<Triangle> triangle = Types.choice(Triangle.class);
        private final Type<List<Boolean>> row = Types.list(Types.BOOLEAN, 1, 10_000);

        @Override
        Mask read(Value value, String path) {
            if (!(value instanceof Value.Sequence sequence)) {
                return new Mask(triangle.read(value, path), List.of());
            }
            List<List<Boolean>> rows = new ArrayList<>();
            for (int i = 0; i < sequence.items().size(); i++) {
                rows.add(row.read(sequence.items().get(i), path + "[" + i + "]"));
                if (rows.get(i).size() != rows.get(0).size()) {
                    throw wrong(
                            sequence.items().get(i),
                            path + "[" + i + "]",
                            "this row has " + rows.get(i).size() + " cells, the first "
                                    + rows.get(0).size());
                }
            }
            return new Mask(Triangle.NONE, List.copyOf(rows));
        }

        @Override
        public String describe() {
            return "triu, tril, none or rows of true and false";
        }
    }
}
