package org.steadyplot.spec;

import java.util.List;

/** The size of a figure in inches. */
public record Figsize(double width, double height) {
    static final Type<Figsize> TYPE = new FigsizeType();

    private static final class FigsizeType extends Type<Figsize> {
        private final Type<List<Double>> pair = Types.list(Types.number(0.01, 1000), 2, 2);

        @Override
        Figsize read(Value value, String path) {
            if (!(value instanceof Value.Sequence sequence) || sequence.items().size() != 2) {
                throw wrong(value, path);
            }
            var sides = pair.read(value, path);
            return new Figsize(sides.get(0), sides.get(1));
        }

        @Override
        public String describe() {
            return "[width, height] in inches";
        }

        @Override
        Argument argument() {
            return Argument.LIST;
        }

        @Override
        String show(Figsize value) {
            return "[" + Types.shown(value.width()) + ", " + Types.shown(value.height()) + "]";
        }
    }
}
