package org.steadyplot.fidelity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The page of a run: one file that needs no network, with the pictures inside. */
final class ReportPage {
    /** Pictures narrower than this are shown as plain squares of pixels. */
    private static final int SMALL = 300;

    private final List<CaseResult> results;
    private final StringBuilder html = new StringBuilder();

    ReportPage(List<CaseResult> results) {
        this.results = results;
    }

    String html() {
        html.setLength(0);
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        html.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
        html.append("<title>Fidelity</title><style>").append(style()).append("</style></head>\n<body>");
        header();
        table();
        results.stream().filter(result -> result.comparison() != null).forEach(this::section);
        return html.append("</body></html>\n").toString();
    }

    private static String style() {
        try (InputStream in = ReportPage.class.getResourceAsStream("report.css")) {
            return new String(Objects.requireNonNull(in, "report.css").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void header() {
        html.append(
                "<header><h1>Fidelity</h1><p>Our drawings beside matplotlib's, seaborn's and pandas' own. Click a picture for its full size; held down it shows the expected one.</p>");
        html.append("<ul class=\"tally\">");
        for (Status status : Status.values()) {
            html.append("<li>").append(badge(status)).append(" <b>");
            html.append(Fidelity.count(results, status)).append("</b></li>");
        }
        html.append("</ul></header>\n");
    }

    private void table() {
        html.append("<table><thead><tr><th>case<th>outcome<th>RMS<th>gate<th>worst tile<th>pixels that differ");
        html.append("<th>layout differences<th>RMS with text<th>texts whose ink agrees</tr></thead><tbody>");
        for (CaseResult result : results) {
            html.append("<tr><td>").append(name(result)).append("<td>").append(badge(result.status()));
            CaseResult.Comparison comparison = result.comparison();
            if (comparison == null) {
                html.append("<td><td class=\"n\">").append(gate(result)).append("<td colspan=\"5\" class=\"note\">");
                html.append(escape(result.note()));
            } else {
                row(result, comparison);
            }
            html.append("</tr>\n");
        }
        html.append("</tbody></table>\n");
    }

    private void row(CaseResult result, CaseResult.Comparison comparison) {
        PictureComparison geometry = comparison.geometry();
        PictureComparison withText = comparison.withText();
        cell(geometry == null ? "" : Fidelity.number(geometry.rms()));
        cell(gate(result));
        cell(geometry == null ? "" : Fidelity.number(geometry.worstTileRms()));
        cell(geometry == null ? "" : Integer.toString(geometry.differentPixels()));
        cell(Integer.toString(comparison.differences().size()));
        cell(withText == null ? "" : Fidelity.number(withText.rms()));
        cell(comparison.texts().agreeing() + " of " + comparison.texts().texts());
    }

    private void cell(String text) {
        html.append("<td class=\"n\">").append(text);
    }

    private void section(CaseResult result) {
        CaseResult.Comparison comparison = Objects.requireNonNull(result.comparison());
        CaseResult.Pictures pictures = comparison.pictures();
        html.append("<section id=\"")
                .append(escape(result.id()))
                .append("\"><h2>")
                .append(escape(result.id()));
        html.append(' ').append(badge(result.status())).append("</h2>");
        if (!result.note().isEmpty()) {
            html.append("<p class=\"note\">").append(escape(result.note())).append("</p>");
        }
        row("Without glyphs", pictures.expectedGeometry(), pictures.ourGeometry(), pictures.geometryDifference());
        row("With text", pictures.expected(), pictures.ours(), pictures.difference());
        differences(comparison.differences());
        html.append("</section>\n");
    }

    private void row(String title, byte[] expected, byte[] ours, byte @Nullable [] difference) {
        html.append("<h3>").append(title).append("</h3><div class=\"pictures\">");
        figure("expected", picture(expected));
        figure("ours; the expected one while pointed at", picture(ours) + picture(expected));
        String amplified = "difference x " + PictureComparison.AMPLIFICATION;
        figure(amplified, difference == null ? "<p class=\"note\">other shape</p>" : picture(difference));
        html.append("</div>");
    }

    private void figure(String caption, String content) {
        html.append("<figure><div class=\"frame\" tabindex=\"0\">")
                .append(content)
                .append("</div><figcaption>");
        html.append(caption).append("</figcaption></figure>");
    }

    private static String picture(byte[] png) {
        String size = width(png) < SMALL ? " class=\"small\"" : "";
        return "<img alt=\"\"" + size + " src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png) + "\">";
    }

    /** The width that a PNG begins with, after its signature and the head of the first chunk. */
    private static int width(byte[] png) {
        return png.length < 20 ? 0 : ByteBuffer.wrap(png).getInt(16);
    }

    private void differences(List<Difference> differences) {
        if (differences.isEmpty()) {
            html.append("<p class=\"good\">The layout agrees in every number, string and colour.</p>");
            return;
        }
        html.append("<details").append(differences.size() <= 20 ? " open" : "").append("><summary>");
        html.append(differences.size()).append(differences.size() == 1 ? " layout difference" : " layout differences");
        html.append("</summary><table class=\"differences\"><thead><tr><th>where<th>expected<th>ours</tr></thead>");
        for (Difference difference : differences) {
            html.append("<tr><td>").append(escape(difference.path()));
            html.append("<td>").append(escape(difference.expected()));
            html.append("<td>").append(escape(difference.ours())).append("</tr>");
        }
        html.append("</table></details>");
    }

    private static String name(CaseResult result) {
        String id = escape(result.id());
        return result.comparison() == null ? id : "<a href=\"#" + id + "\">" + id + "</a>";
    }

    private static String badge(Status status) {
        String word = status.name().toLowerCase(Locale.ROOT);
        return "<span class=\"badge " + word + "\">" + word + "</span>";
    }

    private static String gate(CaseResult result) {
        return Double.isNaN(result.gate()) ? "" : Fidelity.number(result.gate());
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
