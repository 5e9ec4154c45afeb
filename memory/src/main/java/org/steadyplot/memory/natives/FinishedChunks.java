package org.steadyplot.memory.natives;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.steadyplot.memory.MemoryException;

/** A flight recording that is still written, or whose process was killed, ends with a chunk that no reader takes: what is before it is kept. */
final class FinishedChunks {
    private static final int MAGIC = 0x464C5200;
    private static final int HEADER = 68;

    private FinishedChunks() {}

    /** The recording itself when it is whole, else a copy beside it of what is. */
    static Path of(Path recording) {
        try (FileChannel in = FileChannel.open(recording, StandardOpenOption.READ)) {
            long whole = whole(in);
            if (whole == in.size() && whole > 0) {
                return recording;
            }
            if (whole == 0) {
                throw new MemoryException("Recording of native memory " + recording
                        + " holds nothing complete: it is no recording, or its process was killed in its first"
                        + " moments");
            }
            Path copy = recording.resolveSibling(recording.getFileName() + ".part");
            try (FileChannel out = FileChannel.open(
                    copy, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                for (long done = 0; done < whole; ) {
                    done += in.transferTo(done, whole - done, out);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new MemoryException("Recording of native memory " + recording + " cannot be read: " + e);
        }
    }

    private static long whole(FileChannel in) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        long position = 0;
        while (in.size() - position >= HEADER) {
            header.clear();
            if (in.read(header, position) < HEADER || header.getInt(0) != MAGIC) {
                return position;
            }
            long size = header.getLong(8);
            long constants = header.getLong(16);
            long metadata = header.getLong(24);
            if (size < HEADER || size > in.size() - position || constants <= 0 || metadata <= 0 || metadata >= size) {
                return position;
            }
            position += size;
        }
        return position;
    }
}
