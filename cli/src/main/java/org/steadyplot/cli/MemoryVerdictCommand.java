package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.ProcessRecorder;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.RecordingFiles;
import org.steadyplot.memory.RecordingWriter;
import org.steadyplot.memory.verdict.IteratedCommand;
import org.steadyplot.memory.verdict.PassiveVerdict;
import org.steadyplot.memory.verdict.Status;
import org.steadyplot.memory.verdict.Verdict;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory verdict}: is a recording, a command or a running process leaking. */
final class MemoryVerdictCommand implements Command {
    private static final double PASSIVE_SECONDS = 300;
    private static final double LONGEST = 1e8;
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Console console;
    private final RecordingFiles files;

    private MemoryVerdictCommand(Console console, RecordingFiles files) {
        this.console = console;
        this.files = files;
    }

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryVerdictCommand(console, files),
                "Says LEAK with a rate, FLAT with a bound, or INCONCLUSIVE with its reason: of a recording; of a command whose JVMs"
                        + " are read after forced collections between iterations, which are calls of a method; of a running"
                        + " process. The result is all that standard output gets.",
                "Examples:",
                "  steadyplot memory verdict -1",
                "  steadyplot memory verdict --iterate a.Worker.handle -- java -jar worker.jar",
                "  steadyplot memory verdict --until-decided -t 600 -- ./service.sh",
                "  steadyplot memory verdict 4711 --iterate a.Worker.handle -t 60");
        spec.addOption(Commands.option(
                String.class,
                "C.M",
                "The method, package.Class.method, whose calls are iterations; Iteration.mark() of the program if not given.",
                "--iterate"));
        spec.addOption(Commands.option(
                String.class,
                "S",
                "Seconds after which a command is ended and judged, or a process is judged (300) and goes on.",
                "-t",
                "--timeout"));
        spec.addOption(Commands.flag("End the command as soon as the verdict is certain.", "--until-decided"));
        spec.addOption(
                Commands.option(Path.class, "DIR", "Keep what was recorded in this new folder.", "-o", "--output"));
        spec.addOption(Commands.flag("The result as one object of JSON.", "--json"));
        spec.addOption(Commands.flag("Return 6, not 0, when it is undecided.", "--strict"));
        spec.preprocessor((arguments, command, argument, info) -> {
            NegativeNumbers.moveBehindOptions(arguments, command);
            return false;
        });
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE|NUMBER|PID|-- COMMAND")
                .description("A recording, or its number as for plot; a process id; or a command behind --.")
                .build());
        var codes = new java.util.LinkedHashMap<>(spec.usageMessage().exitCodeList());
        codes.put("0", "flat, or undecided without --strict");
        codes.put("2", "a wrong command line, file or process, or no iteration was seen");
        codes.remove("130");
        codes.put("5", "a leak was found");
        codes.put("6", "undecided, with --strict");
        codes.put("130", "interrupted; what was recorded is judged first");
        spec.usageMessage().exitCodeList(codes);
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = MemoryCommand.recordings(arguments);
        Double seconds = seconds(Commands.value(arguments, "--timeout"));
        boolean behindDashes = arguments.originalArgs().contains("--");
        String method = Commands.value(arguments, "--iterate");
        if (method != null) {
            check(method);
        }
        if (behindDashes && !words.isEmpty()) {
            return iterations(arguments, method, seconds).launch(words);
        }
        if (words.size() != 1) {
            throw new CommandException(
                    Exit.USAGE,
                    words.isEmpty()
                            ? "verdict on what? Give a recording, a process id, or -- and a command"
                            : "a command is given behind --; more than one recording or process cannot be judged at once");
        }
        String word = words.get(0);
        Optional<Long> pid = process(word, method != null || seconds != null);
        if (pid.isEmpty()) {
            return recording(files.resolve(List.of(word)).get(0), arguments);
        }
        double time = seconds == null ? PASSIVE_SECONDS : seconds;
        return method == null
                ? watch(pid.get(), time, arguments)
                : iterations(arguments, method, time).attach(pid.get());
    }

    private IterationVerdict iterations(ParseResult arguments, @Nullable String method, @Nullable Double seconds) {
        return new IterationVerdict(
                console,
                new IterationVerdict.Options(
                        method == null ? IteratedCommand.MARK : method,
                        seconds == null ? null : duration(seconds),
                        Commands.has(arguments, "--until-decided"),
                        Commands.value(arguments, "--output"),
                        Commands.has(arguments, "--json"),
                        Commands.has(arguments, "--strict")));
    }

    /** Whether a text names a method as {@code --iterate} wants it. */
    static void check(String method) {
        int dot = method.lastIndexOf('.');
        if (dot < 1 || dot == method.length() - 1 || method.indexOf(' ') >= 0 || method.indexOf('(') >= 0) {
            throw new CommandException(
                    Exit.USAGE,
                    "--iterate: '" + method + "' is no method; give package.Class.method, without parameters");
        }
    }

    /** A number is a recording where there is one of that number and nothing asks for a process. */
    private Optional<Long> process(String word, boolean wanted) throws IOException {
        if (word.isEmpty() || word.length() > 18 || !word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        long number = Long.parseLong(word);
        return wanted || number >= files.all().size() ? Optional.of(number) : Optional.empty();
    }

    private int recording(Path file, ParseResult arguments) {
        Recording recording;
        try {
            recording = Recording.read(file);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, file + ": cannot be read: " + OutputFiles.reason(e), e);
        }
        if (recording.memory().isEmpty() && recording.live().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    file + ": no memory usage in it (no MEM record); it is empty or not a recording of mprof");
        }
        return print(PassiveVerdict.of(recording), arguments);
    }

    private int watch(long pid, double seconds, ParseResult arguments) throws Exception {
        Processes.requireProc();
        Processes.Found found = Processes.find(Long.toString(pid), MemoryMetric.RSS);
        Path folder = Commands.value(arguments, "--output");
        Path file = folder == null
                ? Files.createTempFile("verdict", ".dat")
                : Files.createDirectories(folder).resolve("memory.dat");
        console.err()
                .println("Watching process " + pid + " (" + found.name() + ") for " + (long) Math.ceil(seconds)
                        + " s; --iterate would tell more of a JVM");
        var options = new ProcessRecorder.Options(INTERVAL, MemoryMetric.RSS, false, false, duration(seconds));
        RecordingWriter writer = RecordingWriter.append(file);
        ProcessRecorder recorder = new ProcessRecorder(writer, found.commandLine(), found.handle(), options);
        return Interrupt.stopping(recorder).during(() -> {
            try (writer) {
                recorder.record();
            }
            try {
                return recording(file, arguments);
            } finally {
                console.out().flush();
                if (folder == null) {
                    Files.deleteIfExists(file);
                }
            }
        });
    }

    private int print(Verdict verdict, ParseResult arguments) {
        if (Commands.has(arguments, "--json")) {
            console.out().println(verdict.toJson());
        } else {
            console.out().println(verdict.sentence());
            verdict.caveats().forEach(caveat -> console.err().println("note: " + caveat));
        }
        return exitCode(verdict.status(), Commands.has(arguments, "--strict"));
    }

    static int exitCode(Status status, boolean strict) {
        return switch (status) {
            case LEAK -> Exit.LEAK;
            case FLAT -> Exit.DONE;
            case INCONCLUSIVE -> strict ? Exit.UNDECIDED : Exit.DONE;
        };
    }

    private static @Nullable Double seconds(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE, "--timeout: a number of seconds above 0 is expected, not '" + text + "'");
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }

    /** A failure that the user can mend. */
    static CommandException unreachable(String message) {
        return new CommandException(Exit.USAGE, message, new MemoryException(message));
    }
}
