package org.steadyplot.bench.renderer;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

/** Draws charts with Java2D and compresses them: about 34 MB are allocated for each. Tells a check sum of the last. */
public final class RendererWork {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 800;
    private static final int POINTS = 4_000;
    private static final int LABELS = 120;
    private static final int COPIES = 6;

    private RendererWork() {}

    /** The number of charts is the argument. */
    public static void main(String[] arguments) {
        System.setProperty("java.awt.headless", "true");
        int charts = Integer.parseInt(arguments[0]);
        long sum = 0;
        for (int i = 0; i < charts; i++) {
            sum = chart(i);
        }
        System.out.println(sum);
    }

    private record Point(double x, double y) {}

    private static long chart(int seed) {
        Random random = new Random(seed);
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            points.add(
                    new Point(random.nextGaussian() * 150 + WIDTH / 2.0, random.nextGaussian() * 100 + HEIGHT / 2.0));
        }
        graphics.setColor(Color.BLUE);
        for (Point point : points) {
            graphics.fill(new Ellipse2D.Double(point.x(), point.y(), 3, 3));
        }
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        for (Point point : points.subList(0, 200)) {
            path.lineTo(point.x(), point.y());
        }
        graphics.setStroke(new BasicStroke(1.5f));
        graphics.draw(path);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        for (int i = 0; i < LABELS; i++) {
            graphics.drawString("label " + i + " of chart " + seed, i % 10 * 120, i / 10 * 60 + 20);
        }
        graphics.dispose();
        return compressed(image);
    }

    private static long compressed(BufferedImage image) {
        long sum = 0;
        int[] row = new int[WIDTH];
        byte[] pixels = new byte[4 * WIDTH * HEIGHT];
        for (int copy = 0; copy < COPIES; copy++) {
            pixels = pixels.clone();
        }
        for (int y = 0; y < HEIGHT; y++) {
            image.getRGB(0, y, WIDTH, 1, row, 0, WIDTH);
            for (int x = 0; x < WIDTH; x++) {
                int at = 4 * (y * WIDTH + x);
                pixels[at] = (byte) (row[x] >> 16);
                pixels[at + 1] = (byte) (row[x] >> 8);
                pixels[at + 2] = (byte) row[x];
                pixels[at + 3] = (byte) (row[x] >>> 24);
            }
        }
        Deflater deflater = new Deflater(1);
        deflater.setInput(pixels);
        deflater.finish();
        byte[] buffer = new byte[8192];
        while (!deflater.finished()) {
            sum += deflater.deflate(buffer);
        }
        deflater.end();
        return sum;
    }
}
