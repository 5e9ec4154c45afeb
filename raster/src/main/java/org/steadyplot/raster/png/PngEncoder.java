package org.steadyplot.raster.png;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.steadyplot.raster.Surface;

/**
 * Writes surfaces as PNG, with a Deflate of its own: the same picture gives the same bytes everywhere.
 *
 * <p>An encoder keeps its scratch memory between pictures (the largest file, a few rows and a quarter of a megabyte) and
 * nothing else; it is confined to one thread at a time.
 */
public final class PngEncoder {
    static final int FILTER_UP = 2;

    private static final int IHDR = 0x49484452;
    private static final int PLTE = 0x504C5445;
    private static final int TRNS = 0x74524E53;
    private static final int IDAT = 0x49444154;
    private static final int IEND = 0x49454E44;

    /** Room at the front for signature, header, palette and its alphas, which are known only after the pixels. */
    private static final int HEAD = 8 + 25 + 12 + 768 + 12 + 256;

    private final ByteSink out = new ByteSink();
    private final Adler adler = new Adler();
    private final BlockWriter blocks = new BlockWriter(out);
    private final Palette palette = new Palette();
    private final PaletteScanner paletteScanner = new PaletteScanner(blocks, adler, palette);
    private final DirectScanner directScanner = new DirectScanner(blocks, adler);

    public PngEncoder() {}

    /** Writes the picture to a stream, in one call of {@link OutputStream#write(byte[], int, int)}. */
    public void encode(Surface surface, PngOptions options, OutputStream out) throws IOException {
        ByteBuffer file = encode(surface, options);
        out.write(file.array(), file.arrayOffset() + file.position(), file.remaining());
    }

    /**
     * Encodes the picture, relying on what the surface knows to be {@linkplain Surface#touch touched}, and returns the file's bytes, not copied: the buffer has an array and belongs to the encoder; it
     * holds until the next picture.
     *
     * @throws IllegalArgumentException for a surface without pixels, for more than 256 colours where a palette was asked
     *     for, for a file over 2 GiB
     */
    public ByteBuffer encode(Surface surface, PngOptions options) {
        int width = surface.width();
        int height = surface.height();
        if (width < 1 || height < 1) {
            throw new IllegalArgumentException(
                    "a PNG needs at least one pixel, the surface has " + width + " x " + height);
        }
        out.length = 0;
        out.reserve(HEAD + 64);
        out.length = HEAD;
        TextChunks.write(options, out);
        Layout layout = pixels(surface, options);
        out.endChunk(out.beginChunk(IEND));
        int end = out.length;
        int start = HEAD - 33 - (layout == Layout.PALETTE ? paletteBytes() : 0);
        out.length = start;
        header(width, height, layout);
        if (layout == Layout.PALETTE) {
            palette();
        }
        return ByteBuffer.wrap(out.bytes, start, end - start);
    }

    private enum Layout {
        RGB(2, 3),
        PALETTE(3, 1),
        RGBA(6, 4);

        final int colorType;
        final int pixelBytes;

        Layout(int colorType, int pixelBytes) {
            this.colorType = colorType;
            this.pixelBytes = pixelBytes;
        }
    }

    private Layout pixels(Surface surface, PngOptions options) {
        PngOptions.Color color = options.color();
        boolean small = options.effort() == PngOptions.Effort.SMALL;
        int chunk = out.beginChunk(IDAT);
        Layout layout = Layout.PALETTE;
        begin(chunk, small);
        if (!indexed(surface, color)) {
            layout = color == PngOptions.Color.RGB || color == PngOptions.Color.AUTO && opaque(surface)
                    ? Layout.RGB
                    : Layout.RGBA;
            if (!small) {
                begin(chunk, false);
                directScanner.scan(surface, layout.pixelBytes);
            }
        }
        if (small) {
            smallest(surface, layout, chunk);
        } else {
            end(chunk);
        }
        return layout;
    }

    /** Whether the picture becomes a palette image; if so it has been scanned as one. */
    private boolean indexed(Surface surface, PngOptions.Color color) {
        if (color == PngOptions.Color.RGB || color == PngOptions.Color.RGBA) {
            return false;
        }
        boolean fits = paletteScanner.scan(surface);
        if (!fits && color == PngOptions.Color.PALETTE) {
            throw new IllegalArgumentException(
                    "a PNG palette holds 256 colours, the picture has more: ask for AUTO, RGB or RGBA");
        }
        return fits;
    }

    /** Tries all ways to choose row filters and keeps the smallest chunk. */
    private void smallest(Surface surface, Layout layout, int chunk) {
        SmallScanner scanner = new SmallScanner(blocks, adler, palette);
        byte[] best = {};
        for (RowFilter.Choice choice : RowFilter.Choice.values()) {
            begin(chunk, true);
            scanner.scan(surface.pixels(), surface.width(), surface.height(), layout.pixelBytes, choice);
            end(chunk);
            if (best.length == 0 || out.length - chunk < best.length) {
                best = Arrays.copyOfRange(out.bytes, chunk, out.length);
            }
        }
        out.length = chunk;
        out.put(best);
    }

    private static boolean opaque(Surface surface) {
        if (surface.opaque()) {
            return true;
        }
        int[] pixels = surface.pixels();
        int size = surface.width() * surface.height();
        int all = -1;
        for (int i = 0; i < size; i++) {
            all &= pixels[i];
        }
        return all >>> 24 == 255;
    }

    /** Starts the zlib stream (RFC 1950) of a chunk, dropping what the chunk holds already. */
    private void begin(int chunk, boolean small) {
        out.length = chunk + 8;
        out.u8(0x78);
        out.u8(small ? 0xDA : 0x01);
        adler.begin();
        blocks.begin();
    }

    private void end(int chunk) {
        blocks.flush(true);
        out.reserve(4);
        out.u32(adler.value());
        out.endChunk(chunk);
    }

    private void header(int width, int height, Layout layout) {
        out.u32(0x89504E47);
        out.u32(0x0D0A1A0A);
        int chunk = out.beginChunk(IHDR);
        out.u32(width);
        out.u32(height);
        out.u8(8);
        out.u8(layout.colorType);
        out.u8(0);
        out.u8(0);
        out.u8(0);
        out.endChunk(chunk);
    }

    private void palette() {
        int chunk = out.beginChunk(PLTE);
        for (int i = 0; i < palette.size; i++) {
            int color = palette.colors[i];
            out.u8(color >> 16);
            out.u8(color >> 8);
            out.u8(color);
        }
        out.endChunk(chunk);
        if (!palette.opaque()) {
            chunk = out.beginChunk(TRNS);
            for (int i = 0; i < palette.size; i++) {
                out.u8(palette.colors[i] >>> 24);
            }
            out.endChunk(chunk);
        }
    }

    private int paletteBytes() {
        return 12 + 3 * palette.size + (palette.opaque() ? 0 : 12 + palette.size);
    }
}
