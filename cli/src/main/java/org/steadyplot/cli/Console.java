package org.steadyplot.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The streams a command talks through. Texts are UTF-8 on every system.
 *
 * @param in data
 * @param out data and lines for programs
 * @param err texts for people
 * @param terminal whether {@code err} is a terminal that can draw over a line
 * @param width columns of that terminal
 */
record Console(InputStream in, PrintStream out, PrintStream err, boolean terminal, int width) {
    private static final int COLUMNS = 80;

    /** Those of the process. */
    static Console standard() {
        return new Console(
                System.in,
                new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8),
                new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8),
                isTerminal(2),
                columns());
    }

    /** On Linux the kernel knows about a stream; elsewhere a console stands for all three streams. */
    static boolean isTerminal(int descriptor) {
        String term = System.getenv("TERM");
        if (term == null || term.equals("dumb")) {
            return false;
        }
        Path link = Path.of("/proc/self/fd", Integer.toString(descriptor));
        if (Files.isSymbolicLink(link)) {
            try {
                String target = Files.readSymbolicLink(link).toString();
                return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
            } catch (IOException e) {
                return false;
            }
        }
        // Elsewhere the JDK cannot tell: from 22 on it has a console even where there is no terminal.
        return false;
    }

    private static int columns() {
        String columns = System.getenv("COLUMNS");
        if (columns == null || columns.isEmpty() || columns.length() > 4) {
            return COLUMNS;
        }
        try {
            return Integer.parseInt(columns);
        } catch (NumberFormatException e) {
            return COLUMNS;
        }
    }
}
