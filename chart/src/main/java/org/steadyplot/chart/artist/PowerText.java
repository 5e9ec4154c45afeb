package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.TextBlock;
import org.steadyplot.text.TextLine;
import org.steadyplot.text.Typesetter;

/**
 * Lays out the math text that formatters of ticks write: numbers, factors and powers with a raised exponent, such as
 * {@code $\mathdefault{2\times10^{-3}}$}.
 *
 * <p>Sizes and distances are those of matplotlib's math text in DejaVu Sans.
 */
final class PowerText {
    private static final double SCRIPT_SIZE = 0.7;
    private static final double SCRIPT_RISE = 0.7;
    private static final double SCRIPT_KERN = 0.025;
    private static final double SCRIPT_SPACE = 0.05;
    private static final double OPERATOR_SPACE = 0.2;
    private static final double THIN_SPACE = 0.16667;
    /** The room around the ink of a math text, in pixels. */
    private static final double BORDER = 2;

    private static final String START = "$\\mathdefault{";
    private static final String END = "}$";

    private final Typesetter typesetter;
    private final FontProperties font;
    private final double dpi;
    private final double xHeight;
    private final double em;
    private final List<TextBlock.Line> pieces = new ArrayList<>(4);
    private final StringBuilder run = new StringBuilder(16);
    private double pen;
    private double gap;
    private double ascent;
    private double descent;

    private PowerText(Typesetter typesetter, FontProperties font, double dpi) {
        this.typesetter = typesetter;
        this.font = font;
        this.dpi = dpi;
        TextLine x = typesetter.line("x", font, dpi);
        xHeight = x.height() - x.descent();
        em = typesetter.line("m", font, dpi).width();
    }

    /** Whether a text is of the kind that is laid out here. */
    static boolean matches(String text) {
        return text.startsWith(START) && text.endsWith(END);
    }

    static TextBlock block(
            Typesetter typesetter, String text, FontProperties font, double dpi, TextBlock.Placement placement) {
        PowerText layout = new PowerText(typesetter, font, dpi);
        layout.read(simplified(text.substring(START.length(), text.length() - END.length())));
        return TextBlock.ofPieces(
                typesetter,
                layout.pieces,
                layout.pen,
                layout.ascent + BORDER,
                layout.descent + BORDER,
                font,
                dpi,
                placement);
    }

    /** Signs instead of their names. A fraction becomes a line, and what is overlined what 1 lacks. */
    private static String simplified(String math) {
        if (math.indexOf('\\') < 0) {
            return math;
        }
        return math.replace("\\times", "\u00d7")
                .replace("\\cdot", "\u22c5")
                .replace("\\frac{1}{2}", "\u00bd")
                .replace("\\overline{", "1-{");
    }

    private void read(String math) {
        for (int i = 0; i < math.length(); i++) {
            char c = math.charAt(i);
            if (c == '^' && i + 1 < math.length() && math.charAt(i + 1) == '{' && math.indexOf('}', i) > 0) {
                int end = math.indexOf('}', i);
                flush();
                exponent(math.substring(i + 2, end).replace('-', '\u2212'));
                i = end;
            } else if (c == '\u00d7' || c == '\u22c5' || (c == '-' && i > 0)) {
                flush();
                gap = 0;
                pen += OPERATOR_SPACE * em;
                run.append(c == '-' ? '\u2212' : c);
                flush();
                pen += OPERATOR_SPACE * em;
            } else if (c != '{' && c != '}') {
                pen += gap;
                gap = 0;
                run.append(c == '-' ? '\u2212' : c);
            }
        }
        flush();
    }

    private void flush() {
        if (run.length() > 0) {
            pen += piece(run.toString(), font, pen, 0);
            run.setLength(0);
        }
    }

    private void exponent(String text) {
        pen += SCRIPT_KERN * SCRIPT_SIZE * xHeight;
        pen += piece(text, font.withSize(font.size() * SCRIPT_SIZE), pen, SCRIPT_RISE * xHeight);
        gap = SCRIPT_SPACE * xHeight + THIN_SPACE * em;
    }

    private double piece(String text, FontProperties size, double x, double y) {
        TextLine line = typesetter.line(text, size, dpi);
        pieces.add(new TextBlock.Line(line, x, y));
        ascent = Math.max(ascent, y + line.height() - line.descent());
        descent = Math.max(descent, line.descent() - y);
        return line.width();
    }
}
