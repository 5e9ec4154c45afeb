package org.steadyplot.memory.junit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.steadyplot.memory.MemoryException;
import org.steadyplot.memory.jvm.ToolOptions;
import org.steadyplot.memory.where.JvmRun;
import org.steadyplot.memory.where.Snapshot;
import org.steadyplot.memory.where.Stacks;
import org.steadyplot.memory.where.WhereFolder;
import org.steadyplot.memory.where.WhereOptions;

/**
 * Where what stayed was allocated.
 *
 * @param lines of source with the most bytes first
 * @param iterations it stayed from
 */
record AllocationSites(List<Stacks.Line> lines, long iterations) {
    static final AllocationSites NONE = new AllocationSites(List.of(), 0);

    static final String STACKS = "allocated.collapsed";

    private static final String COUNT = "iterations.txt";
    private static final int SECONDS = 20;
    private static final int MOST = 3;
    private static final double SHARE = 0.05;

    AllocationSites {
        lines = List.copyOf(lines);
    }

    /** Runs a fork of its own with the agent; nothing when there is no agent or it does not end well. */
    static AllocationSites find(ForkCommand command, Request request, Path work, long iterations)
            throws InterruptedException {
        Path folder = work.resolve("again");
        try {
            Files.createDirectories(folder);
            Files.copy(work.resolve(ScenarioFile.NAME), folder.resolve(ScenarioFile.NAME));
        } catch (IOException e) {
            // A test has no such file.
        }
        try {
            WhereOptions options =
                    new WhereOptions(false, Repetition.METHOD, Duration.ZERO, null, WhereOptions.HeapDump.NEVER);
            String agent = ToolOptions.agent(
                    options.into(folder.resolve(Repetition.FOLDER).toString()));
            request.again(iterations, SECONDS).write(folder);
            Fork.run(command.with(agent), folder, SECONDS);
            return read(folder, work);
        } catch (IOException | IllegalStateException | MemoryException | AssertionError e) {
            return NONE;
        } finally {
            try {
                LeakFolder.delete(folder);
            } catch (IOException e) {
                // It stays beside the results.
            }
        }
    }

    static void write(Path folder, long iterations) throws IOException {
        Files.writeString(folder.resolve(COUNT), Long.toString(iterations), StandardCharsets.UTF_8);
    }

    private static AllocationSites read(Path folder, Path work) throws IOException {
        for (JvmRun jvm : WhereFolder.read(folder.resolve(Repetition.LIVES)).jvms()) {
            for (Snapshot snapshot : jvm.snapshots()) {
                if (snapshot.kind() == Snapshot.Kind.ASKED && Files.exists(folder.resolve(COUNT))) {
                    Files.copy(snapshot.file(), work.resolve(STACKS));
                    Stacks stacks = Stacks.read(snapshot.file());
                    List<Stacks.Line> lines = new ArrayList<>(stacks.lines(MOST));
                    lines.removeIf(line -> line.bytes() < SHARE * stacks.sum());
                    return new AllocationSites(lines, Long.parseLong(Files.readString(folder.resolve(COUNT))));
                }
            }
        }
        return NONE;
    }
}
