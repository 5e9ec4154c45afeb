package org.steadyplot.chart.backend.template;

import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Image;
import org.steadyplot.raster.Path;
import org.steadyplot.text.TextLine;

/** Draws nothing and counts the mandatory calls; the optional ones come down to these. */
public final class TemplateRenderer implements Renderer {
    private int paths;
    private int images;
    private int texts;

    @Override
    public void drawPath(Graphics graphics, Path path, Affine map, @Nullable Rgba face) {
        paths++;
    }

    @Override
    public void drawImage(Graphics graphics, double x, double y, Image image) {
        images++;
    }

    @Override
    public void drawText(Graphics graphics, TextLine line, double x, double y, double degrees) {
        texts++;
    }

    public int paths() {
        return paths;
    }

    public int images() {
        return images;
    }

    public int texts() {
        return texts;
    }

    /** The counts, a line each. */
    public String report() {
        return "paths " + paths + "\nimages " + images + "\ntexts " + texts + "\n";
    }
}
