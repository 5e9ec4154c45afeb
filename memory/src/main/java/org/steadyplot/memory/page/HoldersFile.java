package org.steadyplot.memory.page;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.MemoryException;

/** What keeps the growing objects alive, as the analysis of a heap dump leaves it: a list of holders in JSON. */
final class HoldersFile {
    private static final int MOST_HOLDERS = 20;
    private static final int MOST_STEPS = 100;

    private HoldersFile() {}

    static List<KeptBy> read(Path file) throws IOException {
        Json.Node document = Json.parse(PlainFile.read(file));
        if (!(document.value() instanceof List<?>)) {
            throw new MemoryException("not a list of holders");
        }
        List<Json.Node> items = document.items();
        List<KeptBy> holders = new ArrayList<>();
        for (Json.Node holder : items.subList(0, Math.min(MOST_HOLDERS, items.size()))) {
            List<KeptBy.Step> steps = new ArrayList<>();
            List<Json.Node> path = holder.get("steps").items();
            for (Json.Node step : path.subList(0, Math.min(MOST_STEPS, path.size()))) {
                steps.add(
                        new KeptBy.Step(step.get("type").text(), step.get("via").text()));
            }
            holders.add(new KeptBy(
                    holder.get("sentence").text(),
                    holder.get("root").text(),
                    steps,
                    holder.get("points").whole(1),
                    holder.get("content").text(),
                    holder.get("contents").whole(0),
                    holder.get("retained").whole(-1)));
        }
        return holders;
    }
}
