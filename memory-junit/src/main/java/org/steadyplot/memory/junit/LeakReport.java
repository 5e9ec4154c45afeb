package org.steadyplot.memory.junit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steadyplot.memory.heap.ClassGrowth;
import org.steadyplot.memory.heap.Holder;
import org.steadyplot.memory.verdict.Finding;
import org.steadyplot.memory.verdict.Metric;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;
import org.steadyplot.memory.where.Stacks;

/** A verdict as a test's message: what it is in the first line, then how much, what, held by what, made where. */
record LeakReport(String name, Verdict verdict, Measured measured, Judge judge, Trust trust, List<String> jvm) {
    LeakReport {
        jvm = List.copyOf(jvm);
    }

    String text(Explanation explanation, AllocationSites sites, Path place) {
        StringBuilder text = new StringBuilder(headline()).append("\n\n");
        figures().write(text);
        if (!explanation.grown().isEmpty()) {
            text.append('\n');
            classes(explanation).write(text);
        }
        if (!explanation.holders().isEmpty()) {
            Lines lines = new Lines();
            for (Holder holder : explanation.holders()) {
                lines.add("held by", holder.sentence());
            }
            text.append('\n');
            lines.write(text);
        }
        if (!sites.lines().isEmpty()) {
            Lines lines = new Lines("allocated at", "per iteration");
            for (Stacks.Line line : sites.lines()) {
                lines.add(line.frame(), Numbers.of(Metric.HEAP, line.bytes() / (double) sites.iterations()));
            }
            text.append('\n');
            lines.write(text);
        }
        text.append('\n');
        facts(place).write(text);
        return text.toString();
    }

    /** The verdict in a line. */
    private String headline() {
        if (verdict.status() != Status.LEAK) {
            return verdict.sentence();
        }
        List<String> parts = new ArrayList<>();
        for (Finding finding : verdict.findings()) {
            // Resident memory that follows what grows inside it is no news.
            boolean follows = finding.metric() == Metric.RSS && !parts.isEmpty();
            if (finding.status() == Status.LEAK && !follows) {
                String figure = finding.metric().words();
                parts.add(figure + (figure.endsWith("s") ? " grow by " : " grows by ")
                        + Numbers.of(finding.metric(), finding.rate()) + " per iteration");
            }
        }
        return "LEAK: " + name + ": " + String.join("; ", parts);
    }

    private Lines figures() {
        Lines lines = new Lines("figure", "per iteration", "99 % interval", "accepted", "verdict");
        for (Finding finding : verdict.findings()) {
            Metric metric = finding.metric();
            boolean estimated = finding.points() > 0 && (finding.low() != 0 || finding.high() != 0);
            lines.add(
                    metric.words(),
                    Numbers.of(metric, finding.rate()),
                    estimated ? Numbers.of(metric, finding.low()) + " to " + Numbers.of(metric, finding.high()) : "-",
                    Numbers.of(metric, judge.tolerance(metric, measured.each())),
                    finding.status()
                            + (finding.reason().words().isEmpty()
                                    ? ""
                                    : ": " + finding.reason().words()));
        }
        return lines;
    }

    private static Lines classes(Explanation explanation) {
        Lines lines = new Lines("class that grew", "per iteration", "objects", "bytes");
        for (ClassGrowth row : explanation.grown()) {
            int address = row.name().indexOf('/');
            lines.add(
                    address < 0 ? row.name() : row.name().substring(0, address),
                    Numbers.of(Metric.HEAP, row.bytes() / (double) Math.max(1, explanation.iterations())),
                    (row.instances() < 0 ? "" : "+") + Numbers.grouped(row.instances()),
                    "+" + Numbers.of(Metric.HEAP, row.bytes()));
        }
        return lines;
    }

    private Lines facts(Path place) {
        Lines lines = new Lines();
        lines.add(
                "measured",
                Numbers.grouped(measured.iterations()) + " iterations, " + measured.checkpoints() + " checkpoints, "
                        + measured.collections() + " collections, "
                        + Numbers.plain(measured.millis() / 1000.0, 2) + " s"
                        + switch (measured.end()) {
                            case DECIDED -> "";
                            case LATE -> "; the time was over";
                            case FULL -> "; the heap was nearly full";
                        });
        lines.add(
                "checked",
                trust.doubt().isEmpty()
                        ? "a planted leak of " + Planted.BYTES + " B was found as "
                                + Numbers.of(Metric.HEAP, trust.planted())
                        : trust.doubt());
        if (!jvm.isEmpty()) {
            lines.add("JVM", "Java " + System.getProperty("java.version") + " " + String.join(" ", virtualMachine()));
        }
        for (String caveat : verdict.caveats()) {
            lines.add("note", caveat);
        }
        lines.add("files", LeakTest.files(place).substring("files: ".length()));
        return lines;
    }

    private List<String> virtualMachine() {
        return jvm.stream()
                .filter(option -> option.toLowerCase(Locale.ROOT).startsWith("-x"))
                .toList();
    }
}
