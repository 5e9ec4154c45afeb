package org.steadyplot.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.steadyplot.memory.jvm.Printable;

/** The end of what a program prints, read by a thread of its own so that the program never waits. */
final class LastLines {
    private static final int MOST = 100;
    private static final int LONGEST = 1000;

    private final Deque<String> lines = new ArrayDeque<>();

    LastLines(InputStream in) {
        Thread reader = new Thread(() -> read(in), "output");
        reader.setDaemon(true);
        reader.start();
    }

    private void read(InputStream in) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            StringBuilder line = new StringBuilder();
            int c;
            while ((c = reader.read()) >= 0) {
                if (c == '\n') {
                    add(line.toString());
                    line.setLength(0);
                } else if (line.length() < LONGEST && c != '\r') {
                    line.append((char) c);
                }
            }
            if (line.length() > 0) {
                add(line.toString());
            }
        } catch (IOException e) {
            // the program has ended
        }
    }

    private synchronized void add(String line) {
        lines.addLast(Printable.of(line.replace('\t', ' ')));
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    /** The last lines, oldest first, free of control characters. */
    synchronized List<String> last(int count) {
        List<String> all = List.copyOf(lines);
        return all.subList(Math.max(0, all.size() - Math.max(0, count)), all.size());
    }
}
