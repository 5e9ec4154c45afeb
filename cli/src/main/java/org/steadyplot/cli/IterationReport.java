package org.steadyplot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.heap.ClassGrowth;
import org.steadyplot.memory.verdict.IteratedJvm;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;
import org.steadyplot.spec.JsonObject;

/** Verdicts on JVMs that iterated, for people and for programs. */
final class IterationReport {
    private static final int MOST_CLASSES = 3;
    private static final int MOST_JSON_CLASSES = 20;

    private IterationReport() {}

    /** The verdict on one JVM, its iterations, and its classes that grow. */
    record Judged(IteratedJvm jvm, long iterations, Verdict verdict, List<ClassGrowth> growing) {}

    /** A sentence for each JVM, and of a leak the classes that grow most. */
    static String text(List<Judged> judgements) {
        StringBuilder text = new StringBuilder();
        for (Judged one : judgements) {
            if (judgements.size() > 1) {
                text.append("JVM ")
                        .append(one.jvm.pid())
                        .append(" (")
                        .append(one.jvm.command())
                        .append("): ");
            }
            text.append(one.verdict.sentence())
                    .append(" Iterations: ")
                    .append(one.iterations())
                    .append(".\n");
            if (one.verdict.status() == Status.LEAK && !one.growing.isEmpty()) {
                text.append("More of these live than after the warm-up: ");
                for (int i = 0; i < Math.min(MOST_CLASSES, one.growing.size()); i++) {
                    ClassGrowth growth = one.growing.get(i);
                    text.append(i == 0 ? "" : ", ")
                            .append(growth.instances())
                            .append(' ')
                            .append(growth.name());
                    CFormat.general(text.append(" ("), growth.bytes() / 1048576.0, 3);
                    text.append(" MiB)");
                }
                text.append(".\n");
            }
        }
        return text.toString();
    }

    static String json(List<Judged> judgements, Status status) {
        StringBuilder json = new StringBuilder("{\"status\":\"");
        json.append(status.name().toLowerCase(Locale.ROOT)).append("\",\"jvms\":[");
        for (int i = 0; i < judgements.size(); i++) {
            Judged one = judgements.get(i);
            List<JsonObject> growing = new ArrayList<>();
            for (ClassGrowth growth : one.growing.subList(0, Math.min(MOST_JSON_CLASSES, one.growing.size()))) {
                growing.add(new JsonObject()
                        .put("class", growth.name())
                        .put("instances", growth.instances())
                        .put("bytes", growth.bytes()));
            }
            String facts = new JsonObject()
                    .put("pid", one.jvm.pid())
                    .put("command", one.jvm.command())
                    .put("iterations", one.iterations())
                    .put("checkpoints", one.jvm.checkpoints().size())
                    .putObjects("growing", growing)
                    .toString();
            json.append(i == 0 ? "" : ",").append(facts, 0, facts.length() - 1);
            json.append(",\"verdict\":").append(one.verdict.toJson()).append('}');
        }
        return json.append("]}").toString();
    }
}
