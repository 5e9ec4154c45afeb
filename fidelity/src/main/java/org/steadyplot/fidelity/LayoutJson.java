package org.steadyplot.fidelity;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.AxesLayout;
import org.steadyplot.chart.layout.AxisLayout;
import org.steadyplot.chart.layout.Box;
import org.steadyplot.chart.layout.CollectionLayout;
import org.steadyplot.chart.layout.DashLayout;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.layout.ImageLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.layout.LegendLayout;
import org.steadyplot.chart.layout.LineLayout;
import org.steadyplot.chart.layout.PatchLayout;
import org.steadyplot.chart.layout.Points;
import org.steadyplot.chart.layout.SpineLayout;
import org.steadyplot.chart.layout.TextLayout;
import org.steadyplot.chart.layout.TickLayout;
import org.steadyplot.chart.style.LegendLoc;
import org.steadyplot.chart.style.Linestyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The layout of a figure as the tree that a gallery case keeps in {@code layout.json}. Long lists are cut as they are there: {@value #LINE_POINTS} points
 * of a line, {@value #OFFSETS} markers, {@value #PATHS} shapes, {@value #COLORS} colours and sizes of a collection. What is not finite is null.
 */
public final class LayoutJson {
    static final int LINE_POINTS = 60;
    static final int OFFSETS = 200;
    static final int PATHS = 60;
    static final int COLORS = 12;

    /** In the order of matplotlib's location codes. */
    private static final List<LegendLoc> LOCATIONS = List.of(LegendLoc.values());

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private LayoutJson() {}

    /** The tree of a {@code layout.json} file. */
    public static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    /** The tree of a layout. */
    public static JsonNode of(FigureLayout layout) {
        ObjectNode figure = NODES.objectNode();
        figure.set("size_in", numbers(layout.widthInches(), layout.heightInches()));
        figure.put("dpi", layout.dpi());
        figure.set("size_px", numbers(layout.width(), layout.height()));
        figure.set("facecolor", color(layout.facecolor()));
        figure.set("suptitle", orNull(layout.suptitle(), LayoutJson::text));
        figure.set("texts", list(layout.texts(), LayoutJson::text));
        figure.set("legends", list(layout.legends(), LayoutJson::legend));
        figure.put("coordinates", "pixels, origin at the lower left, y up; boxes are [x, y, width, height]");
        ObjectNode root = NODES.objectNode();
        root.set("figure", figure);
        ArrayNode axes = root.putArray("axes");
        for (int i = 0; i < layout.axes().size(); i++) {
            axes.add(axes(i, layout.axes().get(i)));
        }
        return root;
    }

    private static JsonNode axes(int index, AxesLayout axes) {
        ObjectNode node = NODES.objectNode();
        node.put("index", index);
        node.put("label", axes.label());
        node.put("projection", axes.projection());
        node.set("position_px", box(axes.position()));
        node.set("position", box(axes.fraction()));
        node.put("visible", axes.visible());
        node.put("axis_on", axes.axisOn());
        node.set("facecolor", color(axes.facecolor()));
        node.put("aspect", Double.isNaN(axes.aspect()) ? "auto" : Double.toString(axes.aspect()));
        Interval x = axes.x().data();
        Interval y = axes.y().data();
        node.set("datalim", numbers(x.start(), y.start(), x.end(), y.end()));
        node.set("titles", list(axes.titles(), LayoutJson::text));
        ObjectNode spines = node.putObject("spines");
        axes.spines().forEach(spine -> spines.set(spine.name(), spine(spine)));
        node.put("zorder", axes.zorder());
        node.set("x", axis(axes.x()));
        node.set("y", axis(axes.y()));
        node.set("lines", list(axes.lines(), LayoutJson::line));
        node.set("patches", list(axes.patches(), LayoutJson::patch));
        node.put("n_patches", axes.patches().size());
        node.set("collections", list(axes.collections(), LayoutJson::collection));
        node.set("images", list(axes.images(), LayoutJson::image));
        node.set("texts", list(axes.texts(), LayoutJson::text));
        node.set("tightbbox_px", box(axes.tightBox()));
        node.set("legend", orNull(axes.legend(), LayoutJson::legend));
        return node;
    }

    private static JsonNode spine(SpineLayout spine) {
        ObjectNode node = NODES.objectNode();
        node.put("visible", spine.visible());
        node.set("color", color(spine.color()));
        node.put("linewidth", spine.lineWidth());
        return node;
    }

    private static JsonNode axis(AxisLayout axis) {
        ObjectNode node = NODES.objectNode();
        node.set("lim", interval(axis.limits()));
        node.put("scale", axis.scale());
        node.put("visible", axis.visible());
        node.set("major", list(axis.major(), LayoutJson::majorTick));
        node.set("minor", list(axis.minor(), LayoutJson::minorTick));
        node.put("offset_text", axis.offsetText());
        node.set("ticklabel_style", orNull(axis.tickLabels(), LayoutJson::tickLabels));
        node.set("label", orNull(axis.label(), LayoutJson::text));
        node.put("side", word(axis.side()));
        node.put("locator", axis.locator());
        node.put("formatter", axis.formatter());
        return node;
    }

    private static JsonNode majorTick(TickLayout tick) {
        ObjectNode node = NODES.objectNode();
        node.put("value", tick.value());
        node.put("px", tick.px());
        node.put("label", tick.label());
        node.put("shown", tick.labelShown());
        node.put("tick", tick.markShown());
        node.put("grid", tick.gridShown());
        return node;
    }

    private static JsonNode minorTick(TickLayout tick) {
        ObjectNode node = NODES.objectNode();
        node.put("value", tick.value());
        node.put("label", tick.label());
        return node;
    }

    private static JsonNode tickLabels(AxisLayout.TickLabels labels) {
        ObjectNode node = NODES.objectNode();
        node.put("fontsize", labels.fontSize());
        node.put("rotation", labels.rotation());
        node.put("ha", word(labels.horizontal()));
        node.put("va", word(labels.vertical()));
        return node;
    }

    private static JsonNode text(TextLayout text) {
        ObjectNode node = NODES.objectNode();
        node.put("text", text.text());
        node.set("x_px", number(text.x()));
        node.set("y_px", number(text.y()));
        node.set("extent_px", box(text.box()));
        node.put("ha", word(text.horizontal()));
        node.put("va", word(text.vertical()));
        node.put("rotation", text.rotation());
        node.put("fontsize", text.fontSize());
        node.put("weight", text.weight());
        node.set("color", color(text.color()));
        node.put("family", text.family());
        TextLayout.Arrow arrow = text.arrow();
        if (arrow != null) {
            ObjectNode part = node.putObject("arrow");
            part.put("style", arrow.style());
            part.set("edgecolor", color(arrow.edgecolor()));
            part.put("linewidth", arrow.lineWidth());
            part.set("extent_px", box(arrow.box()));
        }
        TextLayout.Frame frame = text.frame();
        if (frame != null) {
            ObjectNode part = node.putObject("bbox");
            part.put("style", frame.style());
            part.set("facecolor", color(frame.facecolor()));
            part.set("edgecolor", color(frame.edgecolor()));
            part.set("extent_px", box(frame.box()));
        }
        return node;
    }

    private static JsonNode line(LineLayout line) {
        ObjectNode node = NODES.objectNode();
        Points points = line.points();
        node.put("label", line.label());
        node.put("n", points.size());
        node.set("points_px", points(points, LINE_POINTS));
        int last = points.size() - 1;
        node.set("last_px", last < 0 ? NODES.nullNode() : numbers(points.x(last), points.y(last)));
        node.set("color", color(line.color()));
        node.put("linewidth", line.lineWidth());
        node.put("linestyle", sign(line.lineStyle()));
        node.put("dashes", dashes(line.dashes()));
        node.put("marker", line.marker());
        node.put("markersize", line.markerSize());
        node.set("markerface", color(line.markerFace()));
        node.set("markeredge", color(line.markerEdge()));
        node.put("markeredgewidth", line.markerEdgeWidth());
        node.put("drawstyle", line.drawStyle());
        node.put("zorder", line.zorder());
        node.put("visible", line.visible());
        node.put("clip", line.clipped());
        return node;
    }

    private static JsonNode patch(PatchLayout patch) {
        ObjectNode node = NODES.objectNode();
        node.put("type", patch.type());
        node.put("label", patch.label());
        node.set("extent_px", boxOrNulls(patch.box()));
        node.set("facecolor", color(patch.facecolor()));
        node.set("edgecolor", color(patch.edgecolor()));
        node.put("linewidth", patch.lineWidth());
        node.put("linestyle", word(patch.lineStyle()));
        node.put("hatch", patch.hatch());
        node.put("zorder", patch.zorder());
        node.put("visible", patch.visible());
        node.put("fill", patch.filled());
        Box data = patch.data();
        if (data != null) {
            node.set("data", box(data));
        }
        PatchLayout.Wedge wedge = patch.wedge();
        if (wedge != null) {
            node.set("theta", numbers(wedge.theta1(), wedge.theta2()));
            node.put("r", wedge.radius());
        }
        return node;
    }

    private static JsonNode collection(CollectionLayout collection) {
        ObjectNode node = NODES.objectNode();
        node.put("type", collection.type());
        node.put("label", collection.label());
        node.put("zorder", collection.zorder());
        node.put("alpha", collection.alpha());
        node.set("facecolors", colors(collection.facecolors()));
        node.set("edgecolors", colors(collection.edgecolors()));
        node.set("linewidths", list(first(collection.lineWidths(), COLORS), LayoutJson::number));
        node.put("n_paths", collection.pathCount());
        node.put("visible", collection.visible());
        List<CollectionLayout.PathExtent> paths = collection.paths();
        if (paths != null) {
            List<CollectionLayout.PathExtent> some = first(paths, PATHS);
            node.set("paths_extent_px", list(some, path -> boxOrNulls(path.box())));
            node.set("paths_vertices", list(some, path -> NODES.numberNode(path.vertices())));
        }
        if (!collection.sizes().isEmpty()) {
            node.set("sizes", list(first(collection.sizes(), COLORS), LayoutJson::number));
        }
        Points offsets = collection.offsets();
        if (offsets != null) {
            node.put("n_offsets", offsets.size());
            node.set("offsets_px", points(offsets, OFFSETS));
        }
        CollectionLayout.Mapping mapping = collection.mapping();
        if (mapping != null) {
            ObjectNode array = node.putObject("array");
            array.put("n", mapping.count());
            array.set("min", number(mapping.min()));
            array.set("max", number(mapping.max()));
            node.set("clim", interval(mapping.limits()));
            node.put("cmap", mapping.colormap());
            node.put("norm", mapping.norm());
        }
        if (!collection.dashes().isEmpty()) {
            List<String> patterns =
                    collection.dashes().stream().map(LayoutJson::dashes).toList();
            node.put("dashes", "[" + String.join(", ", patterns) + "]");
        }
        return node;
    }

    private static JsonNode image(ImageLayout image) {
        ObjectNode node = NODES.objectNode();
        node.put("type", image.type());
        node.put("zorder", image.zorder());
        node.set("shape", numbers(image.rows(), image.columns()));
        node.put("interpolation", word(image.interpolation()));
        node.put("cmap", image.colormap());
        node.set("clim", interval(image.limits()));
        node.put("norm", image.norm());
        node.set("extent", numbers(image.left(), image.right(), image.bottom(), image.top()));
        node.put("origin", word(image.origin()));
        return node;
    }

    private static JsonNode legend(LegendLayout legend) {
        ObjectNode node = NODES.objectNode();
        LegendLoc location = legend.location();
        node.set("loc", location == null ? NODES.nullNode() : NODES.numberNode(LOCATIONS.indexOf(location)));
        node.put("ncols", legend.columns());
        node.put("title", legend.title());
        node.set("extent_px", box(legend.box()));
        node.set("frame_px", box(legend.frame()));
        node.put("frameon", legend.frameOn());
        node.set("facecolor", color(legend.facecolor()));
        node.set("edgecolor", color(legend.edgecolor()));
        node.set("entries", list(legend.entries(), LayoutJson::entry));
        return node;
    }

    private static JsonNode entry(LegendLayout.Entry entry) {
        ObjectNode node = NODES.objectNode();
        node.put("label", entry.label());
        node.put("handle", entry.handle());
        Rgba color = entry.color();
        node.set("color", color == null ? NODES.stringNode("[]") : color(color));
        node.set("text_extent_px", box(entry.textBox()));
        return node;
    }

    private static ObjectNode colors(List<Rgba> colors) {
        ObjectNode node = NODES.objectNode();
        node.put("count", colors.size());
        node.set("first", list(first(colors, COLORS), LayoutJson::color));
        return node;
    }

    private static ArrayNode color(Rgba color) {
        return numbers(color.r(), color.g(), color.b(), color.a());
    }

    private static ArrayNode box(Box box) {
        return numbers(box.x(), box.y(), box.width(), box.height());
    }

    private static ArrayNode boxOrNulls(@Nullable Box box) {
        return box != null ? box(box) : numbers(Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }

    private static ArrayNode interval(Interval interval) {
        return numbers(interval.start(), interval.end());
    }

    private static ArrayNode points(Points points, int limit) {
        ArrayNode array = NODES.arrayNode();
        for (int i = 0; i < Math.min(limit, points.size()); i++) {
            array.add(numbers(points.x(i), points.y(i)));
        }
        return array;
    }

    private static String dashes(DashLayout dashes) {
        return "(" + dashes.offset() + ", " + (dashes.pattern().isSolid() ? "None" : dashes.pattern()) + ")";
    }

    private static String sign(Linestyle style) {
        return switch (style) {
            case SOLID -> "-";
            case DASHED -> "--";
            case DASHDOT -> "-.";
            case DOTTED -> ":";
            case NONE -> "None";
        };
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static ArrayNode numbers(double... values) {
        ArrayNode array = NODES.arrayNode();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    private static JsonNode number(double value) {
        return Double.isFinite(value) ? NODES.numberNode(value) : NODES.nullNode();
    }

    private static <T> List<T> first(List<T> list, int limit) {
        return list.subList(0, Math.min(limit, list.size()));
    }

    private static <T> ArrayNode list(List<T> values, Function<T, JsonNode> node) {
        ArrayNode array = NODES.arrayNode();
        values.forEach(value -> array.add(node.apply(value)));
        return array;
    }

    private static <T> JsonNode orNull(@Nullable T value, Function<T, JsonNode> node) {
        return value != null ? node.apply(value) : NODES.nullNode();
    }
}
