package org.steadyplot.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.chart.Figure;
import org.steadyplot.chart.RenderContext;
import org.steadyplot.chart.Save;
import org.steadyplot.chart.Saved;
import org.steadyplot.chart.Warning;
import org.steadyplot.chart.backend.Backends;
import org.steadyplot.memory.MemoryPlot;
import org.steadyplot.memory.Recording;
import org.steadyplot.memory.RecordingFiles;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory plot}: draws recordings into a file. */
final class MemoryPlotCommand implements Command {
    private static final int DPI = 90;
    private static final String SUFFIX = ".dat";

    private final Console console;
    private final MemoryFiles files;

    private MemoryPlotCommand(Console console, RecordingFiles files) {
        this.console = console;
        this.files = new MemoryFiles(console, files);
    }

    static CommandSpec spec(Console console, RecordingFiles files) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryPlotCommand(console, files),
                "Draws recordings over time, as mprof does: memory, child processes, calls of functions, the peak. Several"
                        + " are laid over each other from their starts. Writes a file and opens no window; the file's name"
                        + " goes to standard output.",
                "Examples:",
                "  steadyplot memory plot",
                "  steadyplot memory plot -s -o growth.svg -1 -2",
                "  steadyplot memory plot run.dat -t 'One night' -w 0,3600");
        MemoryCommand.addRecordings(spec, "Recordings; -1 is the newest of the folder, and meant if none is given.");
        spec.addOption(Commands.option(String.class, "TEXT", "The title; the command by default.", "-t", "--title"));
        spec.addOption(Commands.flag("Do not mark calls of functions and the peak.", "-n", "--no-function-ts"));
        spec.addOption(Commands.option(
                Path.class,
                "OUT",
                "The picture, in the format of its ending; by default a PNG beside the first recording.",
                "-o",
                "--output"));
        spec.addOption(Commands.option(
                String.class, "A,B", "The seconds between which to draw, for example 0,20.5.", "-w", "--window"));
        spec.addOption(Commands.flag("Calls as a flame graph, not as brackets; without a legend.", "-f", "--flame"));
        spec.addOption(Commands.flag("A trend line with its slope in MiB per second.", "-s", "--slope"));
        spec.addOption(Commands.flag(
                "Resident memory and its parts in JVMs together: heap after collections, direct memory, metaspace; of a"
                        + " recording made with run --live-set.",
                "--live-set"));
        spec.addOption(Commands.option(
                String.class, "NAME", "Accepted for mprof's sake; pictures need no backend.", "--backend"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        MemoryPlot plot = options(arguments);
        List<Path> chosen = files.chosen(arguments);
        Path out = Commands.value(arguments, "--output");
        Path target = out == null ? beside(chosen.get(0)) : out;
        Backends.load().forFormat(Backends.load().formatOf(target, null));
        if (Commands.has(arguments, "--backend")) {
            console.err().println("note: --backend means nothing here; the file's ending says the format");
        }
        List<Recording> recordings = new ArrayList<>();
        for (Path file : chosen) {
            recordings.add(files.read(file));
        }
        write(plot.figure(recordings), target);
        console.out().println(target);
        return Exit.DONE;
    }

    private static MemoryPlot options(ParseResult arguments) {
        MemoryPlot plot = new MemoryPlot(ZoneId.systemDefault())
                .functions(!Commands.has(arguments, "--no-function-ts"))
                .flame(Commands.has(arguments, "--flame"))
                .slope(Commands.has(arguments, "--slope"))
                .liveSet(Commands.has(arguments, "--live-set"));
        String title = Commands.value(arguments, "--title");
        double[] window = window(Commands.value(arguments, "--window"));
        plot = title == null ? plot : plot.title(title);
        return window == null ? plot : plot.window(window[0], window[1]);
    }

    private static double @Nullable [] window(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String[] parts = text.split(",", -1);
        try {
            double from = Double.parseDouble(parts[0]);
            double to = Double.parseDouble(parts[parts.length - 1]);
            if (parts.length == 2 && from < to && Double.isFinite(to - from)) {
                return new double[] {from, to};
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE,
                "--window: two numbers of seconds with a comma are expected, as 0,20.5, not '" + text + "'");
    }

    private static Path beside(Path recording) {
        String name = String.valueOf(recording.getFileName());
        String stem = name.endsWith(SUFFIX) && name.length() > SUFFIX.length()
                ? name.substring(0, name.length() - SUFFIX.length())
                : name;
        return recording.resolveSibling(stem + ".png");
    }

    private void write(Figure figure, Path target) {
        try (RenderContext context = new RenderContext()) {
            Saved saved = context.save(figure, target, new Save().dpi(DPI).bboxTight(true));
            for (Warning warning : saved.warnings()) {
                console.err().println("warning: " + warning.message());
            }
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, target + ": cannot be written: " + OutputFiles.reason(e), e);
        }
    }
}
