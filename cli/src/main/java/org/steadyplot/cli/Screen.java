package org.steadyplot.cli;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A terminal taken for a while: lines are drawn over the last ones on its second screen; {@link #close()} gives the first
 * one back as it was. The sequences are those of ECMA-48 and xterm, which every terminal of today knows.
 */
final class Screen implements AutoCloseable {
    private static final String ESCAPE = "\u001b[";
    private static final String TAKE = ESCAPE + "?1049h" + ESCAPE + "?25l" + ESCAPE + "?7l" + ESCAPE + "2J";
    private static final String GIVE_BACK = ESCAPE + "?7h" + ESCAPE + "?25h" + ESCAPE + "?1049l";
    private static final String HOME = ESCAPE + "H";
    private static final String END_OF_LINE = ESCAPE + "K\r\n";
    private static final String REST = ESCAPE + "J";

    private final PrintStream out;
    private boolean taken;

    Screen(PrintStream out) {
        this.out = out;
    }

    /** Rows and columns of a terminal. */
    record Size(int rows, int columns) {}

    /** Asks the terminal, so that a change of its size shows at the next look. */
    static Size size(int columnsOtherwise) {
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(new File("/dev/tty"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(stty.getInputStream().readNBytes(32), StandardCharsets.US_ASCII).strip();
            stty.waitFor(1, TimeUnit.SECONDS);
            String[] numbers = answer.split(" ");
            int rows = Integer.parseInt(numbers[0]);
            int columns = Integer.parseInt(numbers[numbers.length - 1]);
            if (rows > 0 && columns > 0) {
                return new Size(rows, columns);
            }
        } catch (IOException | NumberFormatException e) {
            // a terminal that cannot be asked
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Size(24, columnsOtherwise);
    }

    void draw(List<String> lines, Size size) {
        StringBuilder frame = new StringBuilder(taken ? "" : TAKE).append(HOME);
        taken = true;
        int count = Math.min(lines.size(), size.rows() - 1);
        for (int i = 0; i < count; i++) {
            frame.append(lines.get(i)).append(END_OF_LINE);
        }
        out.print(frame.append(REST));
        out.flush();
    }

    @Override
    public void close() {
        if (taken) {
            taken = false;
            out.print(GIVE_BACK);
            out.flush();
        }
    }
}
