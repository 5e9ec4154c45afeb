package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.steadyplot.chart.NearestName;

/** The types that parameters have. */
final class Types {
    static final Type<String> TEXT = new TextType("text");
    static final Type<Boolean> BOOLEAN = new BooleanType();
    static final Type<Double> NUMBER = new NumberType("a number", -Double.MAX_VALUE, Double.MAX_VALUE);
    static final Type<Double> NOT_NEGATIVE = new NumberType("a number from 0", 0, Double.MAX_VALUE);
    static final Type<Double> FRACTION = new NumberType("a number from 0 to 1", 0, 1);

    private Types() {}

    /** Text under another name, as {@code file}. */
    static Type<String> text(String name) {
        return new TextType(name);
    }

    static Type<Double> number(double least, double most) {
        return new NumberType("a number from " + shown(least) + " to " + shown(most), least, most);
    }

    static Type<Integer> integer(int least, int most) {
        return new IntegerType(least, most);
    }

    /** One of an enum's constants by its lower-case name, where {@code -} and {@code _} are one. */
    static <E extends Enum<E>> Type<E> choice(Class<E> type) {
        return new ChoiceType<>(type);
    }

    static <T> Type<List<T>> list(Type<T> item, int least, int most) {
        return new ListType<>(item, least, most);
    }

    /** A number as it would be written in a document. */
    static String shown(double value) {
        return JsonObject.decimal(value);
    }

    private static final class TextType extends Type<String> {
        private final String name;

        TextType(String name) {
            this.name = name;
        }

        @Override
        String read(Value value, String path) {
            if (value instanceof Value.Scalar scalar && scalar.kind() != Value.Kind.NULL) {
                return scalar.text();
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            return name;
        }

        @Override
        Argument argument() {
            return Argument.TEXT;
        }
    }

    private static final class BooleanType extends Type<Boolean> {
        @Override
        Boolean read(Value value, String path) {
            if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.BOOLEAN) {
                return scalar.text().charAt(0) == 't' || scalar.text().charAt(0) == 'T';
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            return "true or false";
        }

        @Override
        Argument argument() {
            return Argument.FLAG;
        }
    }

    private static final class NumberType extends Type<Double> {
        private final String name;
        private final double least;
        private final double most;

        NumberType(String name, double least, double most) {
            this.name = name;
            this.least = least;
            this.most = most;
        }

        @Override
        Double read(Value value, String path) {
            if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NUMBER) {
                double number = Scalars.number(scalar.text());
                if (number >= least && number <= most) {
                    return number;
                }
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            return name;
        }

        @Override
        String show(Double value) {
            return shown(value);
        }
    }

    private static final class IntegerType extends Type<Integer> {
        private final int least;
        private final int most;

        IntegerType(int least, int most) {
            this.least = least;
            this.most = most;
        }

        @Override
        Integer read(Value value, String path) {
            if (value instanceof Value.Scalar scalar && scalar.kind() == Value.Kind.NUMBER) {
                double number = Scalars.number(scalar.text());
                if (number >= least && number <= most && number == Math.rint(number)) {
                    return (int) number;
                }
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            return "a whole number from " + least + (most == Integer.MAX_VALUE ? "" : " to " + most);
        }
    }

    private static final class ChoiceType<E extends Enum<E>> extends Type<E> {
        private final E[] constants;
        private final List<String> names;

        ChoiceType(Class<E> type) {
            constants = type.getEnumConstants();
            List<String> lower = new ArrayList<>(constants.length);
            for (E constant : constants) {
                lower.add(nameOf(constant));
            }
            names = Collections.unmodifiableList(lower);
        }

        @Override
        E read(Value value, String path) {
            if (value instanceof Value.Scalar scalar && scalar.kind() != Value.Kind.NULL) {
                String wanted = scalar.text().replace('-', '_');
                int index = names.indexOf(wanted);
                if (index >= 0) {
                    return constants[index];
                }
                String hint = NearestName.hint(wanted, names);
                throw wrong(value, path, "expected " + describe() + " but found " + value.describe() + hint);
            }
            throw wrong(value, path);
        }

        @Override
        public String describe() {
            if (names.size() == 1) {
                return names.get(0);
            }
            int last = names.size() - 1;
            return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
        }

        @Override
        String show(E value) {
            return nameOf(value);
        }

        private static String nameOf(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        @Override
        Argument argument() {
            return Argument.TEXT;
        }
    }

    private static final class ListType<T> extends Type<List<T>> {
        private final Type<T> item;
        private final int least;
        private final int most;

        ListType(Type<T> item, int least, int most) {
            this.item = item;
            this.least = least;
            this.most = most;
        }

        @Override
        List<T> read(Value value, String path) {
            if (!(value instanceof Value.Sequence sequence)
                    || sequence.items().size() < least
                    || sequence.items().size() > most) {
                throw wrong(value, path);
            }
            List<T> list = new ArrayList<>(sequence.items().size());
            for (int i = 0; i < sequence.items().size(); i++) {
                list.add(item.read(sequence.items().get(i), path + "[" + i + "]"));
            }
            return List.copyOf(list);
        }

        @Override
        public String describe() {
            String count = least == most ? least + " of " : most == Integer.MAX_VALUE ? "" : "at most " + most + " of ";
            return "a list of " + count + item.describe();
        }

        @Override
        String show(List<T> value) {
            StringBuilder shown = new StringBuilder("[");
            for (T one : value) {
                shown.append(shown.length() > 1 ? ", " : "").append(item.show(one));
            }
            return shown.append(']').toString();
        }

        @Override
        Argument argument() {
            return Argument.LIST;
        }
    }
}
