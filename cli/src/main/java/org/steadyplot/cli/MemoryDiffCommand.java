package org.steadyplot.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.memory.page.Graph;
import org.steadyplot.memory.page.MemoryDiff;
import org.steadyplot.memory.page.Sizes;
import org.steadyplot.memory.stack.Frame;
import org.steadyplot.memory.stack.StackTable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot memory diff}: what two measurements have more and less of. */
final class MemoryDiffCommand implements Command {
    private static final int ROWS = 10;
    private static final int NUMBER = 12;
    private static final int FEWEST_COLUMNS = 30;
    private static final List<Graph.Kind> KINDS =
            List.of(Graph.Kind.PEAK, Graph.Kind.EXIT, Graph.Kind.GROWTH, Graph.Kind.OOM, Graph.Kind.NATIVE);

    private final Console console;
    private final Path working;

    private MemoryDiffCommand(Console console, Path working) {
        this.console = console;
        this.working = working;
    }

    static CommandSpec spec(Console console, Path working) {
        CommandSpec spec = MemoryCommand.command(
                new MemoryDiffCommand(console, working),
                "Compares two runs: prints the largest changes by line and by class, and with -o writes a page with both"
                        + " in one flame graph. The two are folders of runs, collapsed files of stacks, or recordings"
                        + " (.dat), whose peaks and durations are compared then.",
                "Examples:",
                "  steadyplot memory diff before after -o diff.html",
                "  steadyplot memory diff --kind exit before after",
                "  steadyplot memory diff mprofile_20260102030405.dat mprofile_20260102040506.dat");
        spec.addPositional(file("0", "BEFORE"));
        spec.addPositional(file("1", "AFTER"));
        spec.addOption(Commands.option(Path.class, "FILE.html", "Write a page.", "-o", "--output"));
        spec.addOption(Commands.option(
                String.class,
                "KIND",
                "Which stacks of folders: peak (the default), exit, growth, oom, native.",
                "--kind"));
        spec.addOption(MemoryReportCommand.sources());
        return spec;
    }

    private static PositionalParamSpec file(String index, String label) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description("A folder of a run, a collapsed file or a recording.")
                .build();
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Graph.Kind kind = kind(Commands.value(arguments, "--kind"));
        MemoryDiff diff = new MemoryDiff(side(arguments, 0, kind), side(arguments, 1, kind), kind);
        totals(diff);
        table("line", diff.lines(ROWS), diff);
        table("class", diff.classes(ROWS), diff);
        Path out = Commands.value(arguments, "--output");
        if (out != null) {
            Path target = working.resolve(out);
            MemoryReportCommand.write(diff.html(MemoryReportCommand.sources(arguments, working)), target);
            console.out().println(target);
        }
        return Exit.DONE;
    }

    private MemoryDiff.Side side(ParseResult arguments, int index, Graph.Kind kind) {
        Path path = working.resolve(arguments.<String>matchedPositionalValue(index, ""));
        try {
            return MemoryDiff.Side.read(path, kind);
        } catch (IOException e) {
            throw new CommandException(Exit.USAGE, path + ": cannot be read: " + OutputFiles.reason(e), e);
        }
    }

    private static Graph.Kind kind(@Nullable String word) {
        if (word == null) {
            return Graph.Kind.PEAK;
        }
        List<String> words = new ArrayList<>();
        for (Graph.Kind kind : KINDS) {
            if (kind.word().equals(word.toLowerCase(Locale.ROOT))) {
                return kind;
            }
            words.add(kind.word());
        }
        throw new CommandException(
                Exit.USAGE, "--kind: there is no '" + word + "'; there are " + String.join(", ", words));
    }

    private void totals(MemoryDiff diff) {
        boolean folders = Files.isDirectory(Path.of(diff.before().name()))
                || Files.isDirectory(Path.of(diff.after().name()));
        String stacks = folders ? diff.kind().title().toLowerCase(Locale.ROOT) : "in all";
        String what = diff.tree() == null ? "largest" : stacks;
        PrintStream out = console.out();
        side("before", what, diff.before());
        side("after", what, diff.after());
        long change = diff.after().bytes() - diff.before().bytes();
        out.println(ascii("change  " + Sizes.signed(change, Sizes.iec(change)) + " ("
                + Sizes.signed(change, Sizes.exact(change)) + ", "
                + Sizes.signed(change, Sizes.percent(change, diff.before().bytes())) + ")"));
    }

    private void side(String which, String what, MemoryDiff.Side side) {
        long duration = side.durationMillis();
        console.out()
                .println(pad(which, 8) + Sizes.iec(side.bytes()) + " " + what
                        + (duration < 0 ? "" : ", recorded for " + Sizes.duration(duration)) + "  "
                        + printable(side.name()));
    }

    private void table(String by, List<StackTable.Row> rows, MemoryDiff diff) {
        if (rows.isEmpty()) {
            return;
        }
        PrintStream out = console.out();
        int columns = Math.max(FEWEST_COLUMNS, Math.min(console.width(), 140) - 4 * NUMBER);
        out.println();
        out.println(
                pad("by " + by, columns) + right("before") + right("after") + right("change") + right("normalised"));
        for (StackTable.Row row : rows) {
            Frame frame = Frame.of(row.name());
            String name = by.equals("line") ? (frame.shortName() + " " + frame.place()).strip() : row.name();
            long normalised = diff.normalised(row);
            out.println(pad(shortened(printable(name), columns - 1), columns)
                    + right(Sizes.iec(row.before()))
                    + right(Sizes.iec(row.after()))
                    + right(Sizes.signed(row.change(), Sizes.iec(row.change())))
                    + right(Sizes.signed(normalised, Sizes.iec(normalised))));
        }
    }

    /** Names come from files: nothing in them may steer a terminal. */
    private static String printable(String name) {
        StringBuilder text = new StringBuilder();
        name.codePoints()
                .forEach(c -> text.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '_' : c));
        return text.toString();
    }

    private static String shortened(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 3) + "...";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** With the minus sign and the dash that every terminal and every other program reads. */
    private static String ascii(String text) {
        return text.replace('\u2212', '-').replace('\u2013', '-');
    }

    private static String right(String number) {
        String text = ascii(number);
        return " ".repeat(Math.max(1, NUMBER - text.length())) + text;
    }
}
