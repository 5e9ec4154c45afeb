package org.steadyplot.chart.tick;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.steadyplot.chart.style.AutolimitMode;
import org.steadyplot.chart.style.Style;
import org.steadyplot.chart.style.TickFormatStyle;

/** Compares ticks, labels and limits with those of the reference, to the last bit and letter. */
class TickReferenceTests {
    private static final List<String> LINES = References.lines("ticks.txt.gz");

    @Test
    void automatic_ticks_and_their_labels_are_those_of_the_reference() {
        compare("auto", 2000, cell -> {
            AxisView view = view(cell[1], Integer.parseInt(cell[2]), AutolimitMode.DATA);
            double[] ticks = MaxNLocator.auto().ticks(view);
            return numbers(ticks) + "\t" + labels(new ScalarFormatter(TickFormatStyle.of(Style.DEFAULT)), ticks, view);
        });
    }

    @Test
    void ticks_of_every_max_n_locator_are_those_of_the_reference() {
        compare("maxn", 400, cell -> numbers(maxN(cell[2]).ticks(view(cell[1], 9, AutolimitMode.DATA))));
    }

    @Test
    void rounded_limits_are_those_of_the_reference() {
        compare("round", 400, cell -> {
            AxisView view = view(cell[1], 9, AutolimitMode.ROUND_NUMBERS);
            MaxNLocator locator = maxN(cell[2]);
            return numbers(locator.ticks(view))
                    + "\t"
                    + numbers(locator.viewLimits(view.vmin(), view.vmax(), 9, AutolimitMode.ROUND_NUMBERS));
        });
    }

    @Test
    void data_limits_are_those_of_the_reference() {
        compare("data", 400, cell -> {
            AxisView view = view(cell[1], 9, AutolimitMode.DATA);
            MaxNLocator locator = maxN(cell[2]);
            return numbers(locator.viewLimits(view.vmin(), view.vmax(), 9, AutolimitMode.DATA))
                    + "\t"
                    + numbers(locator.nonsingular(view.vmin(), view.vmax(), view.low()));
        });
    }

    @Test
    void multiples_are_those_of_the_reference() {
        compare("multiple", 200, cell -> {
            AxisView view = view(cell[1], 9, AutolimitMode.DATA);
            MultipleLocator locator = new MultipleLocator(Double.parseDouble(cell[2]));
            return numbers(locator.ticks(view))
                    + "\t"
                    + numbers(locator.viewLimits(view.low(), view.high(), 9, AutolimitMode.ROUND_NUMBERS));
        });
    }

    @Test
    void linear_ticks_are_those_of_the_reference() {
        compare(
                "linear",
                200,
                cell -> numbers(
                        new LinearLocator(Integer.parseInt(cell[2])).ticks(view(cell[1], 9, AutolimitMode.DATA))));
    }

    @Test
    void minor_ticks_are_those_of_the_reference() {
        compare("minor", 400, cell -> {
            double[] major = References.numbers(cell[3]);
            AxisView view = view(cell[1], 9, AutolimitMode.DATA);
            return cell[3] + "\t" + numbers(new AutoMinorLocator().minorTicks(view, major));
        });
    }

    @Test
    void thinned_fixed_ticks_are_those_of_the_reference() {
        compare("fixed", 60, cell -> {
            Locator locator = FixedLocator.of(References.numbers(cell[3])).withNbins(Integer.parseInt(cell[2]));
            return cell[3] + "\t" + numbers(locator.ticks(new AxisView(0, 1, 9)));
        });
    }

    @Test
    void percents_are_those_of_the_reference() {
        compare("percent", 150, cell -> {
            AxisView view = view(cell[1], 9, AutolimitMode.DATA);
            double[] ticks = References.numbers(cell[3]);
            Formatter formatter = new PercentFormatter(Double.parseDouble(cell[2]));
            return cell[3] + "\t"
                    + String.join("|", formatter.format(ticks, view).labels());
        });
    }

    @Test
    void labels_in_every_setting_are_those_of_the_reference() {
        compare("scalar", 200, cell -> {
            double[] p = References.numbers(cell[2]);
            TickFormatStyle style =
                    new TickFormatStyle((int) p[0], (int) p[1], p[4] != 0, (int) p[2], p[3] != 0, p[5] != 0);
            AxisView view = view(cell[1], 9, AutolimitMode.DATA);
            double[] ticks = References.numbers(cell[3]);
            return cell[3] + "\t" + labels(new ScalarFormatter(style, p[7], p[6] != 0), ticks, view);
        });
    }

    private static void compare(String kind, int atLeast, References.Case each) {
        References.compare(LINES, kind, atLeast, each);
    }

    private static MaxNLocator maxN(String parameters) {
        String[] word = parameters.split(" ", -1);
        MaxNLocator locator = MaxNLocator.of(Integer.parseInt(word[0]))
                .withInteger(word[1].equals("1"))
                .withSymmetric(word[2].equals("1"))
                .withPrune(MaxNLocator.Prune.valueOf(word[3]))
                .withMinNTicks(Integer.parseInt(word[4]));
        return word.length == 5
                ? locator
                : locator.withSteps(
                        References.numbers(String.join(" ", Arrays.asList(word).subList(5, word.length))));
    }

    private static AxisView view(String limits, int space, AutolimitMode mode) {
        double[] ends = References.numbers(limits);
        return new AxisView(ends[0], ends[1], space, mode);
    }

    private static String labels(Formatter formatter, double[] ticks, AxisView view) {
        TickLabels labels = formatter.format(ticks, view);
        return String.join("|", labels.labels()) + "\t" + labels.offset();
    }

    private static String numbers(Limits limits) {
        return References.text(limits);
    }

    private static String numbers(double... values) {
        return References.text(values);
    }
}
