package org.steadyplot.memory.jvm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.steadyplot.memory.MemoryException;

/**
 * The memory of a running JVM's direct buffers. No counter, log or command of the JVM tells it, so that a
 * {@linkplain DirectProbe probe} of one class is loaded: a thread and 5 MB of resident memory more, 50 ms of processor time
 * once. (JMX would take 11 to 16 MB, six threads and half a second.) Its file is removed at the end, which ends it too.
 */
public final class DirectMemory implements AutoCloseable {
    private static final String PROBE = DirectProbe.class.getName().replace('.', '/') + ".class";
    private static final long NOT_YET = -1;

    private final Path file;
    private final FileChannel channel;
    private final ByteBuffer word = ByteBuffer.allocate(Long.BYTES);
    private long beat;

    private DirectMemory(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file, Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW), own());
    }

    /**
     * Loads the probe.
     *
     * @throws MemoryException as {@link Attach}
     */
    public static DirectMemory open(long pid) {
        JvmProcess process = Attach.check(pid);
        String name = "steadyplot-direct-" + pid + '-' + UUID.randomUUID();
        Path jar = process.temporary().resolve(name + ".jar");
        Path file = process.temporary().resolve(name);
        try {
            DirectMemory memory = new DirectMemory(file);
            boolean loaded = false;
            try {
                memory.write(DirectProbe.BEAT, 0);
                memory.write(DirectProbe.DIRECT, NOT_YET);
                give(file, process);
                Files.createFile(jar, own());
                Files.write(jar, jar());
                give(jar, process);
                Attach.loadAgent(pid, Path.of("/tmp", name + ".jar"), "/tmp/" + name);
                loaded = true;
                return memory;
            } finally {
                Files.deleteIfExists(jar);
                if (!loaded) {
                    memory.close();
                }
            }
        } catch (IOException e) {
            throw new MemoryException("no file can be made in " + process.temporary() + " for the JVM " + pid, e);
        }
    }

    /** Bytes that direct buffers hold; -1 before the probe has told it, which it does four times a second. */
    public long used() {
        try {
            write(DirectProbe.BEAT, ++beat);
            word.clear();
            return channel.read(word, DirectProbe.DIRECT) == Long.BYTES ? word.getLong(0) : NOT_YET;
        } catch (IOException e) {
            return NOT_YET;
        }
    }

    private void write(long at, long value) throws IOException {
        word.clear();
        word.putLong(0, value);
        channel.write(word, at);
    }

    private static FileAttribute<Set<PosixFilePermission>> own() {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    }

    /** Root makes the file the target's own, that it may open it. */
    private static void give(Path file, JvmProcess process) throws IOException {
        if (JvmProcess.owner(file) != process.uid()) {
            Files.setAttribute(file, "unix:uid", process.uid());
        }
    }

    private static byte[] jar() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Agent-Class", DirectProbe.class.getName());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream code = DirectProbe.class.getClassLoader().getResourceAsStream(PROBE)) {
            if (code == null) {
                throw new IOException("the class of the probe is missing: " + PROBE);
            }
            JarOutputStream out = new JarOutputStream(bytes, manifest);
            out.putNextEntry(new JarEntry(PROBE));
            code.transferTo((OutputStream) out);
            out.closeEntry();
            out.close();
        }
        return bytes.toByteArray();
    }

    /** Removes the file; the probe ends within a second. */
    @Override
    public void close() {
        try {
            channel.truncate(0);
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
