package org.steadyplot.spec;

import java.util.List;

/** A value of a document before it is bound, with the line it begins in (from 1; 0 where there are no lines). */
sealed interface Value {
    int line();

    /** What it is, for messages: {@code a list}, {@code 'red'}, ... */
    String describe();

    /** What a scalar's plain text stands for in YAML 1.2's core schema. */
    enum Kind {
        NULL,
        BOOLEAN,
        NUMBER,
        TEXT
    }

    record Scalar(String text, Kind kind, int line) implements Value {
        private static final int SHOWN = 60;

        @Override
        public String describe() {
            if (kind == Kind.NULL) {
                return "nothing";
            }
            String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "..." : text;
            return kind == Kind.TEXT ? "'" + shown + "'" : shown;
        }
    }

    record Sequence(List<Value> items, int line) implements Value {
        @Override
        public String describe() {
            return items.isEmpty() ? "an empty list" : "a list of " + items.size();
        }
    }

    record Mapping(List<Entry> entries, int line) implements Value {
        @Override
        public String describe() {
            return "a mapping of keys";
        }
    }

    record Entry(String key, Value value, int line) {}
}
