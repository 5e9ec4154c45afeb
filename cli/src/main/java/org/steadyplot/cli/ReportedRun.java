package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.agent.iteration.IterationFeature;
import org.steadyplot.memory.lines.Sources;
import org.steadyplot.memory.verdict.IteratedCommand;
import org.steadyplot.memory.verdict.IteratedJvm;
import org.steadyplot.memory.verdict.Limits;
import org.steadyplot.memory.verdict.Verdict;
import org.steadyplot.memory.where.WhereFolder;
import org.steadyplot.memory.where.WhereOptions;
import org.steadyplot.memory.where.WhereRun;

/** Runs a command once and finds all there is to find: memory over time, the verdict on its iterations, where it is held and by what. */
final class ReportedRun {
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final Console console;
    private final Sources sources;

    ReportedRun(Console console, Sources sources) {
        this.console = console;
        this.sources = sources;
    }

    /** The exit code of the report; the page's name goes to standard output. */
    int run(List<String> command, Path folder, String method) throws Exception {
        Processes.requireProc();
        AgentOptions agent = WhereOptions.standard().into(folder.toString()).with(IterationFeature.ITERATE, method);
        WhereRun run;
        try {
            run = WhereRun.start(command, folder, agent, WhereRun.recording(INTERVAL));
        } catch (IOException e) {
            throw new CommandException(
                    Exit.USAGE, command.get(0) + ": cannot be started: " + MemoryRunCommand.reason(e), e);
        }
        return Interrupt.waitingFor(run.process()).during(() -> {
            run.record();
            int code = run.exitCode();
            if (code != 0) {
                console.err().println("note: " + command.get(0) + " ended with exit code " + code);
            }
            return report(WhereFolder.read(folder), command.get(0), method);
        });
    }

    private int report(WhereFolder folder, String name, String method) throws IOException {
        if (folder.jvms().isEmpty()) {
            throw new CommandException(
                    Exit.USAGE,
                    "no Java was found in what " + name + " started; its resident memory is in "
                            + folder.path().resolve(WhereRun.RECORDING));
        }
        for (IteratedJvm jvm : IteratedJvm.all(folder.path())) {
            verdict(jvm, method);
        }
        new WhereText(console.err()).print(folder, false, sources);
        console.out().println(folder.path().resolve("index.html"));
        return Exit.DONE;
    }

    private void verdict(IteratedJvm jvm, String method) throws IOException {
        if (jvm.checkpoints().size() > 0) {
            Verdict verdict = jvm.verdict(Limits.CHECKPOINTS);
            Files.writeString(jvm.folder().resolve("verdict.json"), verdict.toJson() + "\n");
            console.err().println("JVM " + jvm.pid() + ": " + verdict.sentence());
            return;
        }
        String why;
        try {
            why = jvm.problem();
        } catch (MemoryException e) {
            why = e.getMessage();
        }
        // Whoever named no method may not have marked iterations, and asks for the rest.
        if (why != null && !method.equals(IteratedCommand.MARK)) {
            console.err().println("note: no verdict on JVM " + jvm.pid() + ": " + why);
        }
    }
}
