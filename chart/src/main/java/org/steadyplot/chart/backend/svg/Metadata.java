package org.steadyplot.chart.backend.svg;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.ChartException;

/**
 * What the document says about itself, in the terms of Dublin Core, with matplotlib's keywords. There is no date unless one is given: the same figure
 * has the same bytes every day.
 */
final class Metadata {
    private static final String CREATOR = "Steadyplot";
    private static final String TITLE = "Title";

    private static final List<String> ENTITIES = List.of("Creator", "Contributor", "Publisher", "Rights");
    private static final List<String> TEXTS =
            List.of("Coverage", "Date", "Description", "Format", "Identifier", "Language", "Relation", "Source", TITLE);
    private static final String KEYWORDS = "Keywords";
    private static final String TYPE = "Type";

    private Metadata() {}

    /** @throws ChartException for a keyword that Dublin Core has no place for */
    static void write(Map<String, String> metadata, Markup out) {
        for (String keyword : metadata.keySet()) {
            check(keyword);
        }
        String title = metadata.get(TITLE);
        if (title != null) {
            out.raw("<title>").escaped(title).raw("</title>\n");
        }
        out.raw("<metadata><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"")
                .raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .raw(" xmlns:cc=\"http://creativecommons.org/ns#\"><cc:Work>\n<dc:type rdf:resource=\"")
                .escaped(metadata.getOrDefault(TYPE, "http://purl.org/dc/dcmitype/StillImage"))
                .raw("\"/>\n");
        for (String keyword : TEXTS) {
            String value =
                    keyword.equals("Format") ? metadata.getOrDefault(keyword, "image/svg+xml") : metadata.get(keyword);
            element(out, keyword, "", value, "");
        }
        for (String keyword : ENTITIES) {
            String value = keyword.equals("Creator") ? metadata.getOrDefault(keyword, CREATOR) : metadata.get(keyword);
            element(out, keyword, "<cc:Agent><dc:title>", value, "</dc:title></cc:Agent>");
        }
        String keywords = metadata.get(KEYWORDS);
        element(out, "Subject", "<rdf:Bag><rdf:li>", keywords, "</rdf:li></rdf:Bag>");
        out.raw("</cc:Work></rdf:RDF></metadata>\n");
    }

    private static void element(Markup out, String keyword, String before, @Nullable String value, String after) {
        if (value == null) {
            return;
        }
        String name = keyword.toLowerCase(Locale.ROOT);
        out.raw("<dc:").raw(name).raw('>').raw(before).escaped(value).raw(after);
        out.raw("</dc:").raw(name).raw(">\n");
    }

    private static void check(String keyword) {
        if (!TEXTS.contains(keyword)
                && !ENTITIES.contains(keyword)
                && !keyword.equals(KEYWORDS)
                && !keyword.equals(TYPE)) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "SVG has no metadata keyword '" + keyword + "'; known are " + String.join(", ", TEXTS) + ", "
                            + String.join(", ", ENTITIES) + ", " + KEYWORDS + ", " + TYPE);
        }
    }
}
