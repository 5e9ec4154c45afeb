package org.steadyplot.memory.agent.line;

import java.io.IOException;
import java.util.Map;
import org.steadyplot.memory.agent.JvmFolder;

/**
 * Writes {@code lines.tsv} and {@code calls.tsv}. In the first, a row of kind {@code method} has a method's sums, with calls as occurrences; its rows of
 * kind {@code line} follow; a {@code note} says what was not measured. {@code unmeasured} are occurrences on virtual threads; {@code live} and
 * {@code measured} are empty where the live set was not asked for.
 */
final class LineFiles {
    static final String LINES = "lines.tsv";
    static final String CALLS = "calls.tsv";
    static final String NOT_LOADED = "the class was not loaded";

    private static final String LINES_HEADER =
            "kind\tmethod\tsource\tline\tallocated\toccurrences\tunmeasured\tlive\tmeasured\ttext\n";
    private static final String CALLS_HEADER = "function\tstartMicros\tstartBytes\tendMicros\tendBytes\tlevel\n";

    private final JvmFolder folder;

    LineFiles(JvmFolder folder) {
        this.folder = folder;
    }

    void writeLines(Map<String, String> notes) throws IOException {
        LineTotals totals = Lines.totals();
        UnmeasuredCalls unmeasured = Lines.unmeasured();
        var text = new StringBuilder(LINES_HEADER);
        for (ProfiledMethod method : Lines.methods().all()) {
            append(text, method, totals, unmeasured);
        }
        for (Map.Entry<String, String> note : notes.entrySet()) {
            text.append("note\t").append(clean(note.getKey())).append("\t\t0\t0\t0\t0\t\t\t");
            text.append(clean(note.getValue())).append('\n');
        }
        folder.write(LINES, text.toString());
    }

    private static void append(
            StringBuilder text, ProfiledMethod method, LineTotals totals, UnmeasuredCalls unmeasured) {
        long bytes = 0;
        for (int slot = method.firstSlot(); slot < method.endSlot(); slot++) {
            bytes += totals.bytes(slot);
        }
        text.append("method\t").append(clean(method.name())).append('\t').append(clean(method.sourcePath()));
        text.append("\t0\t").append(bytes).append('\t');
        long other = unmeasured.calls(method.id());
        text.append(totals.calls(method.id()).count() + other).append('\t').append(other);
        text.append("\t\t\t").append(clean(method.function())).append('\n');
        for (int line : method.lines()) {
            if (line > 0) {
                int slot = method.slot(line);
                long elsewhere = unmeasured.occurrences(slot);
                text.append("line\t").append(clean(method.name())).append('\t').append(clean(method.sourcePath()));
                text.append('\t')
                        .append(line)
                        .append('\t')
                        .append(totals.bytes(slot))
                        .append('\t');
                text.append(totals.occurrences(slot) + elsewhere)
                        .append('\t')
                        .append(elsewhere)
                        .append('\t');
                if (Lines.measuresLiveSet()) {
                    text.append(totals.live(slot))
                            .append('\t')
                            .append(totals.measured(slot))
                            .append('\t');
                } else {
                    text.append("\t\t");
                }
                text.append('\n');
            }
        }
    }

    void writeCalls() throws IOException {
        LineTotals totals = Lines.totals();
        long micros = System.currentTimeMillis() * 1000;
        long nanos = System.nanoTime();
        var text = new StringBuilder(CALLS_HEADER);
        for (ProfiledMethod method : Lines.methods().all()) {
            long[] rows = totals.calls(method.id()).kept();
            for (int i = 0; i < rows.length; i += CallLog.STRIDE) {
                text.append(clean(method.function())).append('\t');
                text.append(micros + (rows[i + CallLog.START] - nanos) / 1000).append('\t');
                text.append(rows[i + CallLog.START_BYTES]).append('\t');
                text.append(micros + (rows[i + CallLog.END] - nanos) / 1000).append('\t');
                text.append(rows[i + CallLog.END_BYTES]).append('\t');
                text.append(rows[i + CallLog.LEVEL]).append('\n');
            }
        }
        folder.write(CALLS, text.toString());
    }

    /** A field of a row: no tab, no line end. */
    static String clean(String text) {
        var clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            clean.append(c < ' ' ? '_' : c);
        }
        return clean.toString();
    }
}
