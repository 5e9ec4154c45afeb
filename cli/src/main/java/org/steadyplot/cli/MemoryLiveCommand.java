package org.steadyplot.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.Processes;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory live}: a process tree in the terminal, as it is now. */
final class MemoryLiveCommand implements Command {
    private static final double INTERVAL = 1;
    private static final double SHORTEST_INTERVAL = 0.1;
    private static final double LONGEST_INTERVAL = 3600;

    private final Console console;

    private MemoryLiveCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryLiveCommand(console),
                "Shows a running process, or a command that it starts, with all descendants: resident memory, threads, open"
                        + " files; of JVMs also heap, metaspace, direct memory and collections. Growth is the median slope"
                        + " of what collections leave (else of resident memory); a program that warms up has some. Ctrl-C"
                        + " ends it.",
                "Examples:",
                "  steadyplot memory live 4711",
                "  steadyplot memory live --once kafka",
                "  steadyplot memory live -- java -jar service.jar > service.log");
        spec.addOption(
                Commands.option(String.class, "S", "Seconds from one look to the next (1).", "-T", "--interval"));
        spec.addOption(Commands.flag("Show one look, after one interval, and end.", "--once"));
        spec.addOption(
                Commands.flag("Load nothing into the JVMs; their direct memory is then not shown.", "--no-probe"));
        spec.parser().stopAtPositional(true);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PID|NAME|COMMAND")
                .description(
                        "A process id, or a text in a process's name; behind -- a command to start. Where the view is"
                                + " drawn, the command's last lines are shown below it.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        if (words.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE, "look at what? Give a process id, a part of a process's name, or -- and a command");
        }
        Duration interval = interval(arguments);
        boolean once = Commands.has(arguments, "--once");
        boolean probe = !Commands.has(arguments, "--no-probe");
        Processes.requireProc();
        if (arguments.originalArgs().contains("--")) {
            return start(words, interval, once, probe);
        }
        if (words.size() > 1) {
            throw new CommandException(
                    Exit.USAGE,
                    "look at one process, not at " + String.join(" ", words) + "; a command comes behind --");
        }
        Processes.Found found = Processes.find(words.get(0), MemoryMetric.RSS);
        boolean drawn = console.terminal() && !once && Console.isTerminal(1);
        CountDownLatch stop = new CountDownLatch(1);
        LiveLoop loop =
                new LiveLoop(console.out(), drawn, found.commandLine(), found.handle(), interval, once, stop, null);
        return Interrupt.stopping(stop::countDown).during(() -> loop.run(probe));
    }

    private int start(List<String> words, Duration interval, boolean once, boolean probe) throws Exception {
        boolean drawn = console.terminal() && !once;
        ProcessBuilder builder = new ProcessBuilder(words).inheritIO();
        boolean ownOutput = drawn && Console.isTerminal(1);
        if (drawn) {
            builder.redirectErrorStream(ownOutput);
            builder.redirectError(ProcessBuilder.Redirect.PIPE);
            builder.redirectOutput(ownOutput ? ProcessBuilder.Redirect.PIPE : ProcessBuilder.Redirect.INHERIT);
        }
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new CommandException(
                    Exit.USAGE, words.get(0) + ": cannot be started: " + MemoryRunCommand.reason(e), e);
        }
        LastLines output =
                drawn ? new LastLines(ownOutput ? process.getInputStream() : process.getErrorStream()) : null;
        CountDownLatch stop = new CountDownLatch(1);
        CompletableFuture<Void> exit = process.onExit().thenRun(stop::countDown);
        LiveLoop loop = new LiveLoop(
                console.err(), drawn, Processes.commandLine(words), process.toHandle(), interval, once, stop, output);
        return Interrupt.waitingFor(process.toHandle()).during(() -> {
            int code = loop.run(probe);
            exit.cancel(false);
            if (once) {
                process.destroy();
            } else if (process.waitFor() != 0) {
                console.err().println("note: " + words.get(0) + " ended with exit code " + process.exitValue());
            }
            return code;
        });
    }

    private static Duration interval(ParseResult arguments) {
        String text = Commands.value(arguments, "--interval");
        try {
            double seconds = text == null ? INTERVAL : Double.parseDouble(text);
            if (seconds >= SHORTEST_INTERVAL && seconds <= LONGEST_INTERVAL) {
                return Duration.ofNanos((long) (seconds * 1e9));
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE, "--interval: a number of seconds from 0.1 to 3600 is expected, not '" + text + "'");
    }
}
