package org.steadyplot.memory.junit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Ends a forked JVM that nobody waits for any more, or that does not come back. */
final class Watch {
    /** Exit code of a fork whose body did not come back. */
    static final int HANGS = 3;

    static final String STACKS = "stacks.txt";

    private static final int ORPHAN = 4;

    private Watch() {}

    /** When a body that has so many seconds is ended: there is time for a last iteration and a heap dump. */
    static int end(int seconds) {
        return seconds + 5 + seconds / 10;
    }

    /** The test's JVM holds the other end of this pipe; when it is gone, however it ended, so is this JVM. */
    static void parent(InputStream pipe) {
        daemon("leaks-parent", () -> {
            try {
                while (pipe.read() >= 0) {
                    // Nothing is said; only the end counts.
                }
            } catch (IOException e) {
                // As good as the end.
            }
            Runtime.getRuntime().halt(ORPHAN);
        });
    }

    /** After the time and some grace it writes where the threads are, and halts. */
    static void deadline(Path folder, int seconds) {
        daemon("leaks-deadline", () -> {
            try {
                Thread.sleep(end(seconds) * 1000L);
                Files.writeString(folder.resolve(STACKS), stacks(), StandardCharsets.UTF_8);
            } catch (InterruptedException | IOException e) {
                // It ends all the same.
            }
            Runtime.getRuntime().halt(HANGS);
        });
    }

    private static String stacks() {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<Thread, StackTraceElement[]> entry :
                Thread.getAllStackTraces().entrySet()) {
            if (!entry.getKey().isDaemon()) {
                text.append('"').append(entry.getKey().getName()).append("\"\n");
                for (StackTraceElement frame : entry.getValue()) {
                    text.append("    at ").append(frame).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static void daemon(String name, Runnable body) {
        Thread thread = new Thread(body, name);
        thread.setDaemon(true);
        thread.start();
    }
}
