package org.steadyplot.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.steadyplot.batch.Drawer;
import org.steadyplot.batch.OddData;
import org.steadyplot.batch.OutputFiles;
import org.steadyplot.batch.Selection;
import org.steadyplot.batch.Sources;
import org.steadyplot.batch.Warning;
import org.steadyplot.chart.backend.Backends;
import org.steadyplot.spec.Chart;
import org.steadyplot.spec.ChartKind;
import org.steadyplot.spec.JobReader;
import org.steadyplot.spec.Output;
import org.steadyplot.spec.Parameter;
import org.steadyplot.spec.Parameters;
import org.steadyplot.stats.Columns;
import org.steadyplot.stats.DataException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot draw KIND FILE -o OUT}: draws one chart; its options are the keywords of the kind. */
final class DrawCommand implements Command {
    private static final String STANDARD_STREAM = "-";

    private final ChartKind kind;
    private final Console console;
    private final Pictures pictures;

    private DrawCommand(ChartKind kind, Console console, Pictures pictures) {
        this.kind = kind;
        this.console = console;
        this.pictures = pictures;
    }

    static CommandSpec spec(Console console, Pictures pictures) {
        CommandSpec spec = Commands.command(
                arguments -> {
                    throw new CommandException(
                            Exit.USAGE, "draw what? There are scatter-matrix and heatmap; see: steadyplot draw --help");
                },
                "Draws one chart of a table.",
                "Examples:",
                "  steadyplot draw scatter-matrix table.csv -o matrix.png",
                "  cat table.csv | steadyplot draw heatmap - -o - --annot > heatmap.png");
        for (ChartKind kind : ChartKind.values()) {
            CommandSpec sub = kindSpec(kind, console, pictures);
            sub.aliases(kind.word());
            spec.addSubcommand(kind.word().replace('_', '-'), sub);
        }
        return spec;
    }

    private static CommandSpec kindSpec(ChartKind kind, Console console, Pictures pictures) {
        String word = kind.word().replace('_', '-');
        CommandSpec spec = Commands.command(
                new DrawCommand(kind, console, pictures),
                "Draws " + kind.doc() + ".",
                "Examples:",
                "  steadyplot draw " + word + " table.csv -o chart.png --figsize 8,6 --dpi 200",
                "  steadyplot draw " + word + " table.csv.gz -o chart.svg --columns price,carat");
        spec.addPositional(Commands.parameter("FILE", "A CSV file, plain or gzip; - for standard input."));
        spec.addOption(OptionSpec.builder("-o", "--out")
                .type(Path.class)
                .arity("1")
                .required(true)
                .paramLabel("OUT")
                .description("The picture, in the format of its ending; - for standard output.")
                .build());
        addOptions(spec, kind.parameters());
        addOptions(spec, JobReader.saveParameters());
        return spec;
    }

    private static void addOptions(CommandSpec spec, Parameters parameters) {
        for (Parameter<?> parameter : parameters) {
            if (!parameter.name().equals("name")) {
                spec.addOption(option(parameter));
            }
        }
    }

    private static OptionSpec option(Parameter<?> parameter) {
        String name = "--" + parameter.name();
        String dashed = name.replace('_', '-');
        OptionSpec.Builder option =
                OptionSpec.builder(dashed.equals(name) ? new String[] {name} : new String[] {dashed, name});
        String standard = parameter.showStandard();
        String doc = parameter.doc().substring(0, 1).toUpperCase(Locale.ROOT)
                + parameter.doc().substring(1);
        boolean flag = parameter.isFlag();
        return option.type(flag ? Boolean.class : String.class)
                .arity(flag ? "0" : "1")
                .negatable(flag)
                .paramLabel(parameter.name().toUpperCase(Locale.ROOT))
                .description((doc + (standard.isEmpty() ? "." : " (" + standard + ").")).replace("%", "%%"))
                .build();
    }

    @Override
    public int run(ParseResult arguments) throws IOException {
        Path out = Objects.requireNonNull(Commands.<Path>value(arguments, "--out"));
        Map<String, String> saving = given(arguments, JobReader.saveParameters());
        saving.putIfAbsent("format", format(out));
        Chart chart = Chart.of(kind, given(arguments, kind.parameters()));
        Output.Save save = JobReader.save(saving);
        Backends.load().forFormat(save.format());
        Columns columns = columns(arguments.matchedPositionalValue(0, STANDARD_STREAM), chart);
        ByteArrayOutputStream picture = new ByteArrayOutputStream(1 << 16);
        List<Warning> warnings = new ArrayList<>(OddData.warnings(chart, columns));
        try (Drawer drawer = pictures.drawers().get().open()) {
            warnings.addAll(drawer.draw(chart, columns, save, picture));
        }
        write(out, picture);
        for (Warning warning : warnings) {
            console.err().println("warning: " + warning.message());
        }
        return Exit.DONE;
    }

    private static Map<String, String> given(ParseResult arguments, Parameters parameters) {
        List<String> names = new ArrayList<>();
        for (Parameter<?> parameter : parameters) {
            names.add(parameter.name());
        }
        return new LinkedHashMap<>(Commands.given(arguments, names.toArray(new String[0])));
    }

    private static String format(Path out) {
        String name = String.valueOf(out.getFileName());
        int dot = name.lastIndexOf('.');
        return dot <= 0 || name.equals(STANDARD_STREAM)
                ? "png"
                : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    private Columns columns(String file, Chart chart) {
        boolean stream = file.equals(STANDARD_STREAM);
        String name = stream ? "standard input" : file;
        Columns table = stream ? Sources.readable(console.in(), name) : Sources.readable(Path.of(file));
        try {
            Columns columns = Selection.of(table, chart.columns(), List.of());
            String leftOut = chart.columns() == null ? Selection.leftOut(table, List.of()) : null;
            if (leftOut != null) {
                console.err().println("note: " + leftOut);
            }
            return columns;
        } catch (DataException e) {
            throw new CommandException(Exit.USAGE, name + ": " + e.getMessage(), e);
        }
    }

    private void write(Path out, ByteArrayOutputStream picture) {
        if (out.toString().equals(STANDARD_STREAM)) {
            console.out().writeBytes(picture.toByteArray());
            console.out().flush();
            return;
        }
        try {
            OutputFiles.growingInPlace().write(out, picture::writeTo);
        } catch (IOException e) {
            throw new CommandException(Exit.FAILED, out + ": cannot be written: " + OutputFiles.reason(e), e);
        }
    }
}
