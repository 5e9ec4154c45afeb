package org.steadyplot.memory.lines;

import java.util.List;
import java.util.Map;

/** Line tables of a run as JSON. */
public final class LineJson {
    private LineJson() {}

    /** An object with the JVMs, their tables with source text, and what was not measured. */
    public static String of(List<JvmLines> jvms, Sources sources) {
        var json = new StringBuilder("{\"jvms\":[");
        String separator = "";
        for (JvmLines jvm : jvms) {
            json.append(separator).append("{\"pid\":").append(jvm.pid()).append(",\"methods\":[");
            separator = "";
            for (LineTable table : jvm.tables()) {
                json.append(separator);
                append(json, table, sources);
                separator = ",";
            }
            json.append("]}");
            separator = ",";
        }
        json.append("],\"notes\":[");
        separator = "";
        for (Map.Entry<String, String> note : JvmLines.notes(jvms).entrySet()) {
            json.append(separator).append("{\"method\":").append(text(note.getKey()));
            json.append(",\"note\":").append(text(note.getValue())).append('}');
            separator = ",";
        }
        return json.append("]}").toString();
    }

    private static void append(StringBuilder json, LineTable table, Sources sources) {
        json.append("{\"method\":").append(text(table.method()));
        json.append(",\"source\":").append(text(table.source()));
        json.append(",\"calls\":").append(table.calls());
        json.append(",\"unmeasuredCalls\":").append(table.unmeasuredCalls());
        json.append(",\"allocated\":").append(table.allocated()).append(",\"lines\":[");
        String separator = "";
        for (LineTable.Row row : table.rows()) {
            json.append(separator).append("{\"line\":").append(row.line());
            json.append(",\"allocated\":").append(row.allocated());
            json.append(",\"occurrences\":").append(row.occurrences());
            json.append(",\"unmeasured\":").append(row.unmeasured());
            if (row.live() != null) {
                json.append(",\"liveSetChange\":").append(row.live());
                json.append(",\"liveOccurrences\":").append(row.measured());
            }
            json.append(",\"text\":")
                    .append(text(sources.line(table.source(), row.line())))
                    .append('}');
            separator = ",";
        }
        json.append("]}");
    }

    private static String text(String value) {
        var text = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F || Character.isSurrogate(c)) {
                String hex = Integer.toHexString(c);
                text.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }
}
