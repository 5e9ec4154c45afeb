package org.steadyplot.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.steadyplot.memory.ProcessRecorder;

/** What happens when the JVM is asked to end while it records: the recording is closed first. */
final class Interrupt {
    private static final long SECONDS_TO_CLOSE = 10;
    private static final long SECONDS_WITHOUT_TERMINAL = 1;
    private static final long SECONDS_AT_TERMINAL = 30;
    private static final int GROUP = 2;
    private static final int FOREGROUND_GROUP = 5;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    private Interrupt(Action action) {
        hook = new Thread(() -> run(action), "stop");
    }

    private interface Action {
        void run() throws InterruptedException;
    }

    /** The recording ends. */
    static Interrupt stopping(ProcessRecorder recorder) {
        return new Interrupt(recorder::stop);
    }

    /** What goes on ends by that. */
    static Interrupt stopping(Runnable stop) {
        return new Interrupt(stop::run);
    }

    /**
     * The command is given the time to end by itself, and is recorded until then. Ctrl-C at a terminal has reached it too,
     * so that it gets long; otherwise the signal went to this process alone and is passed on.
     */
    static Interrupt waitingFor(ProcessHandle command) {
        return new Interrupt(() -> {
            if (!ends(command, atTerminal() ? SECONDS_AT_TERMINAL : SECONDS_WITHOUT_TERMINAL)) {
                command.destroy();
                ends(command, Long.MAX_VALUE);
            }
        });
    }

    private void run(Action action) {
        try {
            action.run();
            boolean done = closed.await(SECONDS_TO_CLOSE, TimeUnit.SECONDS);
            assert done : "the recording is closed once its process has ended";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle command, long seconds) throws InterruptedException {
        try {
            command.onExit().get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    /** Whether this process belongs to those that its terminal sends Ctrl-C to. */
    private static boolean atTerminal() {
        try {
            String stat = new String(Files.readAllBytes(Path.of("/proc/self/stat")), StandardCharsets.ISO_8859_1);
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return fields[GROUP].equals(fields[FOREGROUND_GROUP]);
        } catch (IOException e) {
            return false;
        }
    }

    /** Records, and says when that is done. */
    <T> T during(Callable<T> recording) throws Exception {
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            return recording.call();
        } finally {
            closed.countDown();
            remove();
        }
    }

    private void remove() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending already, which is what the hook is for
        }
    }
}
