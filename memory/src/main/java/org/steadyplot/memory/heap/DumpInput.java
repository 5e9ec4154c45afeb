package org.steadyplot.memory.heap;

import java.io.Closeable;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.steadyplot.memory.MemoryException;

/** Big-endian reading of a file through one buffer; reading past the end is a {@link MemoryException} that says where. */
final class DumpInput implements Closeable {
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final Path file;
    private final FileChannel channel;
    private final byte[] bytes;
    private final ByteBuffer buffer;
    private final long size;
    private long start;
    private int next;
    private int limit;
    private int idSize = 8;

    DumpInput(Path file, int capacity) {
        this.file = file;
        bytes = new byte[capacity];
        buffer = ByteBuffer.wrap(bytes);
        try {
            channel = FileChannel.open(file, StandardOpenOption.READ);
            size = channel.size();
        } catch (IOException e) {
            throw new MemoryException("Heap dump " + file + " cannot be opened: " + e);
        }
    }

    void idSize(int bytesOfId) {
        idSize = bytesOfId;
    }

    int idSize() {
        return idSize;
    }

    long size() {
        return size;
    }

    long position() {
        return start + next;
    }

    MemoryException wrong(long where, String what) {
        return new MemoryException("Heap dump " + file + ", byte " + where + ": " + what);
    }

    void seek(long position) {
        if (position >= start && position <= start + limit) {
            next = (int) (position - start);
        } else {
            start = position;
            next = 0;
            limit = 0;
        }
    }

    void skip(long count) {
        seek(position() + count);
    }

    int u1() {
        need(1);
        return bytes[next++] & 0xFF;
    }

    int u2() {
        need(2);
        int value = (short) SHORT.get(bytes, next) & 0xFFFF;
        next += 2;
        return value;
    }

    int i4() {
        need(4);
        int value = (int) INT.get(bytes, next);
        next += 4;
        return value;
    }

    long i8() {
        need(8);
        long value = (long) LONG.get(bytes, next);
        next += 8;
        return value;
    }

    long id() {
        return idSize == 8 ? i8() : i4() & 0xFFFF_FFFFL;
    }

    /** The value of a field of the given HPROF type, its bits as a number. */
    long value(int type) {
        return switch (BasicType.size(type, idSize)) {
            case 1 -> (byte) u1();
            case 2 -> type == BasicType.CHAR ? u2() : (short) u2();
            case 4 -> type == BasicType.OBJECT ? id() : i4();
            default -> i8();
        };
    }

    byte[] take(int count) {
        byte[] taken = new byte[count];
        for (int done = 0; done < count; ) {
            need(1);
            int part = Math.min(count - done, limit - next);
            System.arraycopy(bytes, next, taken, done, part);
            next += part;
            done += part;
        }
        return taken;
    }

    private void need(int count) {
        if (limit - next < count) {
            fill(count);
        }
    }

    private void fill(int count) {
        long position = position();
        if (position + count > size) {
            throw wrong(position, "the file ends in the middle of a record; it was cut off (" + size + " bytes)");
        }
        try {
            buffer.clear();
            int filled = 0;
            while (filled < count) {
                int read = channel.read(buffer, position + filled);
                if (read < 0) {
                    throw wrong(position, "the file became shorter while it was read");
                }
                filled += read;
            }
            start = position;
            next = 0;
            limit = filled;
        } catch (IOException e) {
            throw wrong(position, "cannot be read: " + e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new MemoryException("Heap dump " + file + " cannot be closed: " + e);
        }
    }
}
