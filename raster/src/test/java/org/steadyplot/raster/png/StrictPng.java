package org.steadyplot.raster.png;

import static org.steadyplot.raster.png.Inflate.check;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** A strict decoder of the PNG files this package writes, independent of the encoder. Pixels are {@code 0xAARRGGBB}. */
record StrictPng(int width, int height, int colorType, int paletteSize, int[] pixels, List<Chunk> chunks) {
    /** A chunk's type and data. */
    record Chunk(String type, byte[] data) {}

    static StrictPng decode(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        check(in.getLong() == 0x89504E470D0A1A0AL, "signature");
        List<Chunk> chunks = new ArrayList<>();
        while (in.hasRemaining()) {
            chunks.add(chunk(in));
        }
        check(chunks.get(0).type().equals("IHDR"), "IHDR comes first");
        check(chunks.get(chunks.size() - 1).type().equals("IEND"), "IEND comes last, and nothing after it");
        ByteBuffer header = ByteBuffer.wrap(chunks.get(0).data());
        check(header.remaining() == 13, "IHDR length");
        int width = header.getInt();
        int height = header.getInt();
        check(width > 0 && height > 0 && header.get() == 8, "size and depth");
        int colorType = header.get();
        for (String field : List.of("compression", "filter", "interlace")) {
            check(header.get() == 0, field);
        }
        byte[] palette = data(chunks, "PLTE");
        byte[] alphas = data(chunks, "tRNS");
        check((palette != null) == (colorType == 3), "a palette for palette pictures only");
        byte[] idat = data(chunks, "IDAT");
        if (idat == null) {
            throw new AssertionError("broken: no IDAT");
        }
        int[] pixels = pixels(Inflate.zlib(idat), width, height, colorType, palette, alphas);
        return new StrictPng(width, height, colorType, palette == null ? 0 : palette.length / 3, pixels, chunks);
    }

    private static Chunk chunk(ByteBuffer in) {
        int length = in.getInt();
        byte[] body = new byte[length + 4];
        in.get(body);
        CRC32 crc = new CRC32();
        crc.update(body);
        check(in.getInt() == (int) crc.getValue(), "CRC");
        return new Chunk(new String(body, 0, 4, StandardCharsets.US_ASCII), Arrays.copyOfRange(body, 4, body.length));
    }

    /** The data of all chunks of a type, null if there is none. */
    private static byte @Nullable [] data(List<Chunk> chunks, String type) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        boolean found = false;
        for (Chunk chunk : chunks) {
            if (chunk.type().equals(type)) {
                all.writeBytes(chunk.data());
                found = true;
            }
        }
        return found ? all.toByteArray() : null;
    }

    private static int[] pixels(
            byte[] raw, int width, int height, int colorType, byte @Nullable [] palette, byte @Nullable [] alphas) {
        int bytes = colorType == 3 ? 1 : colorType == 2 ? 3 : 4;
        check(colorType == 3 || colorType == 2 || colorType == 6, "colour type");
        int stride = width * bytes + 1;
        check(raw.length == (long) stride * height, "number of bytes");
        int[] pixels = new int[width * height];
        byte[] above = new byte[stride];
        for (int y = 0; y < height; y++) {
            byte[] row = Arrays.copyOfRange(raw, y * stride, (y + 1) * stride);
            unfilter(row, above, bytes);
            for (int x = 0; x < width; x++) {
                pixels[y * width + x] = pixel(row, 1 + x * bytes, colorType, palette, alphas);
            }
            above = row;
        }
        return pixels;
    }

    private static void unfilter(byte[] row, byte[] above, int bytes) {
        for (int i = 1; i < row.length; i++) {
            int left = i > bytes ? row[i - bytes] & 255 : 0;
            int up = above[i] & 255;
            int corner = i > bytes ? above[i - bytes] & 255 : 0;
            int predicted =
                    switch (row[0]) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> throw new AssertionError("broken: filter " + row[0]);
                    };
            row[i] += (byte) predicted;
        }
    }

    private static int paeth(int left, int up, int corner) {
        int p = left + up - corner;
        int toLeft = Math.abs(p - left);
        int toUp = Math.abs(p - up);
        int toCorner = Math.abs(p - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
    }

    private static int pixel(byte[] row, int at, int colorType, byte @Nullable [] palette, byte @Nullable [] alphas) {
        if (palette == null) {
            int alpha = colorType == 6 ? row[at + 3] & 255 : 255;
            return alpha << 24 | (row[at] & 255) << 16 | (row[at + 1] & 255) << 8 | row[at + 2] & 255;
        }
        int index = row[at] & 255;
        check(index * 3 < palette.length, "index within the palette");
        int alpha = alphas != null && index < alphas.length ? alphas[index] & 255 : 255;
        return alpha << 24
                | (palette[index * 3] & 255) << 16
                | (palette[index * 3 + 1] & 255) << 8
                | palette[index * 3 + 2] & 255;
    }
}
