package org.steadyplot.raster.png;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

/** A growing byte array that is kept between pictures. Multi-byte numbers of PNG are big-endian, Deflate's bits little-endian. */
final class ByteSink {
    private static final int LARGEST = Integer.MAX_VALUE - 64;

    byte[] bytes = {};
    /** {@link #bytes}, little-endian: stores eight bytes at once. */
    ByteBuffer littleEndian = ByteBuffer.wrap(bytes);

    int length;

    private final CRC32 crc = new CRC32();

    /** Makes room for {@code more} bytes. */
    void reserve(long more) {
        long needed = length + more;
        if (needed > bytes.length) {
            if (needed > LARGEST) {
                throw new IllegalArgumentException("the PNG file would be larger than 2 GiB: draw fewer pixels");
            }
            bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, Math.max(needed, bytes.length * 3L / 2)));
            littleEndian = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    void u8(int value) {
        bytes[length++] = (byte) value;
    }

    void u32(int value) {
        u32(length, value);
        length += 4;
    }

    void put(byte[] source) {
        reserve(source.length);
        System.arraycopy(source, 0, bytes, length, source.length);
        length += source.length;
    }

    /** Starts a chunk; {@code type} is its four letters as a big-endian number. Returns the place {@link #endChunk} wants. */
    int beginChunk(int type) {
        reserve(64);
        int start = length;
        u32(0);
        u32(type);
        return start;
    }

    /** Writes the chunk's length and check sum. */
    void endChunk(int start) {
        reserve(4);
        u32(start, length - start - 8);
        crc.reset();
        crc.update(bytes, start + 4, length - start - 4);
        u32((int) crc.getValue());
    }

    private void u32(int at, int value) {
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
    }
}
