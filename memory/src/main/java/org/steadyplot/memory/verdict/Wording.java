package org.steadyplot.memory.verdict;

/** A verdict in words. */
final class Wording {
    private Wording() {}

    static String sentence(Verdict verdict) {
        StringBuilder text = new StringBuilder(verdict.status().name()).append(": ");
        int said = 0;
        for (Finding finding : verdict.findings()) {
            if (finding.status() == verdict.status() && verdict.status() != Status.FLAT) {
                text.append(said++ == 0 ? "" : "; ");
                say(text, finding, verdict.per());
            }
        }
        if (verdict.status() == Status.FLAT) {
            flat(text, verdict);
        } else if (said == 0) {
            text.append("nothing was read");
        }
        if (verdict.status() == Status.INCONCLUSIVE && verdict.more() > 0) {
            text.append(". ")
                    .append(verdict.more())
                    .append(" more ")
                    .append(verdict.per().points())
                    .append(" may decide");
        }
        return text.append('.').toString();
    }

    private static void say(StringBuilder text, Finding finding, Per per) {
        Metric metric = finding.metric();
        text.append(metric.words());
        if (finding.status() == Status.LEAK) {
            text.append(metric == Metric.HEAP || metric == Metric.METASPACE || metric == Metric.RSS ? " grows by " : " grow by ")
                    .append(Amounts.of(metric, finding.rate()))
                    .append(' ')
                    .append(per.words())
                    .append(" (")
                    .append(Amounts.of(metric, finding.low()))
                    .append(" to ")
                    .append(Amounts.of(metric, finding.high()))
                    .append(" with 99 % confidence, ")
                    .append(finding.points())
                    .append(' ')
                    .append(per.points())
                    .append(')');
        } else {
            text.append(": ").append(finding.reason().words());
            if (!finding.reason().remedy().isEmpty()) {
                text.append(", ").append(finding.reason().remedy());
            }
        }
    }

    private static void flat(StringBuilder text, Verdict verdict) {
        Finding first = verdict.findings().get(0);
        text.append(first.metric().words())
                .append(verdict.findings().size() > 1 ? " and what else was read do not grow" : " does not grow")
                .append("; more than ")
                .append(Amounts.of(first.metric(), Math.max(0, first.high())))
                .append(' ')
                .append(verdict.per().words())
                .append(" would have shown (")
                .append(first.points())
                .append(' ')
                .append(verdict.per().points())
                .append(')');
    }
}
