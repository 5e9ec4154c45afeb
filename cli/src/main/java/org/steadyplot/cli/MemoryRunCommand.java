package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.ProcessRecorder;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.RecordingFiles;
import org.steadyplot.memory.RecordingWriter;
import org.steadyplot.memory.lines.CallRecords;
import org.steadyplot.memory.lines.JvmLines;
import org.steadyplot.memory.lines.LineAgent;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory run} and {@code attach}: records the memory of a command or of a running process. */
final class MemoryRunCommand implements Command {
    private static final double INTERVAL = 0.1;
    private static final double SHORTEST_INTERVAL = 0.001;
    private static final double LONGEST = 1e8;
    private static final double ATTACHED_TIMEOUT = 3600;
    private static final double MIB = 1 << 20;
    private static final List<String> BACKENDS = List.of("psutil", "psutil_pss", "psutil_uss", "posix", "tracemalloc");

    private final boolean attach;
    private final Console console;
    private final RecordingFiles files;

    private MemoryRunCommand(boolean attach, Console console, RecordingFiles files) {
        this.attach = attach;
        this.console = console;
        this.files = files;
    }

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryRunCommand(false, console, files),
                "Runs a command and records its memory from outside, as mprof does. The command has this one's input"
                        + " and output. Ctrl-C ends it, and the recording is closed.",
                "Examples:",
                "  steadyplot memory run -- java -jar service.jar --port 80",
                "  steadyplot memory run -C -T 1 -o night.dat -- ./batch.sh",
                "  steadyplot memory run -M -E -- make -j4");
        addOptions(spec);
        spec.addOption(Commands.flag(
                "Return the command's exit code; without this it is 0 whatever the command's.", "-E", "--exit-code"));
        spec.addOption(Commands.flag("Record a running process: see memory attach.", "-a", "--attach"));
        spec.addOption(OptionSpec.builder("--method")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("C.M")
                .description(
                        "Mark the calls of package.Class.method in the JVMs of the command, for plot and peak --func. May be"
                                + " repeated.")
                .build());
        spec.addOption(Commands.flag("Accepted for mprof's sake; Python programs are recorded as all.", "--python"));
        spec.addOption(Commands.flag("Run a file named .py itself, not with python3.", "--nopython"));
        spec.parser().stopAtPositional(true);
        spec.addPositional(words("COMMAND", "The command and its arguments; -- before it keeps its options apart."));
        return spec;
    }

    static CommandSpec attachSpec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryRunCommand(true, console, files),
                "Records the memory of a running process until it ends, for an hour at most. Ctrl-C ends the recording"
                        + " and not the process.",
                "Examples:",
                "  steadyplot memory attach 4711",
                "  steadyplot memory attach postgres -C -t 600");
        addOptions(spec);
        spec.addPositional(
                words("PID|NAME", "A process id, or a text: the first process with it in its name is taken."));
        return spec;
    }

    private static void addOptions(CommandSpec spec) {
        spec.addOption(
                Commands.option(String.class, "S", "Seconds from one sample to the next (0.1).", "-T", "--interval"));
        spec.addOption(
                Commands.flag("Add up the memory of the process and all its descendants.", "-C", "--include-children"));
        spec.addOption(Commands.flag("Record each descendant on its own.", "-M", "--multiprocess"));
        spec.addOption(Commands.option(
                String.class,
                "S",
                "Seconds after which the recording ends; the process goes on. A command has none, a running process"
                        + " 3600.",
                "-t",
                "--timeout"));
        spec.addOption(Commands.option(
                Path.class,
                "FILE",
                "The recording, appended to if it exists (mprofile_YYYYMMDDhhmmss.dat in the working folder).",
                "-o",
                "--output"));
        spec.addOption(Commands.option(
                String.class,
                "NAME",
                "What is measured: psutil (resident memory), psutil_pss or psutil_uss (shared pages in part or not at"
                        + " all; once a second at most), posix, tracemalloc (both as psutil).",
                "--backend"));
        MemoryLiveSet.addOptions(spec);
    }

    static PositionalParamSpec words(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        boolean attached = attach || Commands.has(arguments, "--attach");
        Double timeout = seconds(arguments, "--timeout", 0, attached ? ATTACHED_TIMEOUT : null);
        double interval = Objects.requireNonNull(seconds(arguments, "--interval", SHORTEST_INTERVAL, INTERVAL));
        ProcessRecorder.Options options = new ProcessRecorder.Options(
                duration(interval),
                metric(arguments),
                Commands.has(arguments, "--include-children"),
                Commands.has(arguments, "--multiprocess"),
                timeout == null ? null : duration(timeout));
        Path output = Commands.value(arguments, "--output");
        Path file = output == null ? files.newFile(LocalDateTime.now(ZoneId.systemDefault())) : output;
        MemoryLiveSet liveSet = new MemoryLiveSet(arguments, console.err());
        Processes.requireProc();
        return attached ? attach(words, options, liveSet, file) : start(words, arguments, options, liveSet, file);
    }

    private int attach(List<String> words, ProcessRecorder.Options options, MemoryLiveSet liveSet, Path file)
            throws Exception {
        if (words.size() != 1) {
            throw new CommandException(
                    Exit.USAGE,
                    words.isEmpty()
                            ? "attach to what? Give a process id or a part of a process's name"
                            : "attach to one process, not to " + String.join(" ", words));
        }
        Processes.Found found = Processes.find(words.get(0), options.metric());
        if (found.others() > 0) {
            console.err()
                    .println("note: " + found.others() + " more with '" + words.get(0)
                            + "' in the name; the one with the lowest id is recorded");
        }
        announce("process " + found.handle().pid() + " (" + found.name() + ")", options, file);
        try (RecordingWriter writer = writer(file)) {
            ProcessRecorder recorder = new ProcessRecorder(writer, found.commandLine(), found.handle(), options);
            report(
                    Interrupt.stopping(recorder).during(() -> liveSet.record(writer, found.handle(), recorder)),
                    file,
                    "process " + found.handle().pid());
        }
        return Exit.DONE;
    }

    private int start(
            List<String> words,
            ParseResult arguments,
            ProcessRecorder.Options options,
            MemoryLiveSet liveSet,
            Path file)
            throws Exception {
        if (words.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE, "run what? Give a command: steadyplot memory run -- COMMAND ARGUMENTS");
        }
        List<String> command = new ArrayList<>(words);
        if (command.get(0).endsWith(".py") && !Commands.has(arguments, "--nopython")) {
            command.add(0, "python3");
        }
        refuseLostCharacters(command);
        if (Commands.has(arguments, "--python")) {
            console.err().println("note: --python means nothing here; times of functions are not recorded");
        }
        List<String> methods = arguments.matchedOptionValue("--method", List.of());
        Path side = RecordingFiles.sideFolder(file);
        var builder = new ProcessBuilder(command).inheritIO();
        if (!methods.isEmpty()) {
            LineAgent.calls(side, methods).prepare(builder.environment());
        }
        boolean isNew = !Files.exists(file);
        try (RecordingWriter writer = writer(file)) {
            String commandLine = Processes.commandLine(command);
            announce(command.get(0), options, file);
            ProcessRecorder.warmUp();
            Process process;
            try {
                process = builder.start();
            } catch (IOException e) {
                if (isNew) {
                    Files.deleteIfExists(file);
                }
                throw new CommandException(Exit.USAGE, command.get(0) + ": cannot be started: " + reason(e), e);
            }
            ProcessRecorder recorder = new ProcessRecorder(writer, commandLine, process.toHandle(), options);
            boolean wanted = Commands.has(arguments, "--exit-code");
            return Interrupt.waitingFor(process.toHandle()).during(() -> {
                report(liveSet.record(writer, process.toHandle(), recorder), file, command.get(0));
                if (!methods.isEmpty()) {
                    markCalls(side, writer);
                }
                return exitCode(process, wanted, command.get(0));
            });
        }
    }

    private void markCalls(Path side, RecordingWriter writer) throws IOException {
        int count = Files.isDirectory(side) ? CallRecords.append(side, writer) : 0;
        console.err().println(count == 0 ? "note: no call of the named methods was seen" : count + " calls marked");
        if (Files.isDirectory(side)) {
            JvmLines.notes(JvmLines.all(side))
                    .forEach((what, why) -> console.err().println("note: " + what + ": " + why));
        }
    }

    /** The JVM reads and passes on arguments in the encoding of the locale, and loses what that lacks. */
    private static void refuseLostCharacters(List<String> command) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        for (String word : command) {
            if (word.indexOf('\uFFFD') >= 0 && !encoding.equalsIgnoreCase("UTF-8")) {
                throw new CommandException(
                        Exit.USAGE,
                        "'" + word + "' has characters that the encoding of the locale (" + encoding
                                + ") lacks; set LC_ALL=C.UTF-8");
            }
        }
    }

    /** The system's words, without those of the JDK around them: {@code error=2, WORDS}, from JDK 22 on {@code error: 2 (WORDS)}. */
    static String reason(IOException e) {
        String message = String.valueOf(e.getMessage()).strip();
        int error = message.indexOf("error=");
        int comma = message.indexOf(", ", Math.max(0, error));
        if (error >= 0 && comma >= 0) {
            return message.substring(comma + 2);
        }
        int open = message.indexOf(" (", Math.max(0, message.indexOf("error: ")));
        return message.contains("error: ") && open >= 0 && message.endsWith(")")
                ? message.substring(open + 2, message.length() - 1)
                : message;
    }

    private int exitCode(Process process, boolean wanted, String name) throws InterruptedException {
        if (wanted) {
            int code = process.waitFor();
            if (code != 0) {
                console.err().println("steadyplot: " + name + " ended with exit code " + code);
            }
            return code;
        }
        if (!process.isAlive() && process.exitValue() != 0) {
            console.err().println("note: " + name + " ended with exit code " + process.exitValue() + "; -E returns it");
        }
        return Exit.DONE;
    }

    private RecordingWriter writer(Path file) {
        try {
            return RecordingWriter.append(file);
        } catch (NoSuchFileException e) {
            throw new CommandException(
                    Exit.USAGE, file + ": cannot be written: there is no folder " + file.getParent(), e);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, file + ": cannot be written: " + OutputFiles.reason(e), e);
        }
    }

    private void announce(String what, ProcessRecorder.Options options, Path file) {
        StringBuilder text =
                new StringBuilder("Sampling memory of ").append(what).append(" every ");
        CFormat.general(text, options.interval().toNanos() / 1e9, 6);
        text.append(" s into ").append(file);
        console.err().println(text);
    }

    private void report(ProcessRecorder.Result result, Path file, String name) {
        StringBuilder text = new StringBuilder().append(file).append(": ");
        if (result.samples() == 0) {
            text.append("no sample; ").append(name).append(" ended before its memory could be read");
        } else {
            text.append(result.samples()).append(result.samples() == 1 ? " sample in " : " samples in ");
            CFormat.fixed(text, result.seconds(), 1);
            CFormat.fixed(text.append(" s, peak "), result.peak() / MIB, 3);
            text.append(" MiB");
        }
        if (result.end() == ProcessRecorder.End.TIMEOUT) {
            text.append("; the time is over, ").append(name).append(" goes on");
        }
        console.err().println(text);
    }

    private MemoryMetric metric(ParseResult arguments) {
        String backend = Commands.value(arguments, "--backend");
        if (backend == null) {
            return MemoryMetric.RSS;
        }
        return switch (backend) {
            case "psutil" -> MemoryMetric.RSS;
            case "psutil_pss" -> seldom(MemoryMetric.PSS);
            case "psutil_uss" -> seldom(MemoryMetric.USS);
            case "posix", "tracemalloc" -> {
                console.err()
                        .println("note: --backend " + backend + " means nothing here; resident memory is recorded");
                yield MemoryMetric.RSS;
            }
            default ->
                throw new CommandException(
                        Exit.USAGE,
                        "--backend: there is no '" + backend + "'; there are " + String.join(", ", BACKENDS));
        };
    }

    private MemoryMetric seldom(MemoryMetric metric) {
        console.err().println("note: " + metric + " is costly for the system and read once a second at most");
        return metric;
    }

    private static @Nullable Double seconds(
            ParseResult arguments, String option, double least, @Nullable Double standard) {
        String text = Commands.value(arguments, option);
        if (text == null) {
            return standard;
        }
        try {
            double seconds = Double.parseDouble(text);
            if (seconds > 0 && seconds >= least && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE,
                option + ": a number of seconds " + (least > 0 ? "from 0.001" : "above 0") + " is expected, not '"
                        + text + "'");
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos((long) (seconds * 1e9));
    }
}
