package org.steadyplot.fidelity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares two trees of {@code layout.json}: strings, flags and counts exactly, numbers by their {@link Tolerance}. Lists of different length are one
 * difference, as their entries cannot be paired.
 *
 * <p>Not compared, since nothing of it is seen:
 *
 * <ul>
 *   <li>artists without any shape, such as the dividers that every colour bar carries: they are taken out on both sides;
 *   <li>numbers of automatic labels ({@code _child3}), which count those artists;
 *   <li>places of the labels of an axis that is not visible, which the layout never visits.
 * </ul>
 */
public final class LayoutComparison {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
    private static final Set<String> IGNORED = Set.of("coordinates", "n_patches");
    private static final Set<String> PLACES = Set.of("x_px", "y_px", "extent_px");

    private final boolean engine;
    private final List<Difference> differences = new ArrayList<>();

    private LayoutComparison(boolean engine) {
        this.engine = engine;
    }

    /**
     * All differences, in the order of the expected tree.
     *
     * @param engine whether a layout engine placed the axes by the sizes of texts, so that every place depends on those
     */
    public static List<Difference> compare(JsonNode expected, JsonNode ours, boolean engine) {
        var comparison = new LayoutComparison(engine);
        comparison.node("", "", expected, ours, 0);
        return List.copyOf(comparison.differences);
    }

    private void node(String path, String key, JsonNode expected, JsonNode ours, double scale) {
        if (expected.isObject() && ours.isObject()) {
            object(path, expected, ours, scale);
        } else if (expected.isArray() && ours.isArray()) {
            array(path, key, expected, ours, scale);
        } else if (expected.isNumber() && ours.isNumber()) {
            if (!Tolerance.of(path, key, engine).accepts(expected.doubleValue(), ours.doubleValue(), scale)) {
                add(path, expected, ours);
            }
        } else if (expected.isString() && ours.isString()) {
            if (!sameText(path, key, expected.stringValue(), ours.stringValue())) {
                add(path, expected, ours);
            }
        } else if (!expected.equals(ours)) {
            add(path, expected, ours);
        }
    }

    private void object(String path, JsonNode expected, JsonNode ours, double scale) {
        Set<String> keys = new LinkedHashSet<>(expected.propertyNames());
        keys.addAll(ours.propertyNames());
        boolean axis = expected.has("lim");
        double inner = axis ? Math.max(scale, magnitude(expected.get("lim"))) : scale;
        boolean hidden =
                axis && expected.has("visible") && !expected.get("visible").asBoolean();
        for (String key : keys) {
            if (IGNORED.contains(key)) {
                continue;
            }
            String inside = path.isEmpty() ? key : path + "." + key;
            JsonNode mine = expected.get(key);
            JsonNode theirs = ours.get(key);
            if (mine == null || theirs == null) {
                add(inside, mine, theirs);
            } else if (hidden && key.equals("label") && mine.isObject() && theirs.isObject()) {
                object(inside, withoutPlaces(mine), withoutPlaces(theirs), inner);
            } else {
                node(inside, key, mine, theirs, inner);
            }
        }
    }

    private static JsonNode withoutPlaces(JsonNode text) {
        JsonNode copy = text.deepCopy();
        if (copy instanceof ObjectNode object) {
            object.remove(PLACES);
        }
        return copy;
    }

    private void array(String path, String key, JsonNode expected, JsonNode ours, double scale) {
        List<Integer> shown = seen(key, expected);
        List<Integer> theirs = seen(key, ours);
        if (shown.size() != theirs.size()) {
            differences.add(new Difference(path, entries(shown.size()), entries(theirs.size())));
        } else if (isNumbers(expected) && isNumbers(ours)) {
            numbers(path, key, expected, ours, scale);
        } else {
            for (int i = 0; i < shown.size(); i++) {
                int at = shown.get(i);
                node(path + "[" + at + "]", key, expected.get(at), ours.get(theirs.get(i)), scale);
            }
        }
    }

    private static String entries(int count) {
        return count + (count == 1 ? " entry" : " entries");
    }

    /** A list of numbers is one value: one difference at most. */
    private void numbers(String path, String key, JsonNode expected, JsonNode ours, double scale) {
        Tolerance tolerance = Tolerance.of(path, key, engine);
        double inner = Math.max(scale, magnitude(expected));
        for (int i = 0; i < expected.size(); i++) {
            JsonNode mine = expected.get(i);
            JsonNode theirs = ours.get(i);
            boolean numeric = mine.isNumber() && theirs.isNumber();
            if (!(numeric ? tolerance.accepts(mine.doubleValue(), theirs.doubleValue(), inner) : mine.equals(theirs))) {
                add(path, expected, ours);
                return;
            }
        }
    }

    private static List<Integer> seen(String key, JsonNode array) {
        List<Integer> indices = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            if (!isShapeless(key, array.get(i))) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static boolean isShapeless(String key, JsonNode artist) {
        return switch (key) {
            case "lines" -> isEmpty(artist.get("points_px"));
            case "patches" -> isNulls(artist.get("extent_px"));
            case "collections" -> isEmpty(artist.get("paths_extent_px")) || isEmpty(artist.get("offsets_px"));
            default -> false;
        };
    }

    private static boolean isEmpty(@Nullable JsonNode list) {
        return list != null && list.isEmpty();
    }

    private static boolean isNulls(@Nullable JsonNode list) {
        return list != null && list.valueStream().allMatch(JsonNode::isNull);
    }

    private static boolean isNumbers(JsonNode array) {
        return array.valueStream().allMatch(value -> value.isNumber() || value.isNull());
    }

    private static double magnitude(JsonNode numbers) {
        return numbers.valueStream()
                .filter(JsonNode::isNumber)
                .mapToDouble(value -> Math.abs(value.doubleValue()))
                .max()
                .orElse(0);
    }

    private static boolean sameText(String path, String key, String expected, String ours) {
        if (key.equals("dashes")) {
            return sameNumbersInText(path, expected, ours);
        }
        boolean automatic = key.equals("label") && expected.startsWith("_child") && ours.startsWith("_child");
        return automatic || expected.equals(ours);
    }

    private static boolean sameNumbersInText(String path, String expected, String ours) {
        if (!NUMBER.matcher(expected)
                .replaceAll("#")
                .equals(NUMBER.matcher(ours).replaceAll("#"))) {
            return false;
        }
        Matcher mine = NUMBER.matcher(expected);
        Matcher theirs = NUMBER.matcher(ours);
        while (mine.find() && theirs.find()) {
            double value = Double.parseDouble(mine.group());
            if (!Tolerance.of(path, "dashes", false).accepts(value, Double.parseDouble(theirs.group()), 0)) {
                return false;
            }
        }
        return true;
    }

    private void add(String path, @Nullable JsonNode expected, @Nullable JsonNode ours) {
        differences.add(new Difference(path, said(expected), said(ours)));
    }

    private static String said(@Nullable JsonNode node) {
        if (node == null) {
            return "nothing";
        }
        String json = node.toString();
        return json.length() <= 200 ? json : json.substring(0, 200) + "...";
    }
}
