package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.jvm.Attach;
import org.steadyplot.memory.where.WhereFolder;
import org.steadyplot.memory.where.WhereOptions;
import picocli.CommandLine.ParseResult;

/** {@code where} in a JVM that runs already: the agent is loaded, and asked for its report after some time. */
final class MemoryWhereAttached {
    private final Console console;

    MemoryWhereAttached(Console console) {
        this.console = console;
    }

    int run(String pidOrName, double seconds, Path folder, WhereOptions options, ParseResult arguments)
            throws Exception {
        Processes.Found found = Processes.find(pidOrName, MemoryMetric.RSS);
        ProcessHandle process = found.handle();
        Files.createDirectories(folder);
        Attach.loadAgent(process.pid(), options.into(folder.toString()));
        console.err()
                .println("Looking at the allocations of process " + process.pid() + " (" + found.name() + ") for "
                        + (long) Math.ceil(seconds) + " s");
        boolean ended = ends(process, seconds);
        if (!ended) {
            Attach.loadAgent(
                    process.pid(),
                    AgentOptions.into(folder.toString()).with(AgentOptions.COMMAND, AgentOptions.FINISH));
        }
        report(folder, process.pid(), arguments);
        return Exit.DONE;
    }

    private static boolean ends(ProcessHandle process, double seconds) throws Exception {
        try {
            process.onExit().get((long) (seconds * 1000), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private void report(Path folder, long pid, ParseResult arguments) throws IOException {
        WhereFolder results = WhereFolder.read(folder);
        if (results.jvms().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "process " + pid + " wrote nothing into " + folder
                            + "; its standard error says why. Another measurement may be going on in it");
        }
        new WhereText(console.err())
                .print(
                        results,
                        Commands.has(arguments, "--keep-heap-dump"),
                        MemoryReportCommand.sources(arguments, Path.of("")));
    }
}
