package org.steadyplot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.verdict.IteratedCommand;
import org.steadyplot.memory.verdict.IteratedJvm;
import org.steadyplot.memory.verdict.Limits;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;

/** Counts the iterations of a command's JVMs, or of a running one, and judges them. */
final class IterationVerdict {
    private static final long LOOK_MILLIS = 500;
    private static final long SECONDS_TO_END = 10;
    private static final double GROWTH_BETWEEN_LOOKS = 1.2;

    private final Console console;
    private final Options options;
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch judged = new CountDownLatch(1);
    private long looked;
    private long decidedAt;
    private boolean leaked;

    /**
     * What is measured, and for how long.
     *
     * @param method {@code package.Class.method}
     * @param timeout when it is ended; null for when it ends by itself
     * @param untilDecided whether a command is ended as soon as the verdict is certain
     * @param folder where what is recorded is kept; null for nowhere
     * @param json whether the result is JSON
     * @param strict whether an undecided verdict has an exit code of its own
     */
    record Options(
            String method,
            @Nullable Duration timeout,
            boolean untilDecided,
            @Nullable Path folder,
            boolean json,
            boolean strict) {}

    IterationVerdict(Console console, Options options) {
        this.console = console;
        this.options = options;
    }

    /** Runs a command; its standard output goes to the standard error. */
    int launch(List<String> command) throws Exception {
        Path run = folder();
        ProcessBuilder builder = new ProcessBuilder(command);
        IteratedCommand.prepare(builder.environment(), options.method(), run);
        builder.redirectInput(ProcessBuilder.Redirect.INHERIT).redirectError(ProcessBuilder.Redirect.INHERIT);
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            clean(run);
            throw new CommandException(
                    Exit.USAGE, command.get(0) + ": cannot be started: " + MemoryRunCommand.reason(e), e);
        }
        Thread output = new Thread(() -> pass(process.getInputStream()), "output");
        output.setDaemon(true);
        output.start();
        return interruptible(() -> {
            wait(process.toHandle(), run);
            // A process that has just ended may not have been waited for by the system yet.
            boolean endedItself = process.waitFor(200, TimeUnit.MILLISECONDS);
            end(process);
            output.join(TimeUnit.SECONDS.toMillis(1));
            int code = endedItself ? process.exitValue() : 0;
            if (code != 0) {
                console.err().println("note: " + command.get(0) + " ended with exit code " + code);
            }
            return result(
                    run,
                    Processes.commandLine(command) + " started no JVM that takes JAVA_TOOL_OPTIONS, or none got so far"
                            + (code == 0 ? "" : "; it ended with exit code " + code));
        });
    }

    /** Loads the agent into a running JVM, and leaves it idle there. */
    int attach(long pid) throws Exception {
        Path run = folder();
        IteratedCommand.attach(pid, options.method(), run);
        console.err()
                .println("note: soft references of a running JVM are not cleared early; a cache of them may look like"
                        + " growth until memory runs short");
        ProcessHandle process = ProcessHandle.of(pid)
                .orElseThrow(() -> MemoryVerdictCommand.unreachable("process " + pid + " has ended"));
        return interruptible(() -> {
            wait(process, run);
            IteratedCommand.stop(run);
            return result(run, "process " + pid + " has the agent from an earlier measurement already; start it anew");
        });
    }

    private Path folder() throws IOException {
        Path folder = options.folder();
        if (folder == null) {
            return Files.createTempDirectory("steadyplot-verdict");
        }
        if (Files.exists(folder)
                && (!Files.isDirectory(folder) || !IteratedJvm.all(folder).isEmpty())) {
            throw new CommandException(Exit.USAGE, folder + ": exists and holds another run; give a new folder");
        }
        return Files.createDirectories(folder);
    }

    private void pass(InputStream output) {
        try (output) {
            output.transferTo(console.err());
        } catch (IOException e) {
            // The command has ended.
        }
    }

    private interface Work {
        int run() throws Exception;
    }

    /** Ctrl-C ends the wait, and what was recorded is judged. */
    private int interruptible(Work work) throws Exception {
        Thread hook = new Thread(this::interrupt, "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        try {
            int code = work.run();
            console.out().flush();
            return code;
        } finally {
            judged.countDown();
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException e) {
                // The JVM is ending already, which is what the hook is for.
            }
        }
    }

    private void interrupt() {
        interrupted.countDown();
        try {
            boolean done = judged.await(2 * SECONDS_TO_END, TimeUnit.SECONDS);
            assert done : "what was recorded is judged once the command has ended";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Until the process ends, the time is over, Ctrl-C, or the verdict is certain. */
    private void wait(ProcessHandle process, Path run) throws InterruptedException, IOException {
        Duration timeout = options.timeout();
        long start = System.nanoTime();
        boolean shown = false;
        while (process.isAlive() && !interrupted.await(LOOK_MILLIS / 10, TimeUnit.MILLISECONDS)) {
            long passed = System.nanoTime() - start;
            if (timeout != null && passed >= timeout.toNanos()) {
                break;
            }
            if (passed / 1_000_000 - looked >= LOOK_MILLIS && (console.terminal() || options.untilDecided())) {
                looked = passed / 1_000_000;
                List<IteratedJvm> jvms = IteratedJvm.all(run);
                shown |= progress(jvms, passed);
                if (options.untilDecided() && decided(jvms)) {
                    break;
                }
            }
        }
        if (shown) {
            console.err().print("\r\u001b[K");
        }
    }

    private boolean progress(List<IteratedJvm> jvms, long passed) {
        if (!console.terminal()) {
            return false;
        }
        StringBuilder line =
                new StringBuilder("\r\u001b[K").append(passed / 1_000_000_000).append(" s, ");
        if (jvms.isEmpty() || jvms.get(0).checkpoints().size() == 0) {
            line.append("no iteration yet");
        } else {
            IteratedJvm first = jvms.get(0);
            line.append(first.checkpoints().iterations()).append(" iterations, ");
            line.append(first.checkpoints().size()).append(" checkpoints, ");
            line.append(
                    switch (first.soFar(Limits.CHECKPOINTS).status()) {
                        case LEAK -> "a leak so far";
                        case FLAT -> "flat so far";
                        case INCONCLUSIVE -> "undecided so far";
                    });
        }
        console.err().print(line);
        console.err().flush();
        return true;
    }

    /** Whether all that iterate were judged alike at two looks, between which the iterations grew by a fifth. */
    private boolean decided(List<IteratedJvm> jvms) {
        boolean any = false;
        boolean all = true;
        boolean leak = false;
        long iterations = 0;
        for (IteratedJvm jvm : jvms) {
            if (jvm.checkpoints().size() > 0) {
                any = true;
                iterations += jvm.checkpoints().iterations();
                Status status = jvm.soFar(Limits.CHECKPOINTS).status();
                all &= status != Status.INCONCLUSIVE;
                leak |= status == Status.LEAK;
            }
        }
        if (!any || !(all || leak)) {
            decidedAt = 0;
            return false;
        }
        if (decidedAt == 0 || leak != leaked) {
            decidedAt = iterations;
            leaked = leak;
            return false;
        }
        return iterations >= GROWTH_BETWEEN_LOOKS * decidedAt;
    }

    private static void end(Process process) throws InterruptedException {
        if (!process.isAlive()) {
            return;
        }
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroy);
        if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
            all.forEach(ProcessHandle::destroyForcibly);
            process.waitFor();
        }
    }

    /** Judges and prints; {@code none} says why no JVM left anything. */
    private int result(Path run, String none) throws IOException {
        List<IteratedJvm> jvms = IteratedJvm.all(run);
        List<IterationReport.Judged> judgements = new ArrayList<>();
        Status status = Status.FLAT;
        for (IteratedJvm jvm : jvms) {
            if (jvm.checkpoints().size() > 0) {
                Verdict verdict = jvm.verdict(Limits.CHECKPOINTS);
                Files.writeString(jvm.folder().resolve("verdict.json"), verdict.toJson() + "\n");
                judgements.add(new IterationReport.Judged(jvm, jvm.iterations(), verdict, jvm.growing()));
                status = verdict.status() == Status.LEAK || status == Status.LEAK
                        ? Status.LEAK
                        : verdict.status() == Status.INCONCLUSIVE ? Status.INCONCLUSIVE : status;
            }
        }
        String problem = problem(jvms, none);
        Path kept = options.folder();
        if (kept == null) {
            clean(run);
        } else {
            console.err().println("Recorded in " + kept);
        }
        if (judgements.isEmpty()) {
            throw MemoryVerdictCommand.unreachable("no verdict: " + problem);
        }
        if (options.json()) {
            console.out().println(IterationReport.json(judgements, status));
        } else {
            console.out().print(IterationReport.text(judgements));
            judgements.forEach(one ->
                    one.verdict().caveats().forEach(caveat -> console.err().println("note: " + caveat)));
        }
        return MemoryVerdictCommand.exitCode(status, options.strict());
    }

    /** Why nothing was counted. */
    private static String problem(List<IteratedJvm> jvms, String none) {
        StringBuilder text = new StringBuilder();
        for (IteratedJvm jvm : jvms) {
            String why = jvm.problem();
            if (why != null) {
                text.append(text.isEmpty() ? "" : "; ").append("in JVM ").append(jvm.pid());
                text.append(jvm.command().isEmpty() ? "" : " (" + shortened(jvm.command()) + ")")
                        .append(' ')
                        .append(why);
            }
        }
        return text.isEmpty() ? none : text.toString();
    }

    private static String shortened(String command) {
        return command.length() <= 60 ? command : command.substring(0, 57) + "...";
    }

    private static void clean(Path run) throws IOException {
        try (var paths = Files.walk(run)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
