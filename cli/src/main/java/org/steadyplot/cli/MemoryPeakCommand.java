package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.steadyplot.chart.tick.CFormat;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.RecordingFiles;
import org.steadyplot.memory.Series;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory peak}: the largest memory of recordings. */
final class MemoryPeakCommand implements Command {
    private final Console console;
    private final MemoryFiles files;

    private MemoryPeakCommand(Console console, RecordingFiles files) {
        this.console = console;
        this.files = new MemoryFiles(console, files);
    }

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryPeakCommand(console, files),
                "Prints the largest memory of recordings, and of each child process that was recorded on its own.",
                "Examples:",
                "  steadyplot memory peak",
                "  steadyplot memory peak -1 --func plot.pair");
        MemoryCommand.addRecordings(spec, "Recordings; -1 is the newest of the folder, and meant if none is given.");
        spec.addOption(Commands.option(
                String.class,
                "NAME",
                "Only while calls of this function ran; children are of the whole run.",
                "--func"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        List<Path> chosen = files.chosen(arguments);
        String function = Commands.value(arguments, "--func");
        for (Path file : chosen) {
            Recording recording = files.read(file);
            double peak = function == null ? recording.peak() : recording.peak(function);
            print(file + "\t", peak);
            if (!Double.isNaN(peak)) {
                for (Map.Entry<Long, Series> child : recording.children().entrySet()) {
                    print(
                            "  Child " + child.getKey() + "\t\t\t",
                            child.getValue().max());
                }
            }
        }
        return Exit.DONE;
    }

    private void print(String what, double mebibytes) {
        StringBuilder line = new StringBuilder(what);
        if (Double.isNaN(mebibytes)) {
            line.append("NaN");
        } else {
            CFormat.fixed(line, mebibytes, 3);
        }
        console.out().println(line.append(" MiB"));
    }
}
