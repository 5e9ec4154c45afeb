package org.steadyplot.memory.jvm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.steadyplot.memory.MemoryException;

/**
 * The collections of a running JVM, read from a log that the JVM is asked to write through its attach channel
 * ({@code VM.log}): a thread more in it and nothing loaded. The file lies in the JVM's folder for temporary files, holds 1
 * MiB at most (with an older part of the same size), and is closed and removed at the end.
 */
public final class GcLog implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LONGEST_LINE = 4096;
    private static final int MOST_AT_ONCE = 4 << 20;

    private final long pid;
    private final String inside;
    private final Path file;
    private long position;
    private String rest = "";

    private GcLog(long pid, String inside, Path file) {
        this.pid = pid;
        this.inside = inside;
        this.file = file;
    }

    /**
     * Begins the log.
     *
     * @throws MemoryException as {@link Attach}
     */
    public static GcLog open(long pid) {
        JvmProcess process = Attach.check(pid);
        String name = "steadyplot-gc-" + pid + '-' + UUID.randomUUID() + ".log";
        GcLog log = new GcLog(pid, "/tmp/" + name, process.temporary().resolve(name));
        String answer = Attach.command(
                pid,
                "VM.log output=\"" + log.inside
                        + "\" what=gc decorators=timemillis output_options=\"filecount=1,filesize=1M\"",
                PATIENCE);
        if (!Files.isReadable(log.file)) {
            log.close();
            throw new MemoryException(
                    "the JVM " + pid + " did not write its log of collections: " + Printable.of(answer.strip()));
        }
        return log;
    }

    /** The collections since the last call, oldest first. */
    public List<HeapCollection> poll() {
        List<HeapCollection> found = new ArrayList<>();
        String more = more();
        String text = rest + more;
        int start = 0;
        int end;
        while ((end = text.indexOf('\n', start)) >= 0) {
            HeapCollection collection = HeapCollection.parse(text.substring(start, end));
            if (collection != null) {
                found.add(collection);
            }
            start = end + 1;
        }
        rest = text.substring(Math.max(start, text.length() - LONGEST_LINE));
        return found;
    }

    private String more() {
        try (SeekableByteChannel in =
                Files.newByteChannel(file, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            if (in.size() < position) {
                position = 0;
                rest = "";
            }
            in.position(position);
            ByteBuffer buffer = ByteBuffer.allocate((int) Math.min(in.size() - position, MOST_AT_ONCE));
            while (buffer.hasRemaining() && in.read(buffer) >= 0) {
                // until what was there is read
            }
            position += buffer.position();
            return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }

    /** Ends the log, if the JVM still runs, and removes its file. */
    @Override
    public void close() {
        try {
            if (JvmProcess.of(pid) != null) {
                Attach.command(pid, "VM.log output=\"" + inside + "\" what=all=off", PATIENCE);
            }
        } catch (MemoryException e) {
            // it has ended meanwhile
        }
        try {
            Files.deleteIfExists(file);
            Files.deleteIfExists(file.resolveSibling(file.getFileName() + ".0"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
