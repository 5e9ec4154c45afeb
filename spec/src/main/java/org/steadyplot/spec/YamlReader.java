package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.steadyplot.spec.SpecException.Code;

/**
 * Reads a YAML 1.2 document (JSON is a part of it) into values that know their lines. A document is hostile input: it has
 * limits on its size, its depth and the number of its values with all aliases written out, so that no text takes long.
 */
final class YamlReader {
    static final int LARGEST = 1 << 20;
    static final int DEEPEST = 40;
    static final int MOST_VALUES = 100_000;

    private final Iterator<Event> events;
    private final Map<Anchor, Anchored> anchors = new HashMap<>();
    private int values;

    private record Anchored(Value value, int values) {}

    private YamlReader(Iterator<Event> events) {
        this.events = events;
    }

    /**
     * The document's value.
     *
     * @throws SpecException if the text is not one YAML document within the limits
     */
    static Value read(String text) {
        if (text.length() > LARGEST) {
            throw new SpecException(Code.LIMIT, "", 0, "larger than 1 MiB, which no document needs to be");
        }
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(LARGEST).build();
        try {
            return new YamlReader(new Parse(settings).parseString(text).iterator()).document();
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            String problem = e.getProblem() == null ? "it is not YAML" : e.getProblem();
            throw new SpecException(Code.SYNTAX, "", line, "not YAML: " + printable(problem));
        } catch (YamlEngineException e) {
            throw new SpecException(Code.SYNTAX, "", 0, "not YAML: " + printable(String.valueOf(e.getMessage())));
        }
    }

    private Value document() {
        events.next();
        Event start = events.next();
        if (start.getEventId() == Event.ID.StreamEnd) {
            throw new SpecException(Code.SYNTAX, "", 0, "the document is empty");
        }
        Value value = value(events.next(), 0);
        events.next();
        Event end = events.next();
        if (end.getEventId() != Event.ID.StreamEnd) {
            throw new SpecException(Code.SYNTAX, "", line(end), "a second document begins here; one file holds one");
        }
        return value;
    }

    private Value value(Event event, int depth) {
        int line = line(event);
        if (depth > DEEPEST) {
            throw new SpecException(Code.LIMIT, "", line, "nested deeper than " + DEEPEST + " levels");
        }
        if (event instanceof AliasEvent alias) {
            return anchored(alias, line);
        }
        count(1, line);
        int before = values;
        Value value;
        Anchor anchor;
        if (event instanceof ScalarEvent scalar) {
            anchor = scalar.getAnchor().orElse(null);
            value = scalar(scalar, line);
        } else if (event instanceof SequenceStartEvent sequence) {
            anchor = sequence.getAnchor().orElse(null);
            rejectTag(sequence.getTag().orElse(null), line);
            value = sequence(line, depth);
        } else if (event instanceof MappingStartEvent mapping) {
            anchor = mapping.getAnchor().orElse(null);
            rejectTag(mapping.getTag().orElse(null), line);
            value = mapping(line, depth);
        } else {
            throw new SpecException(Code.SYNTAX, "", line, "not YAML: a value is missing");
        }
        if (anchor != null) {
            anchors.put(anchor, new Anchored(value, values - before + 1));
        }
        return value;
    }

    private Value anchored(AliasEvent alias, int line) {
        Anchored anchored = anchors.get(alias.getAlias());
        if (anchored == null) {
            throw new SpecException(
                    Code.SYNTAX, "", line, "the alias *" + alias.getAlias() + " has no anchor before it");
        }
        count(anchored.values(), line);
        return anchored.value();
    }

    private Value scalar(ScalarEvent event, int line) {
        String tag = event.getTag().orElse(null);
        boolean text = !event.isPlain() || "!".equals(tag) || "tag:yaml.org,2002:str".equals(tag);
        if (!text) {
            rejectTag(tag, line);
        }
        String value = event.getValue();
        return new Value.Scalar(value, text ? Value.Kind.TEXT : Scalars.kind(value), line);
    }

    private Value sequence(int line, int depth) {
        List<Value> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event, depth + 1));
        }
        return new Value.Sequence(List.copyOf(items), line);
    }

    private Value mapping(int line, int depth) {
        List<Value.Entry> entries = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            int keyLine = line(event);
            if (!(value(event, depth + 1) instanceof Value.Scalar key)) {
                throw new SpecException(Code.SYNTAX, "", keyLine, "a key has to be a word, not a list or a mapping");
            }
            if (!keys.add(key.text())) {
                throw new SpecException(Code.CONFLICT, "", keyLine, "the key " + key.describe() + " stands twice");
            }
            entries.add(new Value.Entry(key.text(), value(events.next(), depth + 1), keyLine));
        }
        return new Value.Mapping(List.copyOf(entries), line);
    }

    private void count(int more, int line) {
        values += more;
        if (values > MOST_VALUES) {
            throw new SpecException(
                    Code.LIMIT, "", line, "more than 100,000 values, those that aliases repeat included");
        }
    }

    private static void rejectTag(@Nullable String tag, int line) {
        if (tag != null && !tag.startsWith("tag:yaml.org,2002:") && !tag.equals("!")) {
            throw new SpecException(Code.SYNTAX, "", line, "the tag " + printable(tag) + " means nothing here");
        }
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }

    private static String printable(String text) {
        StringBuilder printable = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), 200); i++) {
            char c = text.charAt(i);
            printable.append(c < ' ' || c == 127 ? ' ' : c);
        }
        return printable.toString();
    }
}
