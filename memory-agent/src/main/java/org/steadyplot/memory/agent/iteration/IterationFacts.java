package org.steadyplot.memory.agent.iteration;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import org.steadyplot.memory.agent.JvmFolder;

/**
 * What became of the iterations of this JVM, in {@code iterations.properties}: whether the class was loaded, which methods it has, how
 * often the method was called. From it the reader of the results says why there is no verdict.
 */
final class IterationFacts {
    static final String FILE = "iterations.properties";
    private static final int MOST_NAMES = 40;

    private final JvmFolder folder;
    private final MethodName method;
    private final Set<String> methods = new TreeSet<>();
    private final Set<String> similar = new TreeSet<>();
    private boolean loaded;
    private boolean hooked;
    private String failure = "";
    private long checkpoints;
    private long nanos;

    IterationFacts(JvmFolder folder, MethodName method) {
        this.folder = folder;
        this.method = method;
    }

    /** The class was loaded and has these methods. */
    synchronized void loaded(Set<String> names, boolean found) {
        loaded = true;
        hooked |= found;
        for (String name : names) {
            if (methods.size() < MOST_NAMES) {
                methods.add(name);
            }
        }
        write();
    }

    /** A class that may have been meant was loaded. */
    synchronized void similar(String name) {
        if (similar.size() < MOST_NAMES && similar.add(name)) {
            write();
        }
    }

    synchronized void checkpoint(long took) {
        checkpoints++;
        nanos += took;
        // The file is for those that find no checkpoints; the rest stands in them.
        if (Long.bitCount(checkpoints) == 1) {
            write();
        }
    }

    synchronized void failed(String why) {
        failure = why;
        write();
    }

    synchronized void write() {
        var text = new StringBuilder();
        line(text, "method", method.toString());
        line(text, "loaded", Boolean.toString(loaded));
        line(text, "found", Boolean.toString(hooked));
        line(text, "methods", String.join(",", methods));
        line(text, "similar", String.join(",", similar));
        line(text, "iterations", Long.toString(Iterations.count()));
        line(text, "checkpoints", Long.toString(checkpoints));
        line(text, "checkpointMillis", Long.toString(nanos / 1_000_000));
        line(text, "failure", failure);
        try {
            folder.write(FILE, text.toString());
        } catch (IOException e) {
            System.err.println("steadyplot agent: " + FILE + " could not be written: " + e);
        }
    }

    private static void line(StringBuilder text, String key, String value) {
        text.append(key).append('=');
        text.append(value.replace('\n', ' ').replace('\r', ' ')).append('\n');
    }
}
