package org.steadyplot.memory.jvm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import org.steadyplot.memory.MemoryException;

/**
 * The socket on which a JVM listens once something has attached, in the protocol that {@code jcmd} speaks: version, name
 * and three arguments, each ended by a zero; the answer is a line with a code, and text. The public attach API has no
 * method for it.
 */
final class AttachSocket {
    private static final int LARGEST_ANSWER = 256 << 20;

    private final JvmProcess process;
    private final Path path;

    AttachSocket(JvmProcess process) {
        this.process = process;
        this.path = process.temporary().resolve(".java_pid" + process.innerPid());
    }

    boolean exists() {
        try {
            int owner = JvmProcess.owner(path);
            return (owner == process.uid() || owner == 0)
                    && !Files.isSymbolicLink(path)
                    && !Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return false;
        }
    }

    String command(String command, Duration patience) {
        if (command.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("a command has no zero character");
        }
        long pid = process.pid();
        byte[] request = ("1\0jcmd\0" + command + "\0\0\0").getBytes(StandardCharsets.UTF_8);
        String answer;
        try {
            answer = exchange(request, System.nanoTime() + patience.toNanos());
        } catch (IOException e) {
            throw new MemoryException(
                    JvmProcess.of(pid) == null
                            ? "there is no process " + pid + " any more; it has ended"
                            : "the JVM " + pid + " does not answer on its attach channel: "
                                    + Printable.of(String.valueOf(e.getMessage())),
                    e);
        }
        int end = answer.indexOf('\n');
        String code = end < 0 ? answer : answer.substring(0, end);
        String text = end < 0 ? "" : answer.substring(end + 1);
        if (!code.strip().equals("0")) {
            throw new MemoryException(
                    "the JVM " + pid + " did not carry out '" + command + "': " + Printable.of(reason(code, text)));
        }
        return text;
    }

    /** The first line, without the name of an exception in front. */
    private static String reason(String code, String text) {
        String line = text.strip().lines().findFirst().orElse("code " + code);
        String exception = "java.lang.IllegalArgumentException: ";
        return line.startsWith(exception) ? line.substring(exception.length()) : line;
    }

    private String exchange(byte[] request, long deadline) throws IOException {
        try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
                Selector selector = Selector.open()) {
            channel.configureBlocking(false);
            ByteBuffer out = ByteBuffer.wrap(request);
            await(channel, selector, SelectionKey.OP_WRITE, deadline);
            while (out.hasRemaining()) {
                if (channel.write(out) == 0) {
                    await(channel, selector, SelectionKey.OP_WRITE, deadline);
                }
            }
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            ByteBuffer in = ByteBuffer.allocate(1 << 14);
            int count;
            while ((count = channel.read(in)) >= 0) {
                answer.write(in.array(), 0, count);
                in.clear();
                if (answer.size() > LARGEST_ANSWER) {
                    throw new IOException("its answer is longer than 256 MiB");
                }
                if (count == 0) {
                    await(channel, selector, SelectionKey.OP_READ, deadline);
                }
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    private static void await(SocketChannel channel, Selector selector, int operation, long deadline)
            throws IOException {
        channel.register(selector, operation);
        long millis = (deadline - System.nanoTime()) / 1_000_000;
        if (millis <= 0 || selector.select(millis) == 0) {
            throw new IOException("the time for an answer is over");
        }
        selector.selectedKeys().clear();
    }
}
