package org.steadyplot.cli;

import java.time.Duration;
import picocli.CommandLine.ParseResult;

/** Times in seconds on the command line. */
final class Seconds {
    private static final double LONGEST = 1e8;

    private Seconds() {}

    /** The value of an option, or the usual one if it is not given. */
    static double value(ParseResult arguments, String option, double usual) {
        String text = Commands.value(arguments, option);
        return text == null ? usual : parse(option, text, 0.001);
    }

    /** The start (0) or the end (1) of {@code a,b}. */
    static Duration duration(String window, int part) {
        String[] parts = window.split(",", -1);
        if (parts.length != 2) {
            throw new CommandException(
                    Exit.USAGE, "--window: two times in seconds, as 10,60, are expected, not '" + window + "'");
        }
        double from = parse("--window", parts[0], 0);
        double to = parse("--window", parts[1], 0);
        if (from >= to) {
            throw new CommandException(Exit.USAGE, "--window: " + window + " is empty; the end comes after the start");
        }
        return Duration.ofNanos((long) ((part == 0 ? from : to) * 1e9));
    }

    private static double parse(String option, String text, double least) {
        try {
            double seconds = Double.parseDouble(text);
            if (seconds >= least && seconds <= LONGEST) {
                return seconds;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new CommandException(
                Exit.USAGE,
                option + ": a number of seconds " + (least > 0 ? "from 0.001" : "from 0") + " is expected, not '" + text
                        + "'");
    }
}
