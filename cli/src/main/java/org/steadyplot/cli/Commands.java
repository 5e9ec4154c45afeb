package org.steadyplot.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** The pieces that all commands are made of. */
final class Commands {
    private static final String[] EXIT_CODES = {
        "0:all done",
        "1:a bug of this program",
        "2:a wrong command line, job file or input",
        "3:some or all pictures could not be made",
        "130:interrupted"
    };

    private Commands() {}

    /** The command without a subcommand. */
    static CommandSpec root() {
        CommandSpec spec = CommandSpec.create().name("steadyplot");
        describe(spec, "Statistical charts in bulk, with memory that stays flat.", new String[] {
            "Examples:",
            "  steadyplot run examples/diamonds.yaml --out out",
            "  steadyplot draw heatmap table.csv -o heatmap.png --annot --cmap coolwarm",
            "  steadyplot memory run -- java -jar service.jar",
        });
        spec.version("steadyplot " + version());
        spec.addOption(OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print the version.")
                .build());
        return spec;
    }

    /** A command with the options that all have. */
    static CommandSpec command(Command command, String description, String... footer) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        describe(spec, description, footer);
        return spec;
    }

    private static void describe(CommandSpec spec, String description, String[] footer) {
        spec.usageMessage().description(description).footer(footer);
        spec.usageMessage().sortOptions(false).sortSynopsis(false).abbreviateSynopsis(true);
        spec.usageMessage().exitCodeListHeading("Exit codes:%n");
        Map<String, String> codes = new LinkedHashMap<>();
        for (String code : EXIT_CODES) {
            codes.put(code.substring(0, code.indexOf(':')), code.substring(code.indexOf(':') + 1));
        }
        spec.usageMessage().exitCodeList(codes);
        spec.addOption(OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Print this text.")
                .build());
        spec.addOption(flag("Print where in the program an error happened.", "--debug"));
    }

    static OptionSpec flag(String description, String... names) {
        return OptionSpec.builder(names)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }

    static <T> OptionSpec option(Class<T> type, String label, String description, String... names) {
        return OptionSpec.builder(names)
                .type(type)
                .arity("1")
                .paramLabel(label)
                .description(description)
                .build();
    }

    static PositionalParamSpec parameter(String label, String description) {
        return PositionalParamSpec.builder()
                .index("0")
                .arity("1")
                .required(true)
                .type(String.class)
                .paramLabel(label)
                .description(description)
                .build();
    }

    /** The value of an option, or null if it was not given. */
    static <T> @Nullable T value(ParseResult arguments, String option) {
        return arguments.matchedOptionValue(option, null);
    }

    /** The texts of those options that were given, by their names without dashes. */
    static Map<String, String> given(ParseResult arguments, String... names) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String name : names) {
            if (arguments.hasMatchedOption("--" + name)) {
                given.put(name, String.valueOf(arguments.<Object>matchedOptionValue("--" + name, "")));
            }
        }
        return given;
    }

    static boolean has(ParseResult arguments, String option) {
        return arguments.hasMatchedOption(option);
    }

    private static String version() {
        String version = Commands.class.getPackage().getImplementationVersion();
        return version == null ? "(development)" : version;
    }
}
