package org.steadyplot.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.JsonObject;
import org.steadyplot.stats.Columns;

/** Lists what a plan would draw. The size is estimated from the pictures of the first data set, drawn into memory. */
public final class DryRun {
    private DryRun() {}

    /** Names on {@code out}, one a line or as JSON; the totals for people on {@code err}. */
    public static void list(Plan plan, Drawer.Factory drawers, boolean json, PrintStream out, PrintStream err) {
        for (long figure = 0; figure < plan.figures(); figure++) {
            String name = plan.item(figure).name();
            out.println(json ? new JsonObject().put("event", "planned").put("item", name) : name);
        }
        long bytes = estimate(plan, drawers);
        if (json) {
            JsonObject total = new JsonObject()
                    .put("event", "total")
                    .put("data_sets", plan.dataSets())
                    .put("figures", plan.figures());
            out.println(bytes < 0 ? total : total.put("estimated_bytes", bytes));
        }
        err.println(plan.figures() + " figures of " + plan.dataSets() + " data sets, "
                + (bytes < 0 ? "of unknown size" : "about " + Numbers.mib(bytes)) + "; nothing was written");
    }

    /** Bytes of all pictures, or -1 if the first data set cannot be drawn. */
    private static long estimate(Plan plan, Drawer.Factory drawers) {
        List<Chart> charts = plan.job().charts();
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try (Drawer drawer = drawers.open()) {
            Columns table = plan.table(0);
            for (Chart chart : charts) {
                drawer.draw(
                        chart, plan.select(table, chart), plan.job().output().save(), picture);
            }
        } catch (IOException | RuntimeException e) {
            return -1;
        }
        return plan.units() * picture.size();
    }
}
