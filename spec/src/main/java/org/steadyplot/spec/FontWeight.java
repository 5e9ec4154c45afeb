package org.steadyplot.spec;

import java.util.Map;

/** Font weights by number or by matplotlib's names. */
final class FontWeight extends Type<Integer> {
    static final Type<Integer> TYPE = new FontWeight();

    private static final Map<String, Integer> NAMES = Map.ofEntries(
            Map.entry("ultralight", 100),
            Map.entry("light", 200),
            Map.entry("normal", 400),
            Map.entry("regular", 400),
            Map.entry("book", 400),
            Map.entry("medium", 500),
            Map.entry("roman", 500),
            Map.entry("semibold", 600),
            Map.entry("demibold", 600),
            Map.entry("demi", 600),
            Map.entry("bold", 700),
            Map.entry("heavy", 800),
            Map.entry("extra bold", 800),
            Map.entry("black", 900));

    private final Type<Integer> number = Types.integer(1, 1000);

    private FontWeight() {}

    @Override
    Integer read(Value value, String path) {
        if (value instanceof Value.Scalar scalar) {
            if (scalar.kind() == Value.Kind.NUMBER) {
                return number.read(value, path);
            }
            Integer weight = NAMES.get(scalar.text());
            if (weight != null) {
                return weight;
            }
        }
        throw wrong(value, path);
    }

    @Override
    public String describe() {
        return "a font weight like bold, or a number from 1 to 1000";
    }
}
