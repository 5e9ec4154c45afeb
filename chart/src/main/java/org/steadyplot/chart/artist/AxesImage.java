package org.steadyplot.chart.artist;

import org.steadyplot.chart.backend.Graphics;
import org.steadyplot.chart.backend.Renderer;
import org.steadyplot.chart.color.Colormap;
import org.steadyplot.chart.color.Norm;
import org.steadyplot.chart.color.Rgba;
import org.steadyplot.chart.layout.ImageLayout;
import org.steadyplot.chart.layout.Interval;
import org.steadyplot.chart.style.Interpolation;
import org.steadyplot.chart.style.Origin;
import org.steadyplot.chart.transform.Bbox;
import org.steadyplot.chart.transform.Frame;
import org.steadyplot.chart.transform.Transform;
import org.steadyplot.raster.Affine;
import org.steadyplot.raster.Image;

/** A picture of numbers or of pixels between four data values, as {@code imshow} draws it: resampled for every drawing. */
public final class AxesImage extends Artist implements Mappable {
    private static final double ZORDER = 0;

    private final ImageSource source;
    private final double left;
    private final double right;
    private final double bottom;
    private final double top;
    private final Origin origin;
    private Interpolation interpolation;
    private double alpha = Double.NaN;

    /**
     * An image.
     *
     * @param source numbers or pixels, row by row
     * @param left data value at the left edge
     * @param right data value at the right edge
     * @param bottom data value at the lower edge
     * @param top data value at the upper edge
     * @param origin where the first row lies
     */
    public AxesImage(
            ImageSource source,
            double left,
            double right,
            double bottom,
            double top,
            Origin origin,
            Interpolation interpolation) {
        super(ZORDER, Transform.DATA);
        this.source = source;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
        this.top = top;
        this.origin = origin;
        this.interpolation = interpolation;
    }

    @Override
    public Colormap colormap() {
        return source.colormap();
    }

    @Override
    public Norm norm() {
        return source.norm();
    }

    @Override
    public void setNorm(Norm value) {
        source.setNorm(value);
    }

    @Override
    public double alpha() {
        return alpha;
    }

    /** Opacity in 0..1, which multiplies that of the colours; NaN leaves them. */
    public void setAlpha(double value) {
        alpha = value;
    }

    public void setInterpolation(Interpolation value) {
        interpolation = value;
    }

    @Override
    public double[] stickyX() {
        return new double[] {Math.min(left, right), Math.max(left, right)};
    }

    @Override
    public double[] stickyY() {
        return new double[] {Math.min(bottom, top), Math.max(bottom, top)};
    }

    @Override
    public void draw(Renderer renderer, Frame frame, Drawing drawing) {
        Bbox box = extent(frame, drawing);
        Bbox clip = clipped() ? frame.box() : frame.figureBox();
        double x0 = Math.max(box.x0(), clip.x0());
        double y0 = Math.max(box.y0(), clip.y0());
        double across = Math.min(box.x1(), clip.x1()) - x0;
        double up = Math.min(box.y1(), clip.y1()) - y0;
        if (!(across > 0 && up > 0)) {
            return;
        }
        int width = (int) Math.ceil(across);
        int height = (int) Math.ceil(up);
        double sx = width / across;
        double sy = height / up;
        Affine cells = cells(frame);
        Affine map = new Affine(cells.a() * sx, 0, 0, cells.d() * sy, (cells.e() - x0) * sx, (cells.f() - y0) * sy);
        int[] pixels = source.pixels(map, width, height, interpolation, Double.isNaN(alpha) ? 1 : alpha);
        flip(pixels, width, height);
        Graphics graphics = Graphics.plain(Rgba.BLACK, clip(frame));
        renderer.drawImage(graphics, x0, y0, new Image(width, height, pixels));
    }

    /** From columns and rows, counted from the first one's outer edge, to pixels. */
    private Affine cells(Frame frame) {
        double x = frame.x(left);
        double first = frame.y(origin == Origin.UPPER ? top : bottom);
        double last = frame.y(origin == Origin.UPPER ? bottom : top);
        return new Affine((frame.x(right) - x) / source.columns(), 0, 0, (last - first) / source.rows(), x, first);
    }

    /** Resampling goes upwards, a picture's rows downwards. */
    private static void flip(int[] pixels, int width, int height) {
        int[] row = new int[width];
        for (int i = 0, j = height - 1; i < j; i++, j--) {
            System.arraycopy(pixels, i * width, row, 0, width);
            System.arraycopy(pixels, j * width, pixels, i * width, width);
            System.arraycopy(row, 0, pixels, j * width, width);
        }
    }

    @Override
    public Bbox extent(Frame frame, Drawing drawing) {
        double x0 = frame.x(left);
        double x1 = frame.x(right);
        double y0 = frame.y(bottom);
        double y1 = frame.y(top);
        return new Bbox(Math.min(x0, x1), Math.min(y0, y1), Math.max(x0, x1), Math.max(y0, y1));
    }

    public ImageLayout layout() {
        Norm norm = source.norm();
        return new ImageLayout(
                "AxesImage",
                zorder(),
                source.rows(),
                source.columns(),
                interpolation,
                source.colormap().name(),
                new Interval(norm.vmin(), norm.vmax()),
                norm.name(),
                left,
                right,
                bottom,
                top,
                origin);
    }
}
