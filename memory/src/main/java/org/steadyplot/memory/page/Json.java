package org.steadyplot.memory.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.MemoryException;

/** A JSON document of a run's folder, which may be anything. What is missing or of another kind is empty. */
final class Json {
    private static final int DEEPEST = 64;

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /**
     * A value.
     *
     * @param value a map of texts to nodes, a list of nodes, a text, a number, a boolean, or null
     */
    record Node(@Nullable Object value) {
        private static final Node NOTHING = new Node(null);

        /** A member of an object. */
        Node get(String name) {
            Object found = value instanceof Map<?, ?> map ? map.get(name) : null;
            return found instanceof Node node ? node : NOTHING;
        }

        List<Node> items() {
            List<Node> items = new ArrayList<>();
            if (value instanceof List<?> list) {
                for (Object item : list) {
                    if (item instanceof Node node) {
                        items.add(node);
                    }
                }
            }
            return items;
        }

        String text() {
            return value instanceof String string ? string : "";
        }

        /** A number without its fraction; {@code fallback} where there is none. */
        long whole(long fallback) {
            return value instanceof Double number ? number.longValue() : fallback;
        }
    }

    /** The one value of a document. */
    static Node parse(String text) {
        Json json = new Json(text);
        Node node = json.value(0);
        json.blank();
        if (json.at < text.length()) {
            throw json.wrong("more than one value");
        }
        return node;
    }

    private Node value(int depth) {
        blank();
        if (depth > DEEPEST) {
            throw wrong("more than " + DEEPEST + " levels");
        }
        char c = peek();
        if (c == '{') {
            return object(depth);
        }
        if (c == '[') {
            return array(depth);
        }
        if (c == '"') {
            return new Node(string());
        }
        return word();
    }

    private Node object(int depth) {
        Map<String, Node> members = new LinkedHashMap<>();
        at++;
        blank();
        while (peek() != '}') {
            String name = string();
            blank();
            expect(':');
            members.put(name, value(depth + 1));
            next('}');
        }
        at++;
        return new Node(members);
    }

    private Node array(int depth) {
        List<Node> items = new ArrayList<>();
        at++;
        blank();
        while (peek() != ']') {
            items.add(value(depth + 1));
            next(']');
        }
        at++;
        return new Node(items);
    }

    private void next(char end) {
        blank();
        if (peek() != end) {
            expect(',');
            blank();
        }
    }

    private Node word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "true" -> new Node(true);
            case "false" -> new Node(false);
            case "null" -> Node.NOTHING;
            default -> {
                try {
                    yield new Node(Double.valueOf(word));
                } catch (NumberFormatException e) {
                    at = start;
                    MemoryException wrong = wrong("no value");
                    wrong.initCause(e);
                    throw wrong;
                }
            }
        };
    }

    private String string() {
        expect('"');
        StringBuilder string = new StringBuilder();
        while (peek() != '"') {
            char c = text.charAt(at++);
            string.append(c == '\\' ? escape() : c);
        }
        at++;
        return string.toString();
    }

    private char escape() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> code();
            default -> c;
        };
    }

    private char code() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = Character.digit(peek(), 16);
            if (digit < 0) {
                throw wrong("no character");
            }
            code = 16 * code + digit;
            at++;
        }
        return (char) code;
    }

    private void blank() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        if (at >= text.length()) {
            throw wrong("it ends too early");
        }
        return text.charAt(at);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw wrong("'" + c + "' is missing");
        }
        at++;
    }

    private MemoryException wrong(String what) {
        return new MemoryException("not JSON, at character " + (at + 1) + ": " + what);
    }
}
