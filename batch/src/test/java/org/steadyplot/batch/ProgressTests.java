package org.steadyplot.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.ChartKind;

class ProgressTests {
    private static final Item ITEM = new Item(1, Key.NONE, Chart.of(ChartKind.HEATMAP, Map.of()), 1, 1, "a.png");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    void a_bar_tells_share_rate_and_time_left() {
        assertThat(ProgressBar.line(new Progress(138, 2, 552, 2_000_000_000L, 12 << 20)))
                .isEqualTo("[#######.......................] 25% 138/552  69/s  0:06 left  heap 12.0 MiB  2 failed");
        assertThat(ProgressBar.line(new Progress(0, 0, 552, 0, 0)))
                .isEqualTo("[..............................] 0% 0/552  0.0/s  heap 0.0 MiB");
    }

    @Test
    void a_bar_never_breaks_the_line_of_a_narrow_terminal() {
        new ProgressBar(out, 40).tick(new Progress(138, 2, 552, 2_000_000_000L, 12 << 20));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .startsWith("\r\u001b[K[###")
                .hasSize(4 + 39);
    }

    @Test
    void failures_stand_above_the_bar_on_one_line() {
        new ProgressBar(out, 80).failed(ITEM, new Failure(Failure.Stage.DRAW, "X", "two\nlines", new Error()));
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .isEqualTo("\r\u001b[Ka.png could not be drawn: two\\nlines\n");
    }

    @Test
    void a_log_is_spared_most_failures() {
        PlainProgress progress = new PlainProgress(out);
        for (int i = 0; i < 100; i++) {
            progress.failed(ITEM, new Failure(Failure.Stage.WRITE, "IO", "disk full", new Error()));
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .hasSize(21)
                .startsWith("a.png could not be written: disk full")
                .endsWith("more failures are listed in _run/failures.jsonl");
    }

    @Test
    void a_clock_has_minutes_and_when_needed_hours() {
        assertThat(Numbers.clock(6.1)).isEqualTo("0:07");
        assertThat(Numbers.clock(134)).isEqualTo("2:14");
        assertThat(Numbers.clock(8045)).isEqualTo("2:14:05");
    }
}
