package org.steadyplot.chart.backend.svg;

import java.util.List;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextLine;

/** Lines of text, as outlines that look the same everywhere or as characters that the viewer sets. */
final class SvgText {
    private static final int NORMAL_WEIGHT = 400;
    private static final int SCALE_DECIMALS = 9;
    private static final int PEN_DECIMALS = 2;

    private final Markup out;
    private final Definitions definitions;
    private final Paint inherited;
    private final double points;

    SvgText(Markup out, Definitions definitions, Paint inherited, double points) {
        this.out = out;
        this.definitions = definitions;
        this.inherited = inherited;
        this.points = points;
    }

    /** One use of each glyph; what it says stands beside it for screen readers and searches. */
    void outlines(TextLine line, Paint paint, double x, double y, double degrees) {
        double em = line.font().size() * line.dpi() / 72;
        out.raw("<g aria-label=\"").escaped(line.text()).raw('"');
        paint.write(out, inherited);
        out.raw(" transform=\"translate(").number(x).raw(' ').number(y).raw(')');
        if (degrees % 360 != 0) {
            out.raw("rotate(").number(-degrees % 360).raw(')');
        }
        out.raw("scale(")
                .number(em * points / Definitions.UNITS_PER_EM, SCALE_DECIMALS)
                .raw(")\">");
        double units = Definitions.UNITS_PER_EM / (64 * em);
        for (int i = 0; i < line.glyphCount(); i++) {
            int glyph = definitions.glyph(line.font(i), line.glyph(i));
            if (glyph != Definitions.BLANK) {
                definitions.use('g', glyph, out);
                if (line.pen(i) != 0) {
                    out.raw(" x=\"").number(line.pen(i) * units, PEN_DECIMALS).raw('"');
                }
                out.raw("/>");
            }
        }
        out.raw("</g>\n");
    }

    void characters(TextLine line, Paint paint, double x, double y, double degrees) {
        FontProperties font = line.font();
        out.raw("<text xml:space=\"preserve\"");
        paint.write(out, inherited);
        out.raw(" x=\"").number(x).raw("\" y=\"").number(y).raw('"');
        if (degrees % 360 != 0) {
            out.raw(" transform=\"rotate(").number(-degrees % 360).raw(' ');
            out.number(x).raw(' ').number(y).raw(")\"");
        }
        families(font.families());
        out.raw(" font-size=\"").number(font.size() * line.dpi() / 72 * points).raw('"');
        if (font.weight() != NORMAL_WEIGHT) {
            out.raw(" font-weight=\"").fixed(font.weight(), 0).raw('"');
        }
        if (font.slant() != FontProperties.Slant.NORMAL) {
            out.raw(font.slant() == FontProperties.Slant.ITALIC ? " font-style=\"italic\"" : " font-style=\"oblique\"");
        }
        out.raw('>').escaped(line.text()).raw("</text>\n");
    }

    /** Before a generic family stands the one it was measured with. */
    private void families(List<String> families) {
        out.raw(" font-family=\"");
        for (int i = 0; i < families.size(); i++) {
            if (i > 0) {
                out.raw(", ");
            }
            String family = families.get(i);
            switch (family) {
                case "sans-serif" -> out.raw("'DejaVu Sans', sans-serif");
                case "serif" -> out.raw("'DejaVu Serif', serif");
                case "monospace" -> out.raw("'DejaVu Sans Mono', monospace");
                default -> quoted(family);
            }
        }
        if (families.isEmpty()) {
            out.raw("'DejaVu Sans', sans-serif");
        }
        out.raw('"');
    }

    private void quoted(String family) {
        out.raw('\'').escaped(family.replace("\\", "\\\\").replace("'", "\\'")).raw('\'');
    }
}
