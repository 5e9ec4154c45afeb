package org.steadyplot.cli;

import org.steadyplot.spec.Schema;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code steadyplot schema}: every key of job documents and every keyword of charts. */
final class SchemaCommand implements Command {
    private final Console console;

    private SchemaCommand(Console console) {
        this.console = console;
    }

    static CommandSpec spec(Console console) {
        CommandSpec spec = Commands.command(
                new SchemaCommand(console),
                "Lists every key of job files and every keyword of charts, with types and defaults.",
                "Examples:",
                "  steadyplot schema",
                "  steadyplot schema --json");
        spec.addOption(Commands.flag("As one object of JSON, for programs.", "--json"));
        return spec;
    }

    @Override
    public int run(ParseResult arguments) {
        if (!Commands.has(arguments, "--json")) {
            console.out().print(Schema.text());
            return Exit.DONE;
        }
        console.out().println(Schema.json());
        return Exit.DONE;
    }
}
