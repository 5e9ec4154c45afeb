package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Stack;
import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.where.WhereFolder;
import org.steadyplot.memory.where.WhereOptions;
import org.steadyplot.memory.where.WhereRun;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory where}: which lines allocated what lives at the peak, at the end, and what grew. */
final class MemoryWhereCommand implements Command {
    private static final double INTERVAL = 0.1;
    /** The folder that relative paths mean. */
    private final Console console;

    private MemoryWhereCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryWhereCommand(console),
                "Runs a command and finds which lines of Java allocated the memory that lives at the peak and at the"
                        + " end, and what grew, in each JVM that the command starts. The command has this one's input and"
                        + " output.",
                "Examples:",
                "  steadyplot memory where -- java -jar service.jar",
                "  steadyplot memory where -o out --method com.acme.Import.run -- ./gradlew test",
                "  steadyplot memory where 4711 -t 60");
        addOptions(spec);
        spec.addOption(Commands.flag(
                "Enter a running JVM, also by a text in its name, instead of a command.", "-a", "--attach"));
        spec.parser().stopAtPositional(true);
        spec.preprocessor((left, command, argument, info) -> {
            moveBehindOptions(left);
            return false;
        });
        spec.addPositional(MemoryRunCommand.words(
                "COMMAND|PID", "The command and its arguments, after --; or the process id of a running JVM alone."));
        return spec;
    }

    /** A process id may stand before the options. */
    private static void moveBehindOptions(Stack<String> left) {
        if (!left.isEmpty() && isNumber(left.peek()) && !left.contains("--")) {
            left.add(0, left.pop());
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static void addOptions(CommandSpec spec) {
        spec.addOption(Commands.option(
                Path.class,
                "FOLDER",
                "Where the results go (memory_where_YYYYMMDDhhmmss in the working folder).",
                "-o",
                "--output"));
        spec.addOption(Commands.option(
                String.class, "S", "Seconds between samples of resident memory (0.1).", "-T", "--interval"));
        spec.addOption(Commands.option(
                String.class,
                "S",
                "A running JVM: seconds after which the report is written; the JVM goes on (60).",
                "-t",
                "--timeout"));
        spec.addOption(Commands.flag(
                "Look at the allocations of the application's own classes alone, not inside the JDK: cheaper.",
                "--app-only"));
        spec.addOption(Commands.option(
                String.class, "PKG.CLASS.METHOD", "Only what is allocated below this method.", "--method"));
        spec.addOption(Commands.option(
                String.class,
                "A,B",
                "Only what is allocated between these seconds after the JVM's start.",
                "-w",
                "--window"));
        spec.addOption(Commands.flag("Never dump the heap; paths to what grew are not known then.", "--no-heap-dump"));
        spec.addOption(Commands.flag("Keep the heap dump beside the results.", "--keep-heap-dump"));
        spec.addOption(MemoryReportCommand.sources());
        spec.addOption(Commands.flag("Return the command's exit code; without this it is 0.", "-E", "--exit-code"));
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        if (words.isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "where in what? Give a command: steadyplot memory where -- java -jar service.jar, or the id of a"
                            + " running JVM");
        }
        Processes.requireProc();
        Path folder = folder(arguments);
        WhereOptions options = options(arguments);
        boolean attach = Commands.has(arguments, "--attach");
        if (attach && words.size() != 1) {
            throw new CommandException(Exit.USAGE, "--attach: one process is expected, not " + String.join(" ", words));
        }
        if (attach || words.size() == 1 && isNumber(words.get(0))) {
            double seconds = Seconds.value(arguments, "--timeout", 60);
            return new MemoryWhereAttached(console).run(words.get(0), seconds, folder, options, arguments);
        }
        return start(words, arguments, folder, options);
    }

    private int start(List<String> words, ParseResult arguments, Path folder, WhereOptions options) throws Exception {
        double interval = Seconds.value(arguments, "--interval", INTERVAL);
        WhereRun run;
        try {
            run = WhereRun.start(
                    words, folder, options.into(folder.toString()), WhereRun.recording(Duration.ofNanos((long)
                            (interval * 1e9))));
        } catch (IOException e) {
            throw new CommandException(
                    Exit.USAGE, words.get(0) + ": cannot be started: " + MemoryRunCommand.reason(e), e);
        }
        int code = Interrupt.waitingFor(run.process()).during(() -> {
            run.record();
            int ended = run.exitCode();
            report(run, words.get(0), ended, arguments);
            return ended;
        });
        return Commands.has(arguments, "--exit-code") ? code : Exit.DONE;
    }

    private void report(WhereRun run, String name, int code, ParseResult arguments) throws IOException {
        if (code != 0) {
            console.err().println("note: " + name + " ended with exit code " + code);
        }
        WhereFolder folder = WhereFolder.read(run.folder());
        if (folder.jvms().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "no Java was found in what " + name + " started; its resident memory is in "
                            + run.folder().resolve(WhereRun.RECORDING)
                            + ". A JVM is reached through the variable JAVA_TOOL_OPTIONS: does a program clear it?");
        }
        new WhereText(console.err())
                .print(
                        folder,
                        Commands.has(arguments, "--keep-heap-dump"),
                        MemoryReportCommand.sources(arguments, Path.of("")));
    }

    static Path folder(ParseResult arguments) {
        Path output = Commands.value(arguments, "--output");
        Path folder = output == null ? Path.of(WhereFolder.name(LocalDateTime.now(ZoneId.systemDefault()))) : output;
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new CommandException(Exit.USAGE, folder + ": it is a file; a folder is expected");
        }
        if (Files.isDirectory(folder) && !WhereFolder.read(folder).jvms().isEmpty()) {
            throw new CommandException(Exit.USAGE, folder + ": it has the results of another run; give a new folder");
        }
        return folder.toAbsolutePath();
    }

    private static WhereOptions options(ParseResult arguments) {
        boolean never = Commands.has(arguments, "--no-heap-dump");
        boolean keep = Commands.has(arguments, "--keep-heap-dump");
        if (never && keep) {
            throw new CommandException(Exit.USAGE, "--no-heap-dump and --keep-heap-dump exclude each other");
        }
        String window = Commands.value(arguments, "--window");
        return new WhereOptions(
                Commands.has(arguments, "--app-only"),
                method(Commands.value(arguments, "--method")),
                window == null ? Duration.ZERO : Seconds.duration(window, 0),
                window == null ? null : Seconds.duration(window, 1),
                never ? WhereOptions.HeapDump.NEVER : keep ? WhereOptions.HeapDump.ALWAYS : WhereOptions.HeapDump.AUTO);
    }

    private static @Nullable String method(@Nullable String text) {
        if (text != null && (text.indexOf('.') < 1 || text.endsWith(".") || text.indexOf('(') >= 0)) {
            throw new CommandException(
                    Exit.USAGE, "--method: a name like com.acme.Import.run is expected, not '" + text + "'");
        }
        return text;
    }
}
