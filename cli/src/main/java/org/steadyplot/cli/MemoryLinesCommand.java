package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.ProcessRecorder;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.RecordingFiles;
import org.steadyplot.memory.RecordingWriter;
import org.steadyplot.memory.lines.CallRecords;
import org.steadyplot.memory.lines.JvmLines;
import org.steadyplot.memory.lines.LineAgent;
import org.steadyplot.memory.lines.LineJson;
import org.steadyplot.memory.lines.LineTable;
import org.steadyplot.memory.lines.LineText;
import org.steadyplot.memory.lines.Sources;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory lines}: what each line of a method allocates. */
final class MemoryLinesCommand implements Command {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final Duration INTERVAL = Duration.ofMillis(100);
    private static final String RECORDING = "memory.dat";
    private static final int ATTACHED_SECONDS = 30;
    private static final int LONGEST = 100_000_000;
    private static final int LIVE_OCCURRENCES = 10;
    private static final int MOST_DIGITS = 18;
    private static final long POLL_MILLIS = 50;
    private static final long GRACE_MILLIS = 10_000;

    private final Console console;
    private final Path folder;

    private MemoryLinesCommand(Console console, Path folder) {
        this.console = console;
        this.folder = folder;
    }

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryLinesCommand(console, files.folder()),
                "Prints what each source line of a method allocates, to the byte, callees included, and how often it occurs, in"
                        + " all JVMs that a command starts or in a running one. Methods marked with @Profile are counted without"
                        + " being named.",
                "Examples:",
                "  steadyplot memory lines --method com.acme.Report.build -- java -jar report.jar",
                "  steadyplot memory lines --method 'a.Report.add(int)' --live 5 -- ./report.sh",
                "  steadyplot memory lines 4711 --method com.acme.Report.build -t 10");
        spec.addOption(OptionSpec.builder("--method")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .arity("1")
                .paramLabel("C.M")
                .description(
                        "package.Class.method; with (int, String) one of several of that name; .* for all; .<init> for"
                                + " constructors. May be repeated.")
                .build());
        spec.addOption(Commands.option(
                Path.class,
                "FOLDER",
                "Where the tables and the recording go (memory_lines_YYYYMMDDhhmmss).",
                "-o",
                "--output"));
        spec.addOption(OptionSpec.builder("--sources")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .arity("1")
                .paramLabel("DIR")
                .description(
                        "Where the sources are; by default those of the project in the working folder. May be repeated.")
                .build());
        spec.addOption(Commands.option(
                String.class,
                "N",
                "Measure the change of the live heap too, around the first N occurrences of each line, by forced collections:"
                        + " slow.",
                "--live"));
        spec.addOption(Commands.option(
                String.class, "S", "Seconds for which a running process is measured (30).", "-t", "--timeout"));
        spec.addOption(Commands.flag("Print JSON.", "--json"));
        spec.parser().stopAtPositional(false);
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("PID|-- COMMAND")
                .description("A process id, or a command and its arguments behind --.")
                .build());
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = MemoryCommand.recordings(arguments);
        boolean command = arguments.originalArgs().contains("--");
        if (words.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE, "lines of what? Give -- and a command, or the id of a running process");
        }
        boolean pid =
                words.get(0).length() <= MOST_DIGITS && words.get(0).chars().allMatch(c -> c >= '0' && c <= '9');
        if (!command && (words.size() > 1 || !pid)) {
            throw new CommandException(
                    Exit.USAGE, "'" + words.get(0) + "' is no process id; a command is given behind --");
        }
        List<String> methods = arguments.matchedOptionValue("--method", List.of());
        Integer live = number(arguments, "--live", LIVE_OCCURRENCES);
        Integer seconds = number(arguments, "--timeout", ATTACHED_SECONDS);
        if (!command && methods.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "--method: which? In a process that runs already methods are named; @Profile is not looked for there");
        }
        if (command && seconds != null) {
            throw new CommandException(
                    Exit.USAGE, "-t: a command is measured until it ends; -t is for a running process");
        }
        Processes.requireProc();
        Path run = runFolder(arguments);
        int attached = command ? 0 : seconds == null ? ATTACHED_SECONDS : seconds;
        LineAgent agent = LineAgent.lines(run, methods, live == null ? 0 : live, attached);
        createFolder(run);
        if (command) {
            launch(words, agent, run);
        } else {
            attach(Long.parseLong(words.get(0)), agent, run, attached);
        }
        return report(arguments, run, methods);
    }

    private Path runFolder(ParseResult arguments) {
        Path given = Commands.value(arguments, "--output");
        String name =
                "memory_lines_" + LocalDateTime.now(ZoneId.systemDefault()).format(STAMP);
        Path run = folder.resolve(given == null ? Path.of(name) : given);
        if (Files.exists(run.resolve(RECORDING))) {
            throw new CommandException(Exit.USAGE, run + ": holds a run already; name another folder or remove it");
        }
        return run;
    }

    private static void createFolder(Path run) {
        try {
            Files.createDirectories(run);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, run + ": cannot be made: " + OutputFiles.reason(e), e);
        }
    }

    private void launch(List<String> words, LineAgent agent, Path run) throws Exception {
        var builder = new ProcessBuilder(words).inheritIO();
        agent.prepare(builder.environment());
        try (RecordingWriter writer = RecordingWriter.append(run.resolve(RECORDING))) {
            ProcessRecorder.warmUp();
            Process process;
            try {
                process = builder.start();
            } catch (IOException e) {
                throw new CommandException(
                        Exit.USAGE, words.get(0) + ": cannot be started: " + MemoryRunCommand.reason(e), e);
            }
            var options = new ProcessRecorder.Options(INTERVAL, MemoryMetric.RSS, false, true, null);
            var recorder = new ProcessRecorder(writer, Processes.commandLine(words), process.toHandle(), options);
            Interrupt.waitingFor(process.toHandle()).during(() -> {
                recorder.record();
                return Exit.DONE;
            });
            CallRecords.append(run, writer);
            int code = process.waitFor();
            if (code != 0) {
                console.err().println("note: " + words.get(0) + " ended with exit code " + code);
            }
        }
    }

    /** The agent ends by itself; its last file tells. */
    private void attach(long pid, LineAgent agent, Path run, int seconds) throws Exception {
        Processes.Found found = Processes.find(Long.toString(pid), MemoryMetric.RSS);
        agent.attach(pid);
        console.err().println("Counting lines in process " + pid + " (" + found.name() + ") for " + seconds + " s");
        try (RecordingWriter writer = RecordingWriter.append(run.resolve(RECORDING))) {
            var options =
                    new ProcessRecorder.Options(INTERVAL, MemoryMetric.RSS, false, false, Duration.ofSeconds(seconds));
            var recorder = new ProcessRecorder(writer, found.commandLine(), found.handle(), options);
            Interrupt.stopping(recorder).during(() -> {
                recorder.record();
                return Exit.DONE;
            });
            Path calls = run.resolve("jvm-" + pid).resolve("calls.tsv");
            long end = System.currentTimeMillis() + GRACE_MILLIS;
            while (!Files.exists(calls) && found.handle().isAlive() && System.currentTimeMillis() < end) {
                Thread.sleep(POLL_MILLIS);
            }
            CallRecords.append(run, writer);
        }
    }

    private int report(ParseResult arguments, Path run, List<String> methods) throws IOException {
        List<JvmLines> jvms = JvmLines.all(run);
        Sources sources = sources(arguments);
        if (jvms.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "no JVM wrote a table: the command started none, or one that was killed at once or drops JAVA_TOOL_OPTIONS");
        }
        boolean found = jvms.stream().anyMatch(jvm -> !jvm.tables().isEmpty());
        if (Commands.has(arguments, "--json")) {
            console.out().println(LineJson.of(jvms, sources));
        } else {
            print(jvms, sources);
        }
        Map<String, String> notes = JvmLines.notes(jvms);
        notes.forEach((what, why) -> console.err().println("note: " + what + ": " + why));
        if (!found && methods.isEmpty()) {
            console.err().println("note: no method was named and no loaded class has one with @Profile");
        }
        console.err().println("Written to " + run);
        return found ? Exit.DONE : Exit.USAGE;
    }

    private void print(List<JvmLines> jvms, Sources sources) {
        var text = new LineText(sources);
        long shown = jvms.stream().filter(jvm -> !jvm.tables().isEmpty()).count();
        for (JvmLines jvm : jvms) {
            if (shown > 1 && !jvm.tables().isEmpty()) {
                console.out().println("Process " + jvm.pid() + "\n");
            }
            for (LineTable table : jvm.tables()) {
                console.out().println(text.of(table));
            }
        }
        console.out().flush();
    }

    private Sources sources(ParseResult arguments) {
        List<Path> given = arguments.matchedOptionValue("--sources", List.of());
        for (Path path : given) {
            if (!Files.isDirectory(folder.resolve(path))) {
                throw new CommandException(Exit.USAGE, "--sources: " + path + " is not a folder");
            }
        }
        return given.isEmpty()
                ? Sources.around(folder)
                : Sources.in(given.stream().map(folder::resolve).toList());
    }

    private static @Nullable Integer number(ParseResult arguments, String option, int example) {
        String text = Commands.value(arguments, option);
        if (text == null) {
            return null;
        }
        try {
            int number = Integer.parseInt(text);
            if (number > 0 && number <= LONGEST) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE, option + ": a whole number above 0 is expected, as " + example + ", not '" + text + "'");
    }
}
