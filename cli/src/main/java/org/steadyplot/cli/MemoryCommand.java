package org.steadyplot.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.steadyplot.memory.RecordingFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory}: mprof's commands, for any program. */
final class MemoryCommand {
    private MemoryCommand() {}

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = command(
                MemoryCommand::what,
                "Records the memory of any program over time and shows it. Commands, flags and files are those of"
                        + " mprof (memory_profiler).",
                "Examples:",
                "  steadyplot memory run -- java -jar service.jar",
                "  steadyplot memory plot -s",
                "  steadyplot memory peak",
                "  steadyplot memory verdict --iterate a.Worker.handle -- java -jar worker.jar");
        spec.addSubcommand("run", MemoryRunCommand.spec(console, files));
        spec.addSubcommand("attach", MemoryRunCommand.attachSpec(console, files));
        spec.addSubcommand("live", MemoryLiveCommand.spec(console));
        spec.addSubcommand("where", MemoryWhereCommand.spec(console));
        spec.addSubcommand("dump", MemoryDumpCommand.spec(console));
        spec.addSubcommand("plot", MemoryPlotCommand.spec(console, files));
        spec.addSubcommand("peak", MemoryPeakCommand.spec(console, files));
        spec.addSubcommand("report", MemoryReportCommand.spec(console, files.folder()));
        spec.addSubcommand("diff", MemoryDiffCommand.spec(console, files.folder()));
        spec.addSubcommand("lines", MemoryLinesCommand.spec(console, files));
        spec.addSubcommand("verdict", MemoryVerdictCommand.spec(console, files));
        spec.addSubcommand("list", MemoryFilesCommands.list(console, files));
        spec.addSubcommand("rm", MemoryFilesCommands.remove(console, files));
        spec.addSubcommand("clean", MemoryFilesCommands.clean(console, files));
        return spec;
    }

    private static int what(ParseResult arguments) {
        List<String> words =
                new ArrayList<>(arguments.commandSpec().subcommands().keySet());
        String last = words.remove(words.size() - 1);
        throw new CommandException(
                Exit.USAGE,
                "memory what? There are " + String.join(", ", words) + " and " + last
                        + "; see: steadyplot memory --help");
    }

    static CommandSpec command(Command command, String description, String... footer) {
        CommandSpec spec = Commands.command(command, description, footer);
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put("0", "all done");
        codes.put("1", "a bug of this program");
        codes.put("2", "a wrong command line, file or process");
        codes.put("130", "interrupted");
        spec.usageMessage().exitCodeList(codes);
        return spec;
    }

    /** Recordings as arguments; numbers may be negative, which are no options then. */
    static void addRecordings(CommandSpec spec, String description) {
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FILE|NUMBER")
                .description(description)
                .build());
        spec.preprocessor((arguments, command, argument, info) -> {
            NegativeNumbers.moveBehindOptions(arguments, command);
            return false;
        });
    }

    static List<String> recordings(ParseResult arguments) {
        return arguments.matchedPositionalValue(0, List.of());
    }
}
