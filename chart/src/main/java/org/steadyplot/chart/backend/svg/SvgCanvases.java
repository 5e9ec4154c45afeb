package org.steadyplot.chart.backend.svg;

import java.io.IOException;
import java.io.OutputStream;
import org.steadyplot.chart.backend.Backend;
import org.steadyplot.chart.backend.Picture;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.style.SvgRc;

/** Keeps the buffers of documents from picture to picture. */
final class SvgCanvases implements Backend.Canvases {
    private static final String XLINK = "http://www.w3.org/1999/xlink";

    private final Markup head = new Markup();
    private final Markup body = new Markup();
    private final Markup defs = new Markup();
    private final EmbeddedImage images = new EmbeddedImage();

    @Override
    public Picture open(PictureOptions options) {
        double points = 72 / options.dpi();
        open(options.width() * points, options.height() * points);
        Metadata.write(options.metadata(), head);
        Definitions definitions = new Definitions(
                defs.clear(), points, options.height(), options.style().get(SvgRc.HASHSALT));
        SvgRenderer renderer = new SvgRenderer(body.clear(), definitions, images, points, options);
        return new Picture() {
            @Override
            public Renderer renderer() {
                return renderer;
            }

            @Override
            public void write(OutputStream out) throws IOException {
                if (defs.length() > 0) {
                    head.raw("<defs>\n").append(defs, 0, defs.length()).raw("</defs>\n");
                }
                head.writeTo(out);
                body.raw("</svg>\n").writeTo(out);
            }
        };
    }

    /** Lines of charts are mostly joined round: said once, here. */
    private void open(double width, double height) {
        head.clear().raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"");
        head.raw(" xmlns:xlink=\"").raw(XLINK).raw("\" version=\"1.1\" width=\"");
        head.number(width).raw("pt\" height=\"").number(height).raw("pt\" viewBox=\"0 0 ");
        head.number(width).raw(' ').number(height).raw("\" stroke-linejoin=\"round\">\n");
    }
}
