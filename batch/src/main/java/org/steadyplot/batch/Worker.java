package org.steadyplot.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import org.jspecify.annotations.Nullable;
import org.steadyplot.spec.Chart;
import org.steadyplot.stats.Columns;

/**
 * Draws units of a plan one after the other, with a drawer and a buffer of its own, and reports each picture. Holds a
 * lock while it draws one, so that memory can be measured between pictures.
 */
final class Worker implements AutoCloseable {
    private final Plan plan;
    private final RunFolder folder;
    private final Drawer drawer;
    private final BlockingQueue<Event> events;
    private final Lock drawing;
    private final Stop stop;
    private final ByteArrayOutputStream picture = new ByteArrayOutputStream(1 << 16);

    /** What a worker reports. */
    sealed interface Event {}

    record Saved(Item item, long bytes, long nanos, List<Warning> warnings) implements Event {}

    record Failed(Item item, Failure failure) implements Event {}

    record RoundDone() implements Event {}

    Worker(Plan plan, RunFolder folder, Drawer drawer, BlockingQueue<Event> events, Lock drawing, Stop stop) {
        this.plan = plan;
        this.folder = folder;
        this.drawer = drawer;
        this.events = events;
        this.drawing = drawing;
        this.stop = stop;
    }

    /** Draws units, taking the next number each time, until {@code end} or a stop. */
    void round(AtomicLong next, long end) {
        try {
            while (!stop.isRequested()) {
                long unit = next.getAndIncrement();
                if (unit >= end) {
                    break;
                }
                unit(unit);
            }
            events.put(new RoundDone());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void unit(long unit) throws InterruptedException {
        Columns table = null;
        Failure unreadable = null;
        for (Chart chart : plan.job().charts()) {
            if (stop.isRequested()) {
                return;
            }
            Item item = plan.item(unit, chart);
            Event event;
            drawing.lock();
            try {
                table = table == null && unreadable == null ? plan.table(unit) : table;
                event = table == null ? failed(item, unreadable) : picture(item, table);
            } catch (IOException | RuntimeException | Error e) {
                unreadable = Failure.of(Failure.Stage.READ, e);
                event = failed(item, unreadable);
            } finally {
                drawing.unlock();
            }
            events.put(event);
        }
    }

    private static Event failed(Item item, @Nullable Failure failure) {
        return new Failed(item, Objects.requireNonNull(failure));
    }

    private Event picture(Item item, Columns table) {
        long start = System.nanoTime();
        Failure.Stage stage = Failure.Stage.DRAW;
        try {
            Chart chart = item.chart();
            Columns columns = plan.select(table, chart);
            List<Warning> warnings = new ArrayList<>(OddData.warnings(chart, columns));
            String leftOut = plan.leftOut(table, chart);
            if (leftOut != null) {
                warnings.add(new Warning(Warning.Code.LEFT_OUT, leftOut));
            }
            picture.reset();
            warnings.addAll(drawer.draw(chart, columns, plan.job().output().save(), picture));
            stage = Failure.Stage.WRITE;
            folder.files().write(folder.output().resolve(item.name()), picture::writeTo);
            return new Saved(item, picture.size(), System.nanoTime() - start, warnings);
        } catch (IOException | RuntimeException | Error e) {
            return new Failed(item, Failure.of(stage, e));
        }
    }

    @Override
    public void close() {
        drawer.close();
    }
}
