package org.steadyplot.fidelity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class LayoutComparisonTests {
    private static final Set<String> NOT_COMPARED = Set.of("coordinates", "n_patches");

    /** A leaf of a tree, and the path that a difference in it has. */
    private record Leaf(String path, Supplier<JsonNode> value, Consumer<JsonNode> set) {}

    @Test
    void a_layout_does_not_differ_from_itself() {
        assertThat(differences(sample(), sample())).isEmpty();
    }

    @Test
    void a_change_of_any_single_value_is_one_difference_at_its_place() {
        JsonNode expected = sample();
        JsonNode ours = sample();
        List<Leaf> leaves = leaves(ours);
        assertThat(leaves).hasSizeGreaterThan(400);
        for (Leaf leaf : leaves) {
            checkThatAChangeIsFound(expected, ours, leaf);
        }
    }

    private static void checkThatAChangeIsFound(JsonNode expected, JsonNode ours, Leaf leaf) {
        JsonNode kept = leaf.value().get();
        leaf.set().accept(changed(kept));
        assertThat(differences(expected, ours))
                .as("%s %s became %s", leaf.path(), kept, leaf.value().get())
                .extracting(Difference::path)
                .containsExactly(leaf.path());
        leaf.set().accept(kept);
    }

    @Test
    void changes_in_the_gallery_are_found_where_they_are() throws IOException {
        var random = new Random(1);
        for (Path folder : SharedGallery.cases()) {
            JsonNode expected = LayoutJson.read(folder.resolve("layout.json"));
            JsonNode ours = expected.deepCopy();
            assertThat(differences(expected, ours)).isEmpty();
            List<Leaf> leaves = leaves(ours);
            for (int i = 0; i < 20; i++) {
                Leaf leaf = leaves.get(random.nextInt(leaves.size()));
                if (isSeen(expected, leaf.path())) {
                    checkThatAChangeIsFound(expected, ours, leaf);
                }
            }
        }
    }

    /** Whether the artist or axis of a path is drawn at all. */
    private static boolean isSeen(JsonNode layout, String path) {
        JsonNode node = layout;
        for (String step : path.split("\\.", -1)) {
            int bracket = step.indexOf('[');
            node = node.get(bracket < 0 ? step : step.substring(0, bracket));
            if (bracket >= 0) {
                for (String index :
                        step.substring(bracket + 1, step.length() - 1).split("]\\[", -1)) {
                    node = node.get(Integer.parseInt(index));
                }
            }
            boolean hiddenAxis = node.has("lim") && !node.get("visible").asBoolean();
            boolean shapeless = node.path("n").asInt(1) == 0
                    || node.path("n_paths").asInt(1) == 0
                    || node.path("extent_px").path(0).isNull();
            if (hiddenAxis || shapeless || node.asString("").startsWith("_child")) {
                return false;
            }
        }
        return true;
    }

    @Test
    void a_removed_key_and_an_added_key_are_one_difference_each() {
        JsonNode expected = sample();
        JsonNode ours = sample();
        ((ObjectNode) ours.at("/axes/0/spines")).remove("top");
        ((ObjectNode) ours.at("/axes/0/texts/0")).put("surprise", true);

        assertThat(differences(expected, ours))
                .extracting(Difference::toString)
                .containsExactly(
                        "axes[0].spines.top: expected {\"visible\":true,\"color\":[0.0,0.0,0.0,1.0],\"linewidth\":0.8}, ours nothing",
                        "axes[0].texts[0].surprise: expected nothing, ours true");
    }

    @Test
    void a_missing_tick_is_one_difference() {
        JsonNode ours = sample();
        ((ArrayNode) ours.at("/axes/0/x/major")).remove(0);

        assertThat(differences(sample(), ours))
                .extracting(Difference::toString)
                .containsExactly("axes[0].x.major: expected 2 entries, ours 1 entry");
    }

    @Test
    void distances_within_the_tolerance_are_none() {
        JsonNode ours = sample();
        shift(ours, "/axes/0/position_px", 0, 0.009);
        shift(ours, "/axes/0/collections/0/offsets_px/1", 1, -0.009);
        shift(ours, "/axes/0/texts/0/extent_px", 2, 0.99);
        shift(ours, "/axes/0/tightbbox_px", 3, -0.99);
        shift(ours, "/axes/0/spines/top/color", 0, 1 / 255.0);
        ((ObjectNode) ours.at("/axes/0/x/label")).put("y_px", 50.9);
        ((ObjectNode) ours.at("/axes/0/x/major/1")).put("value", 5 + 4e-9);
        ((ObjectNode) ours.at("/axes/0/x/major/0")).put("value", 9e-9);

        assertThat(differences(sample(), ours)).isEmpty();
    }

    @Test
    void distances_beyond_the_tolerance_are_found() {
        JsonNode ours = sample();
        shift(ours, "/axes/0/position_px", 0, 0.011);
        shift(ours, "/axes/0/texts/0/extent_px", 2, 1.01);
        shift(ours, "/axes/0/spines/top/color", 0, 1.1 / 255);
        ((ObjectNode) ours.at("/axes/0/x/label")).put("x_px", 40.02);
        ((ObjectNode) ours.at("/axes/0/x/major/1")).put("value", 5 + 11e-9);

        assertThat(differences(sample(), ours))
                .extracting(Difference::path)
                .containsExactlyInAnyOrder(
                        "axes[0].position_px",
                        "axes[0].texts[0].extent_px",
                        "axes[0].spines.top.color",
                        "axes[0].x.label.x_px",
                        "axes[0].x.major[1].value");
    }

    @Test
    void a_layout_engine_loosens_places_to_a_pixel() {
        JsonNode ours = sample();
        shift(ours, "/axes/0/position_px", 0, 0.9);

        assertThat(LayoutComparison.compare(sample(), ours, true)).isEmpty();
        assertThat(LayoutComparison.compare(sample(), ours, false)).hasSize(1);
    }

    @Test
    void artists_without_shape_are_passed_over_and_do_not_count_in_automatic_labels() {
        JsonNode expected = sample();
        ObjectNode dividers = ((ObjectNode) expected.at("/axes/0/collections/1")).deepCopy();
        dividers.putArray("paths_extent_px");
        ((ArrayNode) expected.at("/axes/0/collections")).insert(0, dividers);
        JsonNode ours = sample();
        ((ObjectNode) ours.at("/axes/0/collections/1")).put("label", "_child9");

        assertThat(differences(expected, ours)).isEmpty();
        ((ObjectNode) ours.at("/axes/0/collections/1")).put("cmap", "jet");
        assertThat(differences(expected, ours))
                .extracting(Difference::path)
                .containsExactly("axes[0].collections[2].cmap");
    }

    @Test
    void the_label_of_a_hidden_axis_has_no_place() {
        JsonNode expected = sample();
        JsonNode ours = sample();
        for (JsonNode tree : List.of(expected, ours)) {
            ((ObjectNode) tree.at("/axes/0/x")).put("visible", false);
        }
        ((ObjectNode) ours.at("/axes/0/x/label")).put("y_px", 0);
        assertThat(differences(expected, ours)).isEmpty();

        ((ObjectNode) ours.at("/axes/0/x/label")).put("text", "z");
        assertThat(differences(expected, ours)).extracting(Difference::path).containsExactly("axes[0].x.label.text");
    }

    @Test
    void dashes_are_compared_as_numbers() {
        JsonNode ours = sample();
        ObjectNode line = (ObjectNode) ours.at("/axes/0/lines/0");
        line.put("dashes", "(0.0, [5.550000000000001, 2.4])");
        assertThat(differences(sample(), ours)).isEmpty();

        line.put("dashes", "(0.0, [5.56, 2.4])");
        assertThat(differences(sample(), ours)).hasSize(1);
    }

    @Test
    void every_key_of_the_gallery_has_a_place_in_a_layout() throws IOException {
        Set<String> ours = new TreeSet<>();
        keys("", sample(), ours);
        Set<String> theirs = new TreeSet<>();
        for (Path folder : SharedGallery.cases()) {
            keys("", LayoutJson.read(folder.resolve("layout.json")), theirs);
        }
        assertThat(ours).containsAll(theirs);
        ours.removeIf(key -> key.startsWith(".figure"));
        assertThat(theirs).containsAll(ours);
    }

    private static void keys(String path, JsonNode node, Set<String> keys) {
        if (node.isObject()) {
            node.properties().forEach(entry -> {
                keys.add(path + "." + entry.getKey());
                keys(path + "." + entry.getKey(), entry.getValue(), keys);
            });
        } else if (node.isArray()) {
            node.forEach(child -> keys(path, child, keys));
        }
    }

    private static JsonNode sample() {
        // Through text, so that numbers have the types they have in a file.
        return JsonMapper.shared().readTree(LayoutJson.of(SampleLayout.figure()).toString());
    }

    private static List<Difference> differences(JsonNode expected, JsonNode ours) {
        return LayoutComparison.compare(expected, ours, false);
    }

    private static void shift(JsonNode tree, String pointer, int index, double by) {
        ArrayNode array = (ArrayNode) tree.at(pointer);
        array.set(index, array.get(index).doubleValue() + by);
    }

    private static JsonNode changed(JsonNode value) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (value.isNumber()) {
            return nodes.numberNode(value.doubleValue() + 1.5);
        }
        return value.isBoolean() ? nodes.booleanNode(!value.asBoolean()) : nodes.stringNode(value.asString() + "?");
    }

    private static List<Leaf> leaves(JsonNode tree) {
        List<Leaf> leaves = new ArrayList<>();
        collect("", tree, leaves);
        return leaves;
    }

    private static void collect(String path, JsonNode node, List<Leaf> leaves) {
        if (node instanceof ObjectNode object) {
            for (String key : object.propertyNames()) {
                String inside = path.isEmpty() ? key : path + "." + key;
                JsonNode child = object.get(key);
                boolean automatic = child.isString() && child.asString().startsWith("_child");
                if (child.isContainer()) {
                    collect(inside, child, leaves);
                } else if (!child.isNull() && !automatic && !NOT_COMPARED.contains(key)) {
                    leaves.add(new Leaf(inside, () -> object.get(key), value -> object.set(key, value)));
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                JsonNode child = array.get(i);
                if (child.isContainer()) {
                    collect(path + "[" + i + "]", child, leaves);
                } else if (!child.isNull()) {
                    leaves.add(new Leaf(path, () -> array.get(at), value -> array.set(at, value)));
                }
            }
        }
    }
}
