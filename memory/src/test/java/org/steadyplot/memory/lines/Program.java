package org.steadyplot.memory.lines;

import org.jspecify.annotations.Nullable;
import org.steadyplot.memory.api.Profile;

/** A program whose lines are measured, in a JVM of its own. */
final class Program {
    static @Nullable Object last;

    private Program() {}

    /** Rounds, and whether the JVM is made to exit in the middle. */
    public static void main(String[] arguments) throws InterruptedException {
        for (int i = 0; i < Integer.parseInt(arguments[0]); i++) {
            build();
            other(i);
        }
        if (arguments.length > 1) {
            build();
            System.exit(0);
        }
    }

    static void build() throws InterruptedException {
        last = new byte[1_000_000];
        last = callee();
        Thread.sleep(1);
    }

    private static Object callee() {
        return new int[100_000];
    }

    @Profile
    static void other(int n) {
        last = new byte[1000];
    }
}
