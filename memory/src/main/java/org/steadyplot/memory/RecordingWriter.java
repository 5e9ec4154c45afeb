package org.steadyplot.memory;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Appends records to a recording in mprof's {@code .dat} format. A record is handed to the operating system whole, as it
 * is written, so that a killed process leaves what it had measured. Several threads may write records to one.
 */
public final class RecordingWriter implements AutoCloseable {
    private static final double MIB = 1024 * 1024;

    private final OutputStream out;

    private RecordingWriter(OutputStream out) {
        this.out = out;
    }

    /** Opens a recording to continue at its end, or begins one; a last line without its end, left by a crash, is ended first. */
    public static RecordingWriter append(Path file) throws IOException {
        boolean cut = endsInMidLine(file);
        OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (cut) {
            out.write('\n');
        }
        return new RecordingWriter(out);
    }

    /** The words of the measured command, line ends in them replaced by spaces. */
    public void commandLine(String words) throws IOException {
        line("CMDLINE " + words.replace('\r', ' ').replace('\n', ' '));
    }

    /** Resident bytes of the process. */
    public void memory(long bytes, double epochSeconds) throws IOException {
        line("MEM " + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /** Resident bytes of a child process. */
    public void child(long pid, long bytes, double epochSeconds) throws IOException {
        line("CHLD " + pid + ' ' + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /** Live heap bytes after a forced collection. */
    public void live(long bytes, double epochSeconds) throws IOException {
        line("LIVE " + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /** Heap bytes in use. */
    public void heap(long bytes, double epochSeconds) throws IOException {
        line("HEAP " + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /** Iterations done so far. */
    public void iterations(long count, double epochSeconds) throws IOException {
        line("ITER " + count + ' ' + fixed(epochSeconds, 4));
    }

    /**
     * Heap bytes that a collection of a JVM left.
     *
     * @param whole whether it looked at the whole heap, and not at its young part alone
     */
    public void collection(long pid, long bytes, double epochSeconds, boolean whole) throws IOException {
        line("GC " + pid + ' ' + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4) + (whole ? " WHOLE" : " YOUNG"));
    }

    /** Bytes of a JVM's direct buffers. */
    public void direct(long pid, long bytes, double epochSeconds) throws IOException {
        line("DIRECT " + pid + ' ' + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /** Bytes of a JVM's metaspace. */
    public void metaspace(long pid, long bytes, double epochSeconds) throws IOException {
        line("METASPACE " + pid + ' ' + fixed(bytes / MIB, 6) + ' ' + fixed(epochSeconds, 4));
    }

    /**
     * A call of a function: resident bytes and time at its start and its end.
     *
     * @param name without blanks
     * @param level how many marked calls are around it
     */
    public void call(String name, long startBytes, double startSeconds, long endBytes, double endSeconds, int level)
            throws IOException {
        line("FUNC " + name + ' ' + fixed(startBytes / MIB, 4) + ' ' + fixed(startSeconds, 4) + ' '
                + fixed(endBytes / MIB, 4) + ' ' + fixed(endSeconds, 4) + ' ' + level);
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    /** One write, which the channel behind the stream does whole before the next. */
    private void line(String record) throws IOException {
        out.write((record + '\n').getBytes(StandardCharsets.UTF_8));
    }

    private static boolean endsInMidLine(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return false;
        }
        try (var channel = Files.newByteChannel(file)) {
            channel.position(channel.size() - 1);
            var last = ByteBuffer.allocate(1);
            return channel.read(last) == 1 && last.get(0) != '\n';
        }
    }

    /** A number that is not negative, as C's {@code %.nf} for figures of this size: the same in every locale. */
    static String fixed(double value, int digits) {
        long scale = 1;
        for (int i = 0; i < digits; i++) {
            scale *= 10;
        }
        long whole = (long) value;
        long rest = Math.round((value - whole) * scale);
        if (rest == scale) {
            whole++;
            rest = 0;
        }
        String fraction = Long.toString(rest);
        return whole + "." + "0".repeat(digits - fraction.length()) + fraction;
    }
}
