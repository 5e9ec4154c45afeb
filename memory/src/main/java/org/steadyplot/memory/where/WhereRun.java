package org.steadyplot.memory.where;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.steadyplot.memory.MemoryMetric;
import org.steadyplot.memory.ProcessRecorder;
import org.steadyplot.memory.Processes;
import org.steadyplot.memory.RecordingWriter;
import org.steadyplot.memory.agent.AgentOptions;
import org.steadyplot.memory.jvm.ToolOptions;

/**
 * A command that runs with the agent in each JVM that it starts, itself or through others. The command has this process's input and output;
 * the resident memory of the whole tree is recorded beside.
 */
public final class WhereRun {
    /** The recording of the tree's resident memory in the folder of a run. */
    public static final String RECORDING = "memory.dat";

    private final Path folder;
    private final Process process;
    private final ProcessRecorder recorder;
    private final RecordingWriter writer;

    private WhereRun(Path folder, Process process, ProcessRecorder recorder, RecordingWriter writer) {
        this.folder = folder;
        this.process = process;
        this.recorder = recorder;
        this.writer = writer;
    }

    /**
     * Starts a command.
     *
     * @param folder for what is measured; made if it is not there
     * @param agent the agent's options; its folder is replaced by this one
     * @throws IOException if the command cannot be started
     * @throws IllegalStateException if the agent's jar is not to be found
     */
    public static WhereRun start(
            List<String> command, Path folder, AgentOptions agent, ProcessRecorder.Options recording)
            throws IOException {
        Path target = folder.toAbsolutePath();
        String option = ToolOptions.agent(agent.with(AgentOptions.DIR, target.toString()));
        Files.createDirectories(target);
        RecordingWriter writer = RecordingWriter.append(target.resolve(RECORDING));
        try {
            ProcessRecorder.warmUp();
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            ToolOptions.add(builder.environment(), option);
            Process process = builder.start();
            ProcessRecorder recorder =
                    new ProcessRecorder(writer, Processes.commandLine(command), process.toHandle(), recording);
            return new WhereRun(target, process, recorder, writer);
        } catch (IOException e) {
            writer.close();
            throw e;
        }
    }

    /** Resident memory of the tree at an interval in the usual way. */
    public static ProcessRecorder.Options recording(Duration interval) {
        return new ProcessRecorder.Options(interval, MemoryMetric.RSS, true, true, null);
    }

    /** The process that was started. */
    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Records until the process ends. */
    public ProcessRecorder.Result record() throws IOException, InterruptedException {
        try (writer) {
            return recorder.record();
        }
    }

    /** Waits for the end of the process; its exit code. */
    public int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Where the results are. */
    public Path folder() {
        return folder;
    }
}
