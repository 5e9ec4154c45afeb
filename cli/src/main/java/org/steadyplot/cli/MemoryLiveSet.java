package org.steadyplot.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.steadyplot.memory.JvmRecorder;
import org.steadyplot.memory.ProcessRecorder;
import org.steadyplot.memory.RecordingWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code --live-set} of {@code memory run} and {@code attach}: what the JVMs of the process tree hold, in the same file. */
final class MemoryLiveSet {
    private final boolean wanted;
    private final boolean probe;
    private final PrintStream err;

    MemoryLiveSet(ParseResult arguments, PrintStream err) {
        this.wanted = Commands.has(arguments, "--live-set");
        this.probe = !Commands.has(arguments, "--no-probe");
        this.err = err;
        if (!wanted && !probe) {
            throw new CommandException(Exit.USAGE, "--no-probe means something with --live-set only");
        }
    }

    static void addOptions(CommandSpec spec) {
        spec.addOption(Commands.flag(
                "Record of JVMs also the heap after each collection, direct memory and metaspace, through their attach"
                        + " channel: see plot --live-set.",
                "--live-set"));
        spec.addOption(Commands.flag(
                "With --live-set: load nothing into the JVMs; direct memory is then not recorded.", "--no-probe"));
    }

    /** Records, with or without the JVMs, and says what could not be seen of them. */
    ProcessRecorder.Result record(RecordingWriter writer, ProcessHandle root, ProcessRecorder recorder)
            throws IOException, InterruptedException {
        if (!wanted) {
            return recorder.record();
        }
        try (JvmRecorder jvms = JvmRecorder.start(writer, root, probe)) {
            ProcessRecorder.Result result = recorder.record();
            JvmRecorder.Result seen = jvms.stop();
            seen.missing().forEach(sentence -> err.println("note: " + sentence));
            err.println(
                    seen.jvms() == 0
                            ? "note: no JVM was found in the process tree, or it ended at once; resident memory alone is"
                                    + " recorded"
                            : "live set of " + seen.jvms() + (seen.jvms() == 1 ? " JVM, " : " JVMs, ")
                                    + seen.collections() + " collections");
            return result;
        }
    }
}
