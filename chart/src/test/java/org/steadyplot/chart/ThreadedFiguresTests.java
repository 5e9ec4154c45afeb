package org.steadyplot.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.backend.Backend;
import org.steadyplot.chart.backend.Backends;

/** Figures drawn by many threads have the bytes of those drawn one after the other. {@code -Dthreaded.figures=500} draws more of them. */
class ThreadedFiguresTests {
    private static final int THREADS = 8;

    private static List<String> formats() {
        List<String> formats = new ArrayList<>();
        for (Backend backend : Backends.load().all()) {
            for (String format : backend.formats()) {
                if (format.equals("png") || format.equals("svg")) {
                    formats.add(format);
                }
            }
        }
        return formats;
    }

    private static List<byte[]> draw(RenderContext context, SampleCharts chart, List<String> formats) throws Exception {
        List<byte[]> files = new ArrayList<>();
        for (String format : formats) {
            files.add(context.toBytes(chart.figure(), new Save().format(format)));
        }
        return files;
    }

    @Test
    void threads_make_no_difference() throws Exception {
        int figures = Integer.getInteger("threaded.figures", 100);
        List<String> formats = formats();
        SampleCharts[] charts = SampleCharts.values();
        List<List<byte[]>> serial = new ArrayList<>();
        try (RenderContext context = new RenderContext()) {
            for (SampleCharts chart : charts) {
                serial.add(draw(context, chart, formats));
            }
        }
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Integer>> workers = new ArrayList<>();
            for (int t = 0; t < THREADS; t++) {
                int first = t;
                workers.add(() -> {
                    int drawn = 0;
                    try (RenderContext context = new RenderContext()) {
                        for (int i = first; i < figures; i += THREADS) {
                            int chart = i % charts.length;
                            List<byte[]> files = draw(context, charts[chart], formats);
                            for (int f = 0; f < files.size(); f++) {
                                assertThat(files.get(f))
                                        .as("%s as %s", charts[chart], formats.get(f))
                                        .isEqualTo(serial.get(chart).get(f));
                            }
                            drawn++;
                        }
                    }
                    return drawn;
                });
            }
            int drawn = 0;
            for (Future<Integer> worker : threads.invokeAll(workers)) {
                drawn += worker.get();
            }
            assertThat(drawn).isEqualTo(figures);
            assertThat(formats).contains("png");
        } finally {
            threads.shutdownNow();
        }
    }
}
