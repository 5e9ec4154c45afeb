package org.steadyplot.fidelity;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A decoded picture as matplotlib's comparison sees it: RGB, or RGBA if it was stored as such and is not opaque everywhere.
 *
 * @param samples rows from the top, pixels from the left, channels side by side, 0 to 255
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record Picture(int width, int height, int channels, byte[] samples) {
    /** Decodes a PNG file. */
    public static Picture read(Path png) throws IOException {
        return decode(Files.readAllBytes(png), png.toString());
    }

    /**
     * Decodes a PNG.
     *
     * @param name what to call it in an error
     */
    public static Picture decode(byte[] png, String name) throws IOException {
        ImageIO.setUseCache(false);
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        if (image == null) {
            throw new IOException(name + " is not a picture that can be read: a PNG file is needed");
        }
        return of(image);
    }

    /**
     * Stored samples are taken as they are: converting through a colour model would change greys, which it takes for linear ones.
     */
    private static Picture of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        Raster raster = image.getRaster();
        int bands = raster.getNumBands();
        int shift = raster.getSampleModel().getSampleSize(0) - 8;
        byte[] rgba = new byte[width * height * 4];
        int[] pixel = new int[bands];
        boolean opaque = bands != 4;
        boolean transparent = false;
        int at = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.getPixel(x, y, pixel);
                if (image.getColorModel() instanceof IndexColorModel palette) {
                    rgba[at] = (byte) palette.getRed(pixel[0]);
                    rgba[at + 1] = (byte) palette.getGreen(pixel[0]);
                    rgba[at + 2] = (byte) palette.getBlue(pixel[0]);
                } else {
                    boolean gray = bands < 3;
                    for (int c = 0; c < 3; c++) {
                        rgba[at + c] = (byte) (pixel[gray ? 0 : c] >> shift);
                    }
                }
                if (!opaque) {
                    rgba[at + 3] = (byte) (pixel[3] >> shift);
                    transparent |= rgba[at + 3] != (byte) 255;
                }
                at += 4;
            }
        }
        return transparent ? new Picture(width, height, 4, rgba) : new Picture(width, height, 3, withoutAlpha(rgba));
    }

    private static byte[] withoutAlpha(byte[] rgba) {
        byte[] rgb = new byte[rgba.length / 4 * 3];
        for (int i = 0; i < rgba.length / 4; i++) {
            System.arraycopy(rgba, i * 4, rgb, i * 3, 3);
        }
        return rgb;
    }

    /** A sample as 0 to 255. */
    public int sample(int x, int y, int channel) {
        return samples[(y * width + x) * channels + channel] & 0xff;
    }

    boolean hasShapeOf(Picture other) {
        return width == other.width && height == other.height && channels == other.channels;
    }

    String shape() {
        return width + " x " + height + " px, " + channels + " channels";
    }
}
