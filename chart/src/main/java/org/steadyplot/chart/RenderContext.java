package org.steadyplot.chart;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.chart.artist.Drawing;
import org.steadyplot.chart.backend.Backend;
import org.steadyplot.chart.backend.Backends;
import org.steadyplot.chart.backend.Picture;
import org.steadyplot.chart.backend.PictureOptions;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.FigureLayout;
import org.steadyplot.chart.style.TextRc;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.text.Fonts;
import org.steadyplot.text.Ppem;
import org.steadyplot.text.Typesetter;

/**
 * What drawing figures needs and keeps between them: fonts, glyph masks, pixel buffers, limits. Nothing of a figure stays. One per worker, confined to
 * one thread but for {@link #cancel()}.
 *
 * <pre>{@code
 * try (var context = new RenderContext()) {
 *     for (...) context.save(figure, path, new Save().dpi(100));
 * }
 * }</pre>
 */
public final class RenderContext implements AutoCloseable {
    private final RenderLimits limits;
    private final Typesetter typesetter;
    private final Backends backends = Backends.load();
    private final Map<String, Backend.Canvases> canvases = new HashMap<>(4);
    private volatile boolean cancelled;
    private boolean closed;
    private long started;

    /** A context with the bundled fonts, those of font artifacts on the class path, and default limits. */
    public RenderContext() {
        this(RenderLimits.DEFAULT);
    }

    public RenderContext(RenderLimits limits) {
        this(limits, Fonts.bundled(), Ppem.EXACT);
    }

    /** A context with fonts, which any number of contexts may share. */
    public RenderContext(RenderLimits limits, Fonts fonts, Ppem ppem) {
        this.limits = limits;
        this.typesetter = new Typesetter(fonts, ppem, limits.cacheBytes());
    }

    /**
     * Draws a figure and writes it. The file appears whole or not at all; missing folders are not made.
     *
     * @throws IOException if the file can't be written
     * @throws ChartException if the format is unknown or a limit is passed
     */
    public Saved save(Figure figure, Path path, Save options) throws IOException {
        Drawn drawn = draw(figure, options, backends.formatOf(path, options.format()));
        long bytes = Output.write(path, drawn.picture::write);
        return drawn.saved(path, bytes);
    }

    /** Draws a figure to a stream, which stays open. */
    public Saved save(Figure figure, OutputStream out, Save options) throws IOException {
        Drawn drawn = draw(figure, options, backends.formatOf(null, options.format()));
        CountingStream counted = new CountingStream(out);
        drawn.picture.write(counted);
        counted.flush();
        return drawn.saved(null, counted.count());
    }

    /** Draws a figure and returns the encoded picture. */
    public byte[] toBytes(Figure figure, Save options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 15);
        save(figure, bytes, options);
        return bytes.toByteArray();
    }

    /** Where everything would be when the figure is saved with these options, as values. */
    public FigureLayout layout(Figure figure, Save options) {
        begin();
        Drawing drawing =
                new Drawing(typesetter, options.dpi(figure), figure.style().get(TextRc.HINTING), this::poll);
        return view(figure, drawing, options).layout();
    }

    /** Stops the drawing that is under way, and every later one, by a {@link ChartException}. May be called from any thread. */
    public void cancel() {
        cancelled = true;
    }

    /** Lets go of buffers and caches. */
    @Override
    public void close() {
        closed = true;
        canvases.clear();
    }

    private Drawn draw(Figure figure, Save options, String format) {
        begin();
        double dpi = options.dpi(figure);
        Drawing drawing = new Drawing(typesetter, dpi, figure.style().get(TextRc.HINTING), this::poll);
        ResolvedFigure view = view(figure, drawing, options);
        long laidOut = System.nanoTime();
        double width = view.width();
        double height = view.height();
        checkSize(width, height, dpi);
        boolean transparent = options.transparent(figure);
        Rgba background = transparent ? Rgba.NONE : options.facecolor(figure);
        Picture picture = canvasesOf(format)
                .open(new PictureOptions(
                        width,
                        height,
                        dpi,
                        background,
                        format,
                        options.png(dpi),
                        options.metadata(),
                        figure.style(),
                        typesetter,
                        options.glyphs(),
                        this::poll));
        view.draw(picture.renderer(), picture.backgroundDone() ? Rgba.NONE : background, !transparent);
        return new Drawn(picture, drawing, started, laidOut, System.nanoTime());
    }

    private ResolvedFigure view(Figure figure, Drawing drawing, Save options) {
        if (figure.axes().size() > limits.maxAxes()) {
            throw new ChartException(
                    ChartException.Code.TOO_MANY_AXES,
                    "the figure has " + figure.axes().size() + " axes, the limit is " + limits.maxAxes()
                            + "; raise RenderLimits.maxAxes or draw fewer");
        }
        double width = figure.width() * drawing.dpi();
        double height = figure.height() * drawing.dpi();
        checkSize(width, height, drawing.dpi());
        ResolvedFigure view = new ResolvedFigure(figure, drawing, new Bbox(0, 0, width, height));
        if (!options.bboxTight(figure)) {
            return view;
        }
        double pad = options.padInches(figure) * drawing.dpi();
        Bbox tight = view.tightBox().grow(pad);
        Bbox shifted = new Bbox(-tight.x0(), -tight.y0(), width - tight.x0(), height - tight.y0());
        return new ResolvedFigure(figure, drawing, shifted).cutTo(tight.width(), tight.height());
    }

    private void checkSize(double width, double height, double dpi) {
        double pixels = Math.floor(width) * Math.floor(height);
        if (!(pixels <= limits.maxPixels())) {
            throw new ChartException(
                    ChartException.Code.FIGURE_TOO_LARGE,
                    "the picture would have " + (long) Math.floor(width) + " x " + (long) Math.floor(height)
                            + " pixels, the limit is " + limits.maxPixels()
                            + " in all; lower the figure size or dpi (" + (long) dpi
                            + "), or raise RenderLimits.maxPixels");
        }
        if (width < 1 || height < 1) {
            throw new ChartException(
                    ChartException.Code.INVALID_ARGUMENT,
                    "the picture would be smaller than a pixel; raise the figure size or dpi");
        }
    }

    private Backend.Canvases canvasesOf(String format) {
        Backend backend = backends.forFormat(format);
        Backend.@Nullable Canvases known = canvases.get(backend.name());
        if (known == null) {
            known = backend.canvases();
            canvases.put(backend.name(), known);
        }
        return known;
    }

    private void begin() {
        if (closed) {
            throw new IllegalStateException("this render context is closed; make a new one");
        }
        started = System.nanoTime();
        poll();
    }

    private void poll() {
        if (cancelled) {
            throw new ChartException(ChartException.Code.CANCELLED, "the drawing was cancelled");
        }
        if (System.nanoTime() - started > limits.deadline().toNanos()) {
            throw new ChartException(
                    ChartException.Code.DEADLINE_PASSED,
                    "drawing took longer than " + limits.deadline().toMillis()
                            + " ms; draw fewer points or raise RenderLimits.deadline");
        }
    }

    private record Drawn(Picture picture, Drawing drawing, long started, long laidOut, long drawn) {
        Saved saved(@Nullable Path path, long bytes) {
            return new Saved(
                    path,
                    bytes,
                    drawing.warnings(),
                    new Saved.Times(laidOut - started, drawn - laidOut, System.nanoTime() - drawn));
        }
    }
}
