package org.steadyplot.memory.verdict;

/** A verdict in words. */
final class Wording {
    private Wording() {}

    static String sentence(Verdict verdict) {
        StringBuilder text = new StringBuilder(verdict.status().name()).append(": ");
        if (verdict.findings().isEmpty()) {
            text.append("nothing was read");
        } else {
            switch (verdict.status()) {
                case LEAK -> leaks(text, verdict);
                case FLAT -> flat(text, verdict);
                case INCONCLUSIVE -> undecided(text, verdict);
            }
        }
        return text.append('.').toString();
    }

    private static void leaks(StringBuilder text, Verdict verdict) {
        String separator = "";
        for (Finding finding : verdict.findings()) {
            if (finding.status() == Status.LEAK) {
                Metric metric = finding.metric();
                text.append(separator)
                        .append(metric.words())
                        .append(metric.plural() ? " grow by " : " grows by ")
                        .append(Amounts.of(metric, finding.rate()))
                        .append(' ')
                        .append(verdict.per().words())
                        .append(" (")
                        .append(Amounts.of(metric, finding.low()))
                        .append(" to ")
                        .append(Amounts.of(metric, finding.high()))
                        .append(" with 99 % confidence, ")
                        .append(finding.points())
                        .append(' ')
                        .append(verdict.per().points())
                        .append(')');
                separator = "; ";
            }
        }
    }

    /** Each reason once, after the figures that have it. */
    private static void undecided(StringBuilder text, Verdict verdict) {
        String separator = "";
        for (Reason reason : Reason.values()) {
            int said = 0;
            for (Finding finding : verdict.findings()) {
                if (finding.status() == Status.INCONCLUSIVE && finding.reason() == reason) {
                    text.append(said++ == 0 ? separator : ", ")
                            .append(finding.metric().words());
                }
            }
            if (said > 0) {
                text.append(": ").append(reason.words()).append(", ").append(reason.remedy());
                separator = "; ";
            }
        }
        if (verdict.more() > 0) {
            text.append(". ")
                    .append(verdict.more())
                    .append(" more ")
                    .append(verdict.per().points())
                    .append(" may decide");
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
