package org.steadyplot.chart.tick;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.scale.Scale;
import org.steadyplot.chart.style.AutolimitMode;

/** Compares ticks, labels and limits of logarithmic and other bent axes with those of the reference. */
class ScaleReferenceTests {
    private static final List<String> LINES = References.lines("scales.txt.gz");

    @Test
    void logarithmic_ticks_and_labels_in_every_notation_are_those_of_the_reference() {
        References.compare(LINES, "log", 1450, cell -> {
            String[] word = cell[2].split(" ", -1);
            AxisView view = view(cell[1], Integer.parseInt(word[0]));
            double base = Double.parseDouble(word[2]);
            LogLocator locator =
                    LogLocator.of(base).withNumticks(word[3].equals("auto") ? 0 : Integer.parseInt(word[3]));
            locator = switch (word[4]) {
                case "auto" -> locator.withAutoSubs();
                case "all" -> locator.withAllSubs();
                default ->
                    locator.withSubs(References.numbers(
                            String.join(" ", Arrays.asList(word).subList(4, word.length))));
            };
            double[] ticks = locator.ticks(view);
            Arrays.sort(ticks);
            StringBuilder out = new StringBuilder(References.text(ticks));
            for (LogFormatter.Notation notation : LogFormatter.Notation.values()) {
                LogFormatter formatter = LogFormatter.of(notation, base)
                        .withLabelOnlyBase(word[1].equals("True"))
                        .withUnicodeMinus(true);
                out.append('\t').append(References.labels(formatter, ticks, view));
            }
            return out.append('\t')
                    .append(References.text(locator.nonsingular(view.vmin(), view.vmax(), 1e-300)))
                    .append('\t')
                    .append(References.text(
                            locator.viewLimits(view.vmin(), view.vmax(), 9, AutolimitMode.ROUND_NUMBERS)))
                    .toString();
        });
    }

    @Test
    void limits_begin_at_the_smallest_value_above_zero() {
        References.compare(LINES, "minpos", 100, cell -> {
            double minpos = References.number(cell[2]);
            AxisView view = view(cell[1], 9);
            Limits limits = new Limits(view.vmin(), view.vmax());
            return String.join(
                    "\t",
                    References.text(LogLocator.of(10).nonsingular(view.vmin(), view.vmax(), minpos)),
                    References.text(new LogitLocator(false).nonsingular(view.vmin(), view.vmax(), minpos)),
                    References.text(Scale.log().limitRange(limits, minpos)),
                    References.text(Scale.logit().limitRange(limits, minpos)));
        });
    }

    @Test
    void symmetric_logarithmic_ticks_and_labels_are_those_of_the_reference() {
        References.compare(LINES, "symlog", 650, cell -> {
            double[] p = References.numbers(cell[2]);
            AxisView view = view(cell[1], 9);
            SymmetricalLogLocator locator =
                    SymmetricalLogLocator.of(p[0], p[1]).withSubs(Arrays.copyOfRange(p, 2, p.length));
            double[] ticks = distinct(locator.ticks(view));
            return References.text(ticks)
                    + "\t"
                    + References.labels(LogFormatter.sciNotation(p[0]).withLinthresh(p[1]), ticks, view)
                    + "\t"
                    + References.text(locator.viewLimits(view.vmin(), view.vmax(), 9, AutolimitMode.ROUND_NUMBERS));
        });
    }

    @Test
    void ticks_of_asinh_axes_are_those_of_the_reference() {
        References.compare(LINES, "asinh", 650, cell -> {
            double[] p = References.numbers(cell[2]);
            AsinhLocator locator = AsinhLocator.of(p[0]).withBase(p[1]).withSubs(Arrays.copyOfRange(p, 2, p.length));
            return References.text(locator.ticks(view(cell[1], 9)));
        });
    }

    @Test
    void ticks_and_labels_of_shares_are_those_of_the_reference() {
        References.compare(LINES, "logit", 800, cell -> {
            String[] word = cell[2].split(" ", -1);
            AxisView view = view(cell[1], Integer.parseInt(word[0]));
            boolean minor = word[1].equals("True");
            double[] ticks = new LogitLocator(minor).ticks(view);
            Formatter formatter = new LogitFormatter(LogitFormatter.ONE_HALF, word[2].equals("True"), minor);
            return References.text(ticks) + "\t" + References.labels(formatter, ticks, view);
        });
    }

    @Test
    void engineering_numbers_are_those_of_the_reference() {
        References.compare(LINES, "eng", 400, cell -> {
            String[] word = cell[2].split("/", -1);
            Formatter formatter =
                    new EngFormatter(word[2], Integer.parseInt(word[0]), word[1], word[3].equals("True"), true);
            return References.labels(formatter, new double[] {Double.parseDouble(cell[1])}, new AxisView(0, 1, 9));
        });
    }

    @Test
    void ticks_by_index_are_those_of_the_reference() {
        References.compare(LINES, "index", 60, cell -> {
            double[] p = References.numbers(cell[2]);
            return References.text(new IndexLocator(p[0], p[1]).ticks(view(cell[1], 9)));
        });
    }

    private static double[] distinct(double[] rising) {
        return Arrays.stream(rising).distinct().toArray();
    }

    private static AxisView view(String limits, int space) {
        double[] ends = References.numbers(limits);
        return new AxisView(ends[0], ends[1], space);
    }
}
