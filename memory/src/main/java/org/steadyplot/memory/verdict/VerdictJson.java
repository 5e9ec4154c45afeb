package org.steadyplot.memory.verdict;

import java.util.Locale;

/** A verdict as JSON: words in lower case, numbers to nine significant digits. */
final class VerdictJson {
    private VerdictJson() {}

    static String of(Verdict verdict) {
        StringBuilder json = new StringBuilder(512);
        json.append("{\"status\":").append(word(verdict.status()));
        json.append(",\"reason\":").append(word(verdict.reason()));
        json.append(",\"per\":").append(word(verdict.per()));
        json.append(",\"confidence\":0.99,\"more\":").append(verdict.more());
        json.append(",\"sentence\":").append(text(verdict.sentence()));
        json.append(",\"findings\":[");
        for (int i = 0; i < verdict.findings().size(); i++) {
            json.append(i == 0 ? "" : ",");
            finding(json, verdict.findings().get(i));
        }
        json.append("],\"caveats\":[");
        for (int i = 0; i < verdict.caveats().size(); i++) {
            json.append(i == 0 ? "" : ",").append(text(verdict.caveats().get(i)));
        }
        return json.append("]}").toString();
    }

    private static void finding(StringBuilder json, Finding finding) {
        json.append("{\"metric\":").append(word(finding.metric()));
        json.append(",\"status\":").append(word(finding.status()));
        json.append(",\"reason\":").append(word(finding.reason()));
        json.append(",\"rate\":").append(Amounts.json(finding.rate()));
        json.append(",\"low\":").append(Amounts.json(finding.low()));
        json.append(",\"high\":").append(Amounts.json(finding.high()));
        json.append(",\"quarters\":[");
        for (int i = 0; i < finding.quarters().length; i++) {
            json.append(i == 0 ? "" : ",").append(Amounts.json(finding.quarters()[i]));
        }
        json.append("],\"points\":").append(finding.points());
        json.append(",\"more\":").append(finding.more()).append('}');
    }

    private static String word(Enum<?> value) {
        return text(value.name().toLowerCase(Locale.ROOT));
    }

    /** Our own sentences, which hold nothing but printable ASCII. */
    private static String text(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
