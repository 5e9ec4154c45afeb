package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.page.MemoryPage;
import org.steadyplot.memory.page.PageWriter;
import org.steadyplot.memory.page.RunFolder;
import org.steadyplot.memory.verdict.IteratedCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory report}: the page of a run, of its folder or of a command that is run for it. */
final class MemoryReportCommand implements Command {
    private static final String PAGE = "index.html";

    private final Console console;
    private final Path working;

    private MemoryReportCommand(Console console, Path working) {
        this.console = console;
        this.working = working;
    }

    static CommandSpec spec(Console console, Path working) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryReportCommand(console, working),
                "Makes the page of a run: one HTML file that holds all it needs and loads nothing. Runs a command for it, looking"
                        + " into each JVM that it starts (verdict, memory over time, where), or takes the folder that an earlier run"
                        + " left. The page's name goes to standard output.",
                "Examples:",
                "  steadyplot memory report --iterate a.Worker.handle -- java -jar worker.jar",
                "  steadyplot memory report memory_where_20260102030405",
                "  steadyplot memory report run -o run.html --sources service/src/main/java");
        spec.addPositional(PositionalParamSpec.builder()
                .index("0..*")
                .arity("0..*")
                .type(List.class)
                .auxiliaryTypes(String.class)
                .paramLabel("FOLDER|-- COMMAND")
                .description("The folder that a run left, with jvm-PID folders and memory.dat; or a command behind --.")
                .build());
        spec.addOption(Commands.option(
                String.class,
                "C.M",
                "The method, package.Class.method, whose calls are iterations; Iteration.mark() of the program if not given.",
                "--iterate"));
        spec.addOption(Commands.option(
                Path.class,
                "FILE.html|DIR",
                "The page; by default index.html in the folder. With a command: the new folder for what is measured.",
                "-o",
                "--output"));
        spec.addOption(sources());
        return spec;
    }

    /** Where to look for the text of lines. */
    static OptionSpec sources() {
        return OptionSpec.builder("--sources")
                .arity("1")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .paramLabel("DIR")
                .description("A folder with source files by package, whose lines are shown; may be given several times."
                        + " src/main/java, src/test/java and src are looked into too.")
                .build();
    }

    /** The sources that the option names, and the usual ones of the working folder. */
    static Sources sources(ParseResult arguments, Path working) {
        List<Path> folders = arguments.matchedOptionValue("--sources", List.of());
        for (Path folder : folders) {
            if (!Files.isDirectory(working.resolve(folder))) {
                throw new CommandException(
                        Exit.USAGE, folder + ": no such folder; --sources takes a folder of packages");
            }
        }
        return Sources.of(folders.stream().map(working::resolve).toList(), working);
    }

    @Override
    public int run(ParseResult arguments) throws Exception {
        List<String> words = arguments.matchedPositionalValue(0, List.of());
        Sources sources = sources(arguments, working);
        boolean command = arguments.originalArgs().contains("--") && !words.isEmpty();
        if (command) {
            return new ReportedRun(console, sources)
                    .run(words, MemoryWhereCommand.folder(arguments), method(arguments));
        }
        if (words.size() != 1) {
            throw new CommandException(
                    Exit.USAGE,
                    words.isEmpty()
                            ? "report on what? Give the folder of a run, or -- and a command"
                            : "a command is given behind --; of folders one makes a page");
        }
        Path folder = working.resolve(words.get(0));
        MemoryPage page = PageWriter.page(RunFolder.read(folder)).build();
        Path out = Commands.value(arguments, "--output");
        Path target = out == null ? folder.resolve(PAGE) : working.resolve(out);
        write(page.html(sources), target);
        console.out().println(target);
        return Exit.DONE;
    }

    private static String method(ParseResult arguments) {
        String method = Commands.value(arguments, "--iterate");
        if (method == null) {
            return IteratedCommand.MARK;
        }
        MemoryVerdictCommand.check(method);
        return method;
    }

    /** Writes a page. */
    static void write(String html, Path target) {
        try {
            PageWriter.write(html, target);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, target + ": cannot be written: " + OutputFiles.reason(e), e);
        }
    }
}
