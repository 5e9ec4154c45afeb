package org.steadyplot.text;

/** A range of a byte array read as big-endian numbers. Offsets count from the start of the range; each one is checked. */
final class Bytes {
    private final byte[] data;
    private final int start;
    private final int length;

    Bytes(byte[] data) {
        this(data, 0, data.length);
    }

    private Bytes(byte[] data, int start, int length) {
        this.data = data;
        this.start = start;
        this.length = length;
    }

    int length() {
        return length;
    }

    int u8(int offset) {
        return data[at(offset, 1)] & 0xff;
    }

    int s8(int offset) {
        return data[at(offset, 1)];
    }

    int u16(int offset) {
        int i = at(offset, 2);
        return (data[i] & 0xff) << 8 | (data[i + 1] & 0xff);
    }

    int s16(int offset) {
        return (short) u16(offset);
    }

    int s32(int offset) {
        int i = at(offset, 4);
        return (data[i] << 24) | (data[i + 1] & 0xff) << 16 | (data[i + 2] & 0xff) << 8 | (data[i + 3] & 0xff);
    }

    long u32(int offset) {
        return s32(offset) & 0xffffffffL;
    }

    /** An unsigned 32-bit number that has to be a place within this range or its end. */
    int offset32(int offset) {
        long value = u32(offset);
        if (value > length) {
            throw FontException.damaged("offset " + value + " lies outside of a block of " + length + " bytes");
        }
        return (int) value;
    }

    /** An unsigned number of 1 to 4 bytes. */
    long unsigned(int offset, int size) {
        long value = 0;
        for (int i = at(offset, size), end = i + size; i < end; i++) {
            value = value << 8 | (data[i] & 0xff);
        }
        return value;
    }

    Bytes slice(long offset, long size) {
        if (offset < 0 || size < 0 || offset > length || size > length - offset) {
            throw FontException.damaged(
                    "bytes " + offset + " to " + (offset + size) + " lie outside of a block of " + length + " bytes");
        }
        return new Bytes(data, start + (int) offset, (int) size);
    }

    Bytes from(long offset) {
        return slice(offset, length - offset);
    }

    byte[] array() {
        return data;
    }

    /** Where this range starts in {@link #array()}. */
    int arrayOffset() {
        return start;
    }

    private int at(int offset, int size) {
        if (offset < 0 || size > length - offset) {
            throw FontException.damaged("byte " + offset + " lies outside of a block of " + length + " bytes");
        }
        return start + offset;
    }
}
