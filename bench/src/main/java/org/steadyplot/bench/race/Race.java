package org.steadyplot.bench.race;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The loop that the race asks of every entry: {@code CSV OUT DPI WARMUP PAIRS WORKERS}.
 *
 * <p>Pair i draws the table times 2^(i mod 4), which is exact, so that the pictures stay the same while nothing can be kept
 * from the pair before. A line {@code PAIR i MILLISECONDS} follows each pair, {@code START} stands between warm-up and
 * measured pairs, {@code DONE} at the end. Several workers warm up each for itself and start together.
 */
public final class Race {
    private final Table table;
    private final Path out;
    private final int dpi;
    private final PrintStream lines;

    private Race(Table table, Path out, int dpi, PrintStream lines) {
        this.table = table;
        this.out = out;
        this.dpi = dpi;
        this.lines = lines;
    }

    public static void main(String[] args) throws Exception {
        Race race = new Race(Table.read(Path.of(args[0])), Path.of(args[1]), Integer.parseInt(args[2]), System.out);
        int warmup = Integer.parseInt(args[3]);
        int pairs = Integer.parseInt(args[4]);
        int workers = Integer.parseInt(args[5]);
        if (workers == 1) {
            race.alone(warmup, pairs);
        } else {
            race.together(warmup, pairs / workers, workers);
        }
    }

    private void alone(int warmup, int pairs) throws IOException {
        boolean heap = System.getenv("PEER_HEAP") != null;
        try (Pair pair = new Pair(dpi)) {
            for (int i = 0; i < warmup + pairs; i++) {
                if (i == warmup) {
                    say("START");
                }
                draw(pair, "p", i);
                if (heap && i % 50 == 49) {
                    say("HEAP " + i + " " + usedAfterCollection());
                }
            }
        }
        say("DONE");
    }

    private void together(int warmup, int pairs, int workers) throws InterruptedException, ExecutionException {
        CyclicBarrier warm = new CyclicBarrier(workers, () -> say("START"));
        ExecutorService threads = Executors.newFixedThreadPool(workers);
        CompletionService<Object> running = new ExecutorCompletionService<>(threads);
        for (int worker = 0; worker < workers; worker++) {
            String prefix = "w" + worker + "_p";
            running.submit(() -> {
                try (Pair pair = new Pair(dpi)) {
                    for (int i = 0; i < warmup; i++) {
                        draw(pair, prefix, i);
                    }
                    warm.await();
                    for (int i = 0; i < pairs; i++) {
                        draw(pair, prefix, i);
                    }
                }
                return prefix;
            });
        }
        try {
            for (int worker = 0; worker < workers; worker++) {
                running.take().get();
            }
        } finally {
            threads.shutdownNow();
        }
        say("DONE");
    }

    private void draw(Pair pair, String prefix, int i) throws IOException {
        long start = System.nanoTime();
        pair.draw(table.times(1 << i % 4), out, prefix + i % 8);
        long micros = (System.nanoTime() - start) / 1000;
        say("PAIR " + i + " " + micros / 1000 + "."
                + String.valueOf(1000 + micros % 1000).substring(1));
    }

    private void say(String line) {
        lines.println(line);
        lines.flush();
    }

    /** KiB in use after a forced collection. */
    private static long usedAfterCollection() {
        System.gc();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024;
    }
}
