package org.steadyplot.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import org.steadyplot.batch.BatchException;
import org.steadyplot.chart.ChartException;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.RecordingFiles;
import org.steadyplot.spec.SpecException;
import org.steadyplot.stats.DataException;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** The whole command line: its commands, and how errors end it. */
final class App {
    private final Console console;
    private final Pictures pictures;
    private final Path folder;

    /**
     * A command line.
     *
     * @param folder where recordings of memory are kept
     */
    App(Console console, Pictures pictures, Path folder) {
        this.console = console;
        this.pictures = pictures;
        this.folder = folder;
    }

    /** Runs a command; the exit code. */
    int run(String... args) {
        CommandLine line = commandLine();
        int code = line.execute(args);
        console.out().flush();
        console.err().flush();
        return code;
    }

    private CommandLine commandLine() {
        CommandSpec root = Commands.root();
        root.addSubcommand("run", RunCommand.spec(console, pictures));
        root.addSubcommand("draw", DrawCommand.spec(console, pictures));
        root.addSubcommand("schema", SchemaCommand.spec(console));
        root.addSubcommand("memory", MemoryCommand.spec(console, new RecordingFiles(folder)));
        CommandLine line = new CommandLine(root);
        Ansi ansi = console.terminal() && System.getenv("NO_COLOR") == null ? Ansi.ON : Ansi.OFF;
        line.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setUsageHelpAutoWidth(false);
        line.setUsageHelpWidth(Math.max(80, Math.min(console.width(), 120)));
        line.setParameterExceptionHandler(new UsageErrors(console));
        line.setExecutionExceptionHandler(this::failed);
        line.setExecutionStrategy(this::execute);
        return line;
    }

    private int execute(ParseResult result) {
        Integer help = CommandLine.executeHelpRequest(result);
        if (help != null) {
            return help;
        }
        ParseResult last = result;
        while (last.hasSubcommand()) {
            last = Objects.requireNonNull(last.subcommand());
        }
        if (last.commandSpec().userObject() instanceof Command command) {
            try {
                return command.run(last);
            } catch (Exception e) {
                throw new CommandLine.ExecutionException(last.commandSpec().commandLine(), "failed", e);
            }
        }
        last.commandSpec().commandLine().usage(console.err(), Ansi.OFF);
        return Exit.USAGE;
    }

    private int failed(Exception thrown, CommandLine line, ParseResult result) {
        Throwable e = thrown instanceof CommandLine.ExecutionException && thrown.getCause() != null
                ? thrown.getCause()
                : thrown;
        boolean known = e instanceof SpecException
                || e instanceof BatchException
                || e instanceof DataException
                || e instanceof MemoryException
                || e instanceof ChartException;
        if (known || e instanceof CommandException) {
            console.err().println("steadyplot: " + e.getMessage());
        } else {
            console.err().println("steadyplot: a bug of this program: " + e);
        }
        if (result.originalArgs().contains("--debug")) {
            e.printStackTrace(console.err());
        } else if (!known && !(e instanceof CommandException)) {
            console.err().println("The same command with --debug shows where it happened; please report it.");
        }
        return e instanceof CommandException command ? command.exitCode() : known ? Exit.USAGE : Exit.BUG;
    }
}
