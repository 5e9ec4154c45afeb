package org.steadyplot.cli;

import java.util.ArrayList;
import java.util.List;
import org.steadyplot.chart.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line, what was probably meant, and where to read more. */
final class UsageErrors implements IParameterExceptionHandler {
    private final Console console;

    UsageErrors(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine line = e.getCommandLine();
        console.err().println("steadyplot: " + message(e, line));
        console.err().println("See: " + line.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static String message(ParameterException e, CommandLine line) {
        if (e instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String word = unmatched.getUnmatched().get(0);
            if (word.startsWith("-") && word.length() > 1) {
                int equals = word.indexOf('=');
                String name = equals < 0 ? word : word.substring(0, equals);
                return "there is no option " + name + NearestName.hint(name, options(line));
            }
            if (!line.getSubcommands().isEmpty()) {
                List<String> names = new ArrayList<>(line.getSubcommands().keySet());
                String hint = NearestName.hint(word, names);
                return "there is no command '" + word + "'"
                        + (hint.isEmpty() ? "; there are " + String.join(", ", names) : hint);
            }
            return "'" + word + "' is one argument too many";
        }
        if (e instanceof MissingParameterException incomplete
                && !incomplete.getMissing().isEmpty()) {
            return missing(incomplete.getMissing());
        }
        String message = String.valueOf(e.getMessage());
        int lineEnd = message.indexOf('\n');
        return lineEnd < 0 ? message : message.substring(0, lineEnd).strip();
    }

    private static String missing(List<ArgSpec> arguments) {
        List<String> names = new ArrayList<>();
        for (ArgSpec argument : arguments) {
            names.add(
                    argument instanceof OptionSpec option
                            ? option.shortestName() + " " + option.paramLabel()
                            : argument.paramLabel());
        }
        return String.join(" and ", names) + (names.size() == 1 ? " is missing" : " are missing");
    }

    private static List<String> options(CommandLine line) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : line.getCommandSpec().options()) {
            names.addAll(List.of(option.names()));
        }
        return names;
    }
}
