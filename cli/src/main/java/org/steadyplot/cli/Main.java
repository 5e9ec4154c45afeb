package org.steadyplot.cli;

import java.nio.file.Path;

/** Where the {@code steadyplot} command starts. */
public final class Main {
    private Main() {}

    /** Runs the command of these arguments and ends the JVM with its exit code. */
    public static void main(String[] args) {
        System.exit(new App(Console.standard(), Pictures.standard(), Path.of("")).run(args));
    }
}
