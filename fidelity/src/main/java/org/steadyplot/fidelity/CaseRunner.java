package org.steadyplot.fidelity;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.Figure;
import tools.jackson.databind.JsonNode;

/** Draws cases and compares them with what is expected. */
public final class CaseRunner {
    private CaseRunner() {}

    /**
     * Runs the case in a folder. A drawing that throws is an outcome, not an error.
     *
     * @param withText the picture that texts are compared with
     */
    public static CaseResult run(Path folder, Path withText) throws IOException {
        String id = id(folder);
        GalleryCase known = Gallery.byId(id).orElse(null);
        return known != null
                ? run(known, folder, withText)
                : CaseResult.unsupported(id, Double.NaN, "no drawing of this case is registered");
    }

    /** The id of a case: the name of its folder. */
    static String id(Path folder) {
        return folder.toAbsolutePath().normalize().getFileName().toString();
    }

    static CaseResult run(GalleryCase gallery, Path folder, Path withText) throws IOException {
        Drawing drawing = gallery.drawing();
        if (drawing == null) {
            return CaseResult.unsupported(gallery.id(), gallery.gate(), "not drawn yet");
        }
        JsonNode layout = LayoutJson.read(folder.resolve("layout.json"));
        Rendering rendering;
        try {
            Figure figure = drawing.draw(new CaseData(folder));
            rendering = Rendering.of(figure, layout.at("/figure/dpi").doubleValue());
        } catch (UnsupportedOperationException e) {
            return CaseResult.unsupported(gallery.id(), gallery.gate(), "unsupported: " + said(e));
        } catch (Exception e) { // whatever a drawing throws belongs to its case
            return CaseResult.failed(gallery.id(), gallery.gate(), "the drawing failed: " + said(e));
        }
        return compare(gallery, folder, withText, rendering);
    }

    private static String said(Exception e) {
        StackTraceElement[] trace = e.getStackTrace();
        return e + (trace.length > 0 ? " at " + trace[0] : "");
    }

    static CaseResult compare(GalleryCase gallery, Path folder, Path withText, Rendering rendering) throws IOException {
        JsonNode layout = LayoutJson.read(folder.resolve("layout.json"));
        List<Difference> differences =
                LayoutComparison.compare(layout, LayoutJson.of(rendering.layout()), gallery.engine());
        byte[] expectedPng = Files.readAllBytes(withText);
        byte[] expectedGeometryPng = Files.readAllBytes(folder.resolve("expected_geometry.png"));
        Picture expected = Picture.decode(expectedPng, withText.toString());
        Picture expectedGeometry = Picture.decode(
                expectedGeometryPng, folder.resolve("expected_geometry.png").toString());
        Picture ours = Picture.decode(rendering.png(), "Our picture of " + gallery.id());
        Picture ourGeometry =
                Picture.decode(rendering.geometryPng(), "Our picture of " + gallery.id() + " without glyphs");

        PictureComparison geometry = comparison(expectedGeometry, ourGeometry);
        TextWindows.Tally texts = geometry == null || !expected.hasShapeOf(ours)
                ? new TextWindows.Tally(0, 0)
                : TextWindows.compare(
                        layout,
                        new TextWindows.Pair(expected, expectedGeometry),
                        new TextWindows.Pair(ours, ourGeometry));
        var pictures = new CaseResult.Pictures(
                expectedGeometryPng,
                rendering.geometryPng(),
                difference(expectedGeometry, ourGeometry),
                expectedPng,
                rendering.png(),
                difference(expected, ours));
        var comparison = new CaseResult.Comparison(geometry, comparison(expected, ours), texts, differences, pictures);
        String note = geometry == null
                ? "the picture without glyphs has another shape: expected " + expectedGeometry.shape() + ", ours "
                        + ourGeometry.shape()
                : "";
        return new CaseResult(gallery.id(), status(gallery.gate(), comparison), gallery.gate(), note, comparison);
    }

    private static Status status(double gate, CaseResult.Comparison comparison) {
        if (Double.isNaN(gate)) {
            return Status.REPORT;
        }
        PictureComparison geometry = comparison.geometry();
        boolean passed = geometry != null
                && geometry.rms() <= gate
                && comparison.differences().isEmpty();
        return passed ? Status.PASS : Status.FAIL;
    }

    private static @Nullable PictureComparison comparison(Picture expected, Picture ours) {
        return expected.hasShapeOf(ours) ? PictureComparison.of(expected, ours) : null;
    }

    private static byte @Nullable [] difference(Picture expected, Picture ours) throws IOException {
        if (!expected.hasShapeOf(ours)) {
            return null;
        }
        BufferedImage image = PictureComparison.difference(expected, ours);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
