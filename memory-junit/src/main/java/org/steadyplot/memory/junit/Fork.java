package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opentest4j.AssertionFailedError;

/** A JVM of its own, from its start to its end; nothing of it is left. */
final class Fork {
    /** The last file that a fork writes. */
    static final String DONE = "done";

    static final String OUTPUT = "output.txt";

    private static final int TAIL = 2000;
    private static final Pattern WORD = Pattern.compile("(?:\"[^\"]*\"|'[^']*'|\\S)+");
    private static final Pattern UNWANTED =
            Pattern.compile("-(?:javaagent:|agentlib:|agentpath:|Xrunjdwp|XX:\\+Use\\w+GC$).*");

    private Fork() {}

    /**
     * Waits for the fork's end.
     *
     * @throws AssertionFailedError if it did not end by itself with a result
     */
    static void run(ForkCommand command, Path folder, int seconds) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command.line(folder))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(OUTPUT).toFile());
        Map<String, String> environment = builder.environment();
        // One arena for all threads but one: what the C library keeps for itself stays small and steady.
        environment.putIfAbsent("MALLOC_ARENA_MAX", "2");
        for (String name : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS")) {
            environment.computeIfPresent(name, (key, value) -> withoutAgents(value));
        }
        Process process = builder.start();
        try {
            if (!process.waitFor(Watch.end(seconds) + 10L, TimeUnit.SECONDS)) {
                throw new AssertionFailedError("The forked JVM did not end within " + seconds + " s and was killed.");
            }
        } finally {
            kill(process);
        }
        if (!Files.exists(folder.resolve(DONE))) {
            throw new AssertionFailedError(ended(process.exitValue(), folder, seconds));
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> children = new ArrayList<>();
        if (process.isAlive()) {
            process.descendants().forEach(children::add);
        }
        process.destroyForcibly();
        children.forEach(ProcessHandle::destroyForcibly);
    }

    private static String ended(int exit, Path folder, int seconds) throws IOException {
        Path stacks = folder.resolve(Watch.STACKS);
        if (exit == Watch.HANGS && Files.isRegularFile(stacks)) {
            return "An iteration did not come back: its time was over after " + seconds + " s, and "
                    + (Watch.end(seconds) - seconds) + " s later it was still at\n\n"
                    + Files.readString(stacks, StandardCharsets.UTF_8);
        }
        return "The forked JVM ended with exit code " + exit + " before it had a result. Its last words:\n\n"
                + tail(folder.resolve(OUTPUT));
    }

    static String tail(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return "";
        }
        byte[] bytes = new byte[TAIL];
        int read;
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(Math.max(0, channel.size() - TAIL));
            read = channel.read(ByteBuffer.wrap(bytes));
        }
        return new String(bytes, 0, Math.max(0, read), StandardCharsets.UTF_8);
    }

    /** What would change the fork's collector or follow it about is left out. */
    static String withoutAgents(String options) {
        StringBuilder kept = new StringBuilder();
        Matcher words = WORD.matcher(options);
        while (words.find()) {
            String word = words.group();
            if (!UNWANTED.matcher(word.replace("\"", "").replace("'", "")).matches()) {
                kept.append(kept.isEmpty() ? "" : " ").append(word);
            }
        }
        return kept.toString();
    }
}
