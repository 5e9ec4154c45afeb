package org.steadyplot.chart.artist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.steadyplot.chart.Warning;
import org.steadyplot.text.FontProperties;
import org.steadyplot.text.Hinting;
import org.steadyplot.text.TextBlock;
import org.steadyplot.text.TextLine;
import org.steadyplot.text.Typesetter;

/** One drawing of one figure: its resolution, its text metrics and its warnings. */
public final class Drawing {
    private final Typesetter typesetter;
    private final double dpi;
    private final Hinting hinting;
    private final Runnable poll;
    private final List<Warning> warnings = new ArrayList<>(0);

    public Drawing(Typesetter typesetter, double dpi, Hinting hinting, Runnable poll) {
        this.typesetter = typesetter;
        this.dpi = dpi;
        this.hinting = hinting;
        this.poll = poll;
    }

    public double dpi() {
        return dpi;
    }

    /** Points to pixels. */
    public double px(double points) {
        return points * dpi / 72;
    }

    public Typesetter typesetter() {
        return typesetter;
    }

    /** Lays out a text around its anchor and notes the characters that no font has. */
    public TextBlock block(String text, FontProperties font, TextBlock.Placement placement) {
        TextBlock block = PowerText.matches(text)
                ? PowerText.block(typesetter, text, font, dpi, placement)
                : TextBlock.of(typesetter, text, font, dpi, placement, hinting);
        List<TextBlock.Line> lines = block.lines();
        for (int i = 0; i < lines.size(); i++) {
            TextLine line = lines.get(i).line();
            if (!line.missing().isEmpty()) {
                warnMissing(text, line.missing());
            }
        }
        return block;
    }

    public void warn(Warning warning) {
        if (!warnings.contains(warning)) {
            warnings.add(warning);
        }
    }

    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Stops the drawing by an exception when its time is over. */
    public void poll() {
        poll.run();
    }

    private void warnMissing(String text, List<Integer> missing) {
        StringBuilder message = new StringBuilder(80);
        message.append("no font has ");
        for (int i = 0; i < missing.size(); i++) {
            String hex = Integer.toHexString(missing.get(i)).toUpperCase(Locale.ROOT);
            message.append(i == 0 ? "U+" : ", U+")
                    .append("0".repeat(Math.max(0, 4 - hex.length())))
                    .append(hex);
        }
        message.append(" in \"").append(text).append("\": a box is drawn instead; add a font that has it");
        warn(new Warning(Warning.Code.MISSING_GLYPH, message.toString()));
    }
}
