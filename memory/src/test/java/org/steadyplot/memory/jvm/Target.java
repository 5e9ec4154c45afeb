package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM to look at: it allocates, keeps some of it on the heap and some in direct buffers, and says when it has begun. */
public final class Target implements AutoCloseable {
    static final int DIRECT = 3_000_017;

    private final Process process;

    private Target(Process process) {
        this.process = process;
    }

    /** Runs until it is killed, a minute at most. */
    public static void main(String[] args) throws Exception {
        ByteBuffer direct = ByteBuffer.allocateDirect(DIRECT);
        byte[][] recent = new byte[2][0];
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            recent[i % 2] = new byte[500_009];
            if (i % 10 == 0 && kept.size() < 100) {
                kept.add(new byte[10_007]);
            }
            if (i == 10) {
                System.out.println("begun " + direct.capacity());
            }
            Thread.sleep(10);
        }
        System.out.println("ended " + recent[0].length);
    }

    /** The same Java as the test's, with these options. */
    public static Target start(String... options) throws IOException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin/java").toString()));
        words.add("-Xmx32m");
        words.addAll(List.of(options));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Target.class.getName()));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("begun " + DIRECT);
        return new Target(process);
    }

    public ProcessHandle handle() {
        return process.toHandle();
    }

    long pid() {
        return process.pid();
    }

    /** Kills it and waits for its end. */
    public void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    @Override
    public void close() {
        kill();
    }
}
