package org.steadyplot.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.allocation.AllocationFeature;
import org.steadyplot.memory.jvm.Attach;
import org.steadyplot.memory.where.WhereFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory dump}: a report of a running JVM as it is now. */
final class MemoryDumpCommand implements Command {
    private final Console console;

    private MemoryDumpCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryDumpCommand(console),
                "Writes what lives in a running JVM now: its classes and a heap dump, and, of one that memory where"
                        + " runs, the peak so far and what was allocated where. The JVM goes on.",
                "Examples:",
                "  steadyplot memory dump 4711",
                "  steadyplot memory dump 4711 -o now --no-heap-dump");
        spec.addOption(Commands.option(
                Path.class,
                "FOLDER",
                "Where the results go (memory_where_YYYYMMDDhhmmss in the working folder).",
                "-o",
                "--output"));
        spec.addOption(Commands.flag("Do not dump the heap.", "--no-heap-dump"));
        spec.addOption(MemoryReportCommand.sources());
        spec.addPositional(Commands.parameter("PID|NAME", "A process id, or a text in the process's name."));
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        String pidOrName = arguments.matchedPositionalValue(0, "");
        Processes.Found found = Processes.find(pidOrName, MemoryMetric.RSS);
        long pid = found.handle().pid();
        Path folder = MemoryWhereCommand.folder(arguments);
        Files.createDirectories(folder);
        AgentOptions options = AgentOptions.into(folder.toString()).with(AgentOptions.COMMAND, AgentOptions.DUMP);
        if (Commands.has(arguments, "--no-heap-dump")) {
            options = options.with(AllocationFeature.NO_HEAP_DUMP, "true");
        }
        Attach.loadAgent(pid, options);
        WhereFolder results = WhereFolder.read(folder);
        if (results.jvms().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE, "process " + pid + " wrote nothing into " + folder + "; its standard error says why");
        }
        new WhereText(console.err()).print(results, true, MemoryReportCommand.sources(arguments, Path.of("")));
        return Exit.DONE;
    }
}
