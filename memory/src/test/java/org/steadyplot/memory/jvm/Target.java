package org.steadyplot.memory.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A JVM to look at: it allocates, keeps some of it on the heap and some in direct buffers, and says when it has begun. */
public final class Target implements AutoCloseable {
    static final int DIRECT = 3_000_017;
    private static volatile Object garbage = "";

    private final Process process;

    private Target(Process process) {
        this.process = process;
    }

    /** Runs until it is killed, a minute at most. */
    public static void main(String[] args) throws Exception {
        ByteBuffer direct = ByteBuffer.allocateDirect(DIRECT);
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < 6000; i++) {
            garbage = new byte[500_009];
            if (i % 10 == 0 && kept.size() < 100) {
                kept.add(new byte[10_007]);
            }
            if (i == 10) {
                System.out.println("begun " + direct.capacity());
            }
            Thread.sleep(10);
        }
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

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly();
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
    }
}
