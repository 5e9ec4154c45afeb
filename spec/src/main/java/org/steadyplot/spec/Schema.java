package org.steadyplot.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything that documents can say, read off the tables that bind them. */
public final class Schema {
    private Schema() {}

    /** For people: a line per key, indented below what it belongs to. */
    public static String text() {
        StringBuilder text = new StringBuilder();
        tables().forEach((name, parameters) -> {
            text.append(name).append('\n');
            lines(parameters, 1, text);
        });
        return text.toString();
    }

    /** For programs: tables by name, each a list of keys with type, default and meaning. */
    public static JsonObject json() {
        JsonObject json = new JsonObject();
        tables().forEach((name, parameters) -> json.putObjects(name, objects(parameters)));
        return json;
    }

    private static Map<String, Parameters> tables() {
        Map<String, Parameters> tables = new LinkedHashMap<>();
        tables.put("job", JobParameters.TABLE);
        for (ChartKind kind : ChartKind.values()) {
            tables.put("kind: " + kind.word(), kind.parameters());
        }
        return tables;
    }

    private static void lines(Parameters parameters, int depth, StringBuilder text) {
        for (Parameter<?> parameter : parameters) {
            text.append("  ".repeat(depth)).append(parameter.name()).append(": ");
            boolean nested = parameter.type() instanceof NestedType;
            if (!nested) {
                text.append(parameter.type().describe()).append("; ");
            }
            text.append(parameter.doc());
            if (parameter.isRequired()) {
                text.append(" (required)");
            } else if (parameter.standard() != null) {
                text.append(" (").append(parameter.showStandard()).append(')');
            }
            text.append('\n');
            if (parameter.type() instanceof NestedType type) {
                lines(type.parameters(), depth + 1, text);
            }
        }
    }

    private static List<JsonObject> objects(Parameters parameters) {
        List<JsonObject> objects = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            JsonObject object = new JsonObject()
                    .put("name", parameter.name())
                    .put("type", parameter.type().describe())
                    .put("required", parameter.isRequired())
                    .put("default", parameter.standard() == null ? null : parameter.showStandard())
                    .put("doc", parameter.doc());
            if (parameter.type() instanceof NestedType nested) {
                object.putObjects("keys", objects(nested.parameters()));
            }
            objects.add(object);
        }
        return objects;
    }
}
