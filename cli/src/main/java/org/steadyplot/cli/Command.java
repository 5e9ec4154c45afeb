package org.steadyplot.cli;

import picocli.CommandLine.ParseResult;

/** What a command does once its arguments are parsed. */
@FunctionalInterface
interface Command {
    /** Does it; the exit code. */
    int run(ParseResult arguments) throws Exception;
}
