package org.steadyplot.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Stack;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lets negative numbers be arguments: {@code plot -1 -s} is read as {@code plot -s -- -1}. */
final class NegativeNumbers {
    private NegativeNumbers() {}

    /** Reorders the arguments that a command is about to parse, the first of them on top. */
    static void moveBehindOptions(Stack<String> arguments, CommandSpec command) {
        List<String> rest = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        boolean value = false;
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            if (argument.equals("--") && !value) {
                while (!arguments.isEmpty()) {
                    numbers.add(arguments.pop());
                }
            } else if (!value && isNegative(argument)) {
                numbers.add(argument);
            } else {
                rest.add(argument);
                OptionSpec option = command.findOption(argument);
                value = !value && option != null && option.arity().max() > 0;
            }
        }
        if (!numbers.isEmpty()) {
            rest.add("--");
            rest.addAll(numbers);
        }
        Deque<String> reversed = new ArrayDeque<>();
        rest.forEach(reversed::push);
        arguments.addAll(reversed);
    }

    private static boolean isNegative(String argument) {
        boolean digits = argument.length() > 1 && argument.charAt(0) == '-';
        for (int i = 1; i < argument.length(); i++) {
            digits &= argument.charAt(i) >= '0' && argument.charAt(i) <= '9';
        }
        return digits;
    }
}
