package org.steadyplot.batch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.steadyplot.batch.BatchException.Code;
import org.steadyplot.chart.NearestName;
import org.steadyplot.spec.Chart;

/**
 * A template for the names of files: text with placeholders in braces, {@code /} between folders. Placeholders are the
 * names of the key (a column grouped by, or {@code file}) and those of {@link Field}; a brace itself is doubled.
 */
final class NameTemplate {
    /** Placeholders that every template knows; a column of the same name goes before them. */
    enum Field {
        /** The kind of the chart. */
        KIND,
        /** The name of the chart, which is its kind unless it has another. */
        CHART,
        /** The number of the data set in its run, from 1, counted over all rounds and repeats. */
        INDEX,
        /** The number of the round, from 1. */
        ROUND,
        /** The number of the repeat in its round, from 1. */
        REPEAT,
        /** A UUID made of the key, the round and the repeat (RFC 9562, version 3): the same in every run. */
        UUID;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final List<Object> pieces;

    /** Pieces are text (String), a place in the key (Integer) or a {@link Field}. */
    private NameTemplate(List<Object> pieces) {
        this.pieces = List.copyOf(pieces);
    }

    /** The template of that text for keys of those names. */
    static NameTemplate parse(String text, List<String> keyNames) {
        List<Object> pieces = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = i + 1 < text.length() && text.charAt(i + 1) == c;
            if ((c == '{' || c == '}') && doubled) {
                literal.append(c);
                i++;
            } else if (c == '{') {
                int end = text.indexOf('}', i);
                if (end < 0) {
                    throw wrong(text, "a brace is not closed; write {{ for a brace itself");
                }
                flush(literal, pieces);
                pieces.add(placeholder(text, text.substring(i + 1, end), keyNames));
                i = end;
            } else if (c == '}') {
                throw wrong(text, "a brace closes none; write }} for a brace itself");
            } else if (c == '\\' || Character.isISOControl(c)) {
                throw wrong(
                        text, "backslashes and control characters cannot stand in names; folders are separated by /");
            } else {
                literal.append(c);
            }
        }
        flush(literal, pieces);
        NameTemplate template = new NameTemplate(pieces);
        template.checkParts(text);
        return template;
    }

    boolean uses(Field field) {
        return pieces.contains(field);
    }

    /** The name of a picture without its ending, its parts escaped as {@link FileNames} does it. */
    String name(Key key, Chart chart, long index, int round, int repeat) {
        StringBuilder path = new StringBuilder();
        StringBuilder part = new StringBuilder();
        for (Object piece : pieces) {
            if (piece instanceof String text) {
                for (int i = 0; i < text.length(); i++) {
                    if (text.charAt(i) == '/') {
                        path.append(FileNames.part(part.toString(), path.length() == 0))
                                .append('/');
                        part.setLength(0);
                    } else {
                        part.append(text.charAt(i));
                    }
                }
            } else if (piece instanceof Integer place) {
                FileNames.escape(key.values().get(place), part);
            } else if (piece instanceof Field field) {
                switch (field) {
                    case KIND -> part.append(chart.kind().word());
                    case CHART -> FileNames.escape(chart.name(), part);
                    case INDEX -> part.append(index);
                    case ROUND -> part.append(round);
                    case REPEAT -> part.append(repeat);
                    case UUID -> part.append(uuid(key, round, repeat));
                }
            }
        }
        return path.append(FileNames.part(part.toString(), path.length() == 0)).toString();
    }

    private static UUID uuid(Key key, int round, int repeat) {
        StringBuilder name = new StringBuilder("steadyplot");
        for (int i = 0; i < key.names().size(); i++) {
            name.append('\0')
                    .append(key.names().get(i))
                    .append('\0')
                    .append(key.values().get(i));
        }
        name.append('\0').append(round).append('\0').append(repeat);
        return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Object placeholder(String text, String word, List<String> keyNames) {
        int place = keyNames.indexOf(word);
        if (place >= 0) {
            return place;
        }
        List<String> words = new ArrayList<>(keyNames);
        for (Field field : Field.values()) {
            if (field.word().equals(word)) {
                return field;
            }
            words.add(field.word());
        }
        String hint = NearestName.hint(word, words);
        String columns = keyNames.isEmpty() ? ", and the columns that data.by names" : "";
        throw wrong(
                text,
                "nothing is called {" + word + "}"
                        + (hint.isEmpty() ? "; there are {" + String.join("}, {", words) + "}" + columns : hint));
    }

    private void checkParts(String text) {
        StringBuilder shape = new StringBuilder();
        for (Object piece : pieces) {
            shape.append(piece instanceof String literal ? literal : "x");
        }
        for (String part : shape.toString().split("/", -1)) {
            if (part.isEmpty() || part.equals(".") || part.equals("..")) {
                throw wrong(text, "it has to be a path inside the output folder, without empty parts, '.' or '..'");
            }
        }
    }

    private static void flush(StringBuilder literal, List<Object> pieces) {
        if (literal.length() > 0) {
            pieces.add(literal.toString());
            literal.setLength(0);
        }
    }

    private static BatchException wrong(String text, String reason) {
        return new BatchException(Code.NAME, "output.name: '" + Printable.of(text) + "': " + reason);
    }
}
