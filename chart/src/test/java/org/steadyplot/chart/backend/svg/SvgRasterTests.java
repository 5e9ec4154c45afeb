package org.steadyplot.chart.backend.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.Save;

/**
 * The document as another program paints it, against our pixels. The resolution is four times the usual one, and blocks of four by four pixels are
 * compared: snapping to whole pixels, which only the raster picture has, then weighs little.
 */
class SvgRasterTests {
    private static final int ZOOM = 4;
    private static final double DPI = 100 * ZOOM;
    private static final double LIMIT = 6;

    @TempDir
    Path folder;

    @Test
    void lines_look_as_in_png() throws Exception {
        assertThat(difference(Figures.lines(), Figures.lines())).isLessThan(LIMIT);
    }

    @Test
    void meshes_look_as_in_png() throws Exception {
        assertThat(difference(Figures.meshes(), Figures.meshes())).isLessThan(LIMIT);
    }

    @Test
    void a_missing_title_is_seen() throws Exception {
        Figure other = Figures.lines();
        other.axes().get(0).setTitle("");
        assertThat(difference(Figures.lines(), other)).isGreaterThan(LIMIT);
    }

    private double difference(Figure vector, Figure raster) throws IOException, InterruptedException {
        Path svg = folder.resolve("figure.svg");
        vector.save(svg, new Save().dpi(DPI));
        BufferedImage painted = paint(svg);
        BufferedImage ours = ImageIO.read(new ByteArrayInputStream(raster.toBytes(new Save().dpi(DPI))));
        assertThat(painted.getWidth()).isEqualTo(ours.getWidth());
        assertThat(painted.getHeight()).isEqualTo(ours.getHeight());
        double sum = 0;
        int count = 0;
        for (int y = 0; y + ZOOM <= ours.getHeight(); y += ZOOM) {
            for (int x = 0; x + ZOOM <= ours.getWidth(); x += ZOOM) {
                for (int shift = 0; shift < 24; shift += 8) {
                    double d = mean(painted, x, y, shift) - mean(ours, x, y, shift);
                    sum += d * d;
                    count++;
                }
            }
        }
        return Math.sqrt(sum / count);
    }

    private static double mean(BufferedImage image, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + ZOOM; y++) {
            for (int x = left; x < left + ZOOM; x++) {
                sum += image.getRGB(x, y) >> shift & 255;
            }
        }
        return sum / (double) (ZOOM * ZOOM);
    }

    private BufferedImage paint(Path svg) throws IOException, InterruptedException {
        File png = folder.resolve("figure.png").toFile();
        String dpi = Integer.toString((int) DPI);
        Process process;
        try {
            process = new ProcessBuilder("rsvg-convert", "-d", dpi, "-p", dpi, "-o", png.getPath(), svg.toString())
                    .inheritIO()
                    .start();
        } catch (IOException e) {
            assumeThat(false)
                    .as("rsvg-convert is not installed (Debian: librsvg2-bin)")
                    .isTrue();
            throw e;
        }
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
        assertThat(Files.size(png.toPath())).isPositive();
        return ImageIO.read(png);
    }
}
