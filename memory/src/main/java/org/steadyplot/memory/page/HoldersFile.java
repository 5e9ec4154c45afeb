package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What keeps the growing classes alive, as the analysis of a heap dump leaves it. */
final class HoldersFile {
    private static final int MOST_HOLDERS = 20;
    private static final int MOST_STEPS = 200;

    private HoldersFile() {}

    static List<HolderPath> read(Path file) throws IOException {
        Json.Node document = Json.parse(PlainFile.read(file));
        List<Json.Node> items = document.items().isEmpty() ? document.get("holders").items() : document.items();
        List<HolderPath> holders = new ArrayList<>();
        for (Json.Node holder : items.subList(0, Math.min(MOST_HOLDERS, items.size()))) {
            List<HolderPath.Step> steps = new ArrayList<>();
            List<Json.Node> path = holder.first("steps", "path").items();
            for (Json.Node step : path.subList(0, Math.min(MOST_STEPS, path.size()))) {
                steps.add(new HolderPath.Step(
                        step.first("type", "class").text(),
                        step.first("via", "field").text(),
                        step.first("retained", "retainedBytes").whole(-1)));
            }
            holders.add(new HolderPath(
                    holder.first("type", "class").text(),
                    holder.first("count", "instances").whole(0),
                    holder.first("retained", "retainedBytes").whole(-1),
                    steps));
        }
        return holders;
    }
}
